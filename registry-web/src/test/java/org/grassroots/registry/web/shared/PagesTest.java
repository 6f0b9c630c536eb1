package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What every page has to keep to, read from its source. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)'](?!\\.concat)");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "aria-label",
            "hint",
            "itemLabel",
            "label",
            "pass:aria-label",
            "pass:placeholder",
            "placeholder",
            "summary",
            "title");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextComesFromTheMessages(Path page) throws Exception {
        assertThat(elements(page).flatMap(PagesTest::literalTexts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMessageThatIsNamedExists(Path page) throws IOException {
        var named = KEY.matcher(Files.readString(page)).results().map(found -> found.group(1));
        var keys = new TreeSet<>(ResourceBundle.getBundle("org.grassroots.registry.web.messages", Locale.CHINESE)
                .keySet());
        assertThat(named).allMatch(keys::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingNeedsInlineStylesOrScripts(Path page) throws Exception {
        var forbidden = elements(page)
                .flatMap(element -> Stream.concat(
                        attributes(element)
                                .map(Node::getNodeName)
                                .filter(name -> name.equals("style") || name.matches("(pass:)?on[a-z]+")),
                        Stream.of(element.getTagName()).filter(Set.of("script", "style")::contains)));
        assertThat(forbidden).isEmpty();
    }

    /** Else the bean would be made anew by every click, or the session would hold a view that nobody needs. */
    @Test
    void thePagesOfBeansThatLiveAsLongAsTheirViewAreStatefulAndNoOthers() throws IOException {
        var used =
                beansOfAView().stream().map(bean -> "#{" + bean + ".").collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isNotEmpty();
        assertThat(pages().filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF"))))
                .allSatisfy(page -> assertThat(read(page).contains("<ui:param name=\"stateful\" value=\"true\"/>"))
                        .isEqualTo(used.stream().anyMatch(read(page)::contains)));
    }

    private static Set<String> beansOfAView() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("@ViewScoped"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> literalTexts(Element element) {
        var texts = new ArrayList<String>();
        var children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.TEXT_NODE) {
                texts.add(children.item(i).getNodeValue());
            }
        }
        attributes(element)
                .filter(attribute -> READ_BY_PEOPLE.contains(attribute.getNodeName()))
                .map(Node::getNodeValue)
                .forEach(texts::add);
        return texts.stream()
                .filter(text ->
                        LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find());
    }

    private static Stream<Node> attributes(Element element) {
        var found = new ArrayList<Node>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            found.add(element.getAttributes().item(i));
        }
        return found.stream();
    }

    private static Stream<Element> elements(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        var document = builder.parse(new InputSource(new StringReader(Files.readString(page))));
        var nodes = document.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found.stream();
    }
}
