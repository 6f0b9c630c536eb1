package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Somebody who has signed in at the page for it and asks for pages, without a browser. */
final class PageVisitor {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private PageVisitor(URI base) {
        this.base = base;
    }

    static PageVisitor signIn(String account, Server server) throws IOException, InterruptedException {
        var visitor = new PageVisitor(server.base());
        var form = visitor.open("sign-in.xhtml");
        var fields = new ArrayList<String>();
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var name = attribute(inputs.group(), "name");
            if (!name.isEmpty()) {
                fields.add(field(name, value(name, attribute(inputs.group(), "value"), account)));
            }
        }
        var request = HttpRequest.newBuilder(visitor.base.resolve("sign-in.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build();
        var answer = visitor.client.send(request, BodyHandlers.ofString());
        assertThat(answer.uri().getPath()).as(answer.body()).doesNotContain("sign-in");
        return visitor;
    }

    private static String attribute(String input, String wanted) {
        var attributes = ATTRIBUTE.matcher(input);
        while (attributes.find()) {
            if (attributes.group(1).equals(wanted)) {
                return attributes.group(2);
            }
        }
        return "";
    }

    private static String value(String name, String there, String account) {
        if (name.endsWith("login")) {
            return account;
        }
        return name.endsWith("password") ? Server.PASSWORD : there;
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The page, which has to be there. */
    String open(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
