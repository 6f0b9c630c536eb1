package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The engine and a naive reading of the contract agree to the cent on random schemes and cases. {@code -Dproof.cases}
 * says how many, {@code -Dproof.seed} repeats a run.
 */
class SecondOpinionTest {

    @Test
    void twoReadingsOfTheContractAgreeToTheCent() {
        var given = System.getProperty("proof.seed", "");
        long seed = given.isEmpty() ? new Random().nextLong() : Long.parseLong(given);
        int cases = Integer.getInteger("proof.cases", 2000);
        int scored = 0;
        System.out.println("proof.seed=" + seed + " proof.cases=" + cases);
        for (int i = 0; i < cases; i++) {
            var random = new ARandomScheme(seed + i);
            var schemeText = random.scheme();
            var caseText = random.document();
            var read = AScheme.read(schemeText);
            assertThat(read.faults()).as(schemeText).isEmpty();
            var document = CaseDocument.read(caseText);

            var result = new Engine(read.scheme()).score(document);

            assertThat(flat(read.scheme(), document, result))
                    .as("seed %d%n%s%n%s", seed + i, schemeText, caseText)
                    .isEqualTo(NaiveScoring.score(parsed(schemeText), parsed(caseText)));
            scored += result.total() == null ? 0 : 1;
            if (i % 10 == 0) {
                explain(read.scheme(), document);
            }
        }
        assertThat(scored).as("cases that could be scored in full").isGreaterThan(cases / 10);
    }

    private static void explain(Scheme scheme, CaseDocument document) {
        var explaining = new Explaining(scheme, StagedCase.reviewed(document), Provenance.UNKNOWN);

        assertThat(explaining.explanation(Optional.empty()).canonical())
                .isEqualTo(explaining.explanation(Optional.empty()).canonical());
    }

    private static Map<String, String> flat(Scheme scheme, CaseDocument document, Result result) {
        var flat = new TreeMap<String, String>();
        new Engine(scheme).outcomes(document).forEach((code, outcome) -> {
            if (outcome instanceof Outcome.Scored scored) {
                flat.put(code, scored.points().toPlainString());
            } else {
                flat.put(code, outcome instanceof Outcome.NotApplicable ? "n/a" : "unscored");
            }
        });
        result.dimensions().forEach((code, points) -> flat.put("dimension " + code, points.toPlainString()));
        Optional.ofNullable(result.total()).map(BigDecimal::toPlainString).ifPresent(total -> flat.put("total", total));
        return flat;
    }

    private static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
