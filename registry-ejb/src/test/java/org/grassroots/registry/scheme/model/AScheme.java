package org.grassroots.registry.scheme.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Schemes to test with: the shipped sample, and small ones around a single method. */
final class AScheme {

    static final String BANDS = """
            [{"grade":"EXCELLENT","from":90},{"grade":"GOOD","from":80},{"grade":"QUALIFIED","from":70},
             {"grade":"BASICALLY_QUALIFIED","from":60},{"grade":"UNQUALIFIED","from":0}]""";

    private AScheme() {}

    static String countyText() {
        return resource("/org/grassroots/registry/scheme/samples/CTY-2021.1.json");
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(AScheme.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scheme county() {
        return read(countyText()).scheme();
    }

    static SchemeDocument read(String text) {
        return SchemeDocument.read(text, ACatalogue.SHIPPED);
    }

    /** One indicator "1.1" of this weight and method; the rest of the hundred is a yes/no indicator "9.1". */
    static String textWith(int weight, String method) {
        return text("""
                {"code":"1","title":{"zh":"一"},"weight":%d,"indicators":[
                  {"code":"1.1","title":{"zh":"一之一"},"weight":%d,"method":%s}]},
                {"code":"9","title":{"zh":"九"},"weight":%d,"indicators":[
                  {"code":"9.1","title":{"zh":"九之一"},"weight":%d,"method":{"type":"YES_NO"}}]}""".formatted(weight, weight, method, 100 - weight, 100 - weight), "");
    }

    static String text(String dimensions, String more) {
        return """
                {"format":"assessment-scheme/1","code":"T","version":"1","subject":"COUNTY_ASSOCIATION","source":"SAMPLE",
                 "title":{"zh":"试"},"bands":%s,"dimensions":[%s]%s}""".formatted(BANDS, dimensions, more);
    }

    static Scheme with(int weight, String method) {
        var document = read(textWith(weight, method));
        if (!document.publishable()) {
            throw new AssertionError(document.faults());
        }
        return document.scheme();
    }

    /** The outcome of indicator "1.1" for this case text. */
    static Outcome outcome(Scheme scheme, String caseText) {
        var outcome = new Engine(scheme).outcomes(CaseDocument.read(caseText)).get("1.1");
        return Objects.requireNonNull(outcome);
    }

    static String points(int weight, String method, String caseText) {
        return outcome(with(weight, method), caseText) instanceof Outcome.Scored scored
                ? scored.points().toPlainString()
                : outcome(with(weight, method), caseText).toString();
    }
}
