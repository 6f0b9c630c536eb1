package org.grassroots.registry.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Times a second start of the registry beside that of a war with one PrimeFaces page and the same libraries on the
 * same Payara Micro, in turns. The figure is the ratio of the medians; the aim is 1.5 or less.
 */
class StartBench {

    private static final int STARTS = 5;

    @Test
    void aSecondStartBesideABareWar() throws IOException {
        var bare = bareJar();
        var data = SampleProvince.directory("start");
        var bareData = SampleProvince.directory("bare");
        Server.start(data, Server.sampleProvince()).close();
        var own = new ArrayList<Long>();
        var reference = new ArrayList<Long>();
        for (int i = 0; i < STARTS; i++) {
            reference.add(millis(bare, bareData, Map.of()));
            own.add(millis(new File("target/registry.jar"), data, Server.sampleProvince()));
        }
        long ownMedian = median(own);
        long referenceMedian = median(reference);
        System.out.printf(
                "second start: %d ms %s; bare war: %d ms %s; ratio %.2f%n",
                ownMedian, own, referenceMedian, reference, (double) ownMedian / referenceMedian);
    }

    private static long millis(File jar, Path data, Map<String, String> environment) {
        long begin = System.nanoTime();
        var server = Server.start(jar, data, environment);
        long taken = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        server.close();
        return taken;
    }

    private static long median(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The registry's jar with another war in it: one page, one health address, the same libraries without ours. */
    private static File bareJar() throws IOException {
        var file = Path.of("target", "bare.war");
        try (var war = new ServerJar.War(file)) {
            war.libraries(library -> !library.contains("registry-ejb"));
            war.text("WEB-INF/web.xml", """
                    <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                      <servlet><servlet-name>f</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                        <load-on-startup>1</load-on-startup></servlet>
                      <servlet-mapping><servlet-name>f</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                    </web-app>
                    """);
            war.text("WEB-INF/beans.xml", """
                    <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                    """);
            war.text("api/health", "UP");
            war.text("index.xhtml", """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
                    <h:head/><h:body><h:form><p:commandButton value="UP"/></h:form></h:body></html>
                    """);
        }
        return ServerJar.instead(file, Path.of("target", "bare.jar")).toFile();
    }
}
