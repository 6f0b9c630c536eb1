package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Scheme NOW = AScheme.county();

    private static CaseDocument full(String id, String items) {
        var full = ACase.full();
        var figures = new TreeMap<>(full.figures());
        figures.put("surveyItems", new BigDecimal(items));
        return new CaseDocument(id, figures, full.answers(), full.inapplicable(), full.adjustments());
    }

    private static WhatIf.Case judged(String id, String city, String items) {
        var staged = StagedCase.reviewed(full(id, items));
        var result = new Engine(NOW).score(staged);
        return new WhatIf.Case(id, city, staged, result.result(), result.grade());
    }

    private static Scheme changed(String from, String to) {
        return AScheme.read(AScheme.countyText().replace(from, to)).scheme();
    }

    @Test
    void theSameVersionMovesNobody() {
        var run = new WhatIf(NOW, Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(judged("b", "320100", "0"));
        run.add(judged("c", "320200", "0"));

        var report = run.report();

        assertThat(report.moves()).allSatisfy(move -> assertThat(move.after()).isEqualTo(move.before()));
        assertThat(report.moves()).extracting(move -> move.after().rank()).containsExactly(1, 2, 2);
        assertThat(report.flips()).isEmpty();
        assertThat(report.withoutSource()).isEmpty();
        assertThat(report.cities())
                .containsExactly(new WhatIfReport.City("320100", 0, 0, 2), new WhatIfReport.City("320200", 0, 0, 1));
    }

    @Test
    void anotherStepMakesWinnersAndFlipsGrades() {
        var tried = changed("\"from\": 90", "\"from\": 99");
        var run = new WhatIf(tried, Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(judged("b", "320200", "6"));

        assertThat(run.report().flips()).containsExactly(Map.entry("EXCELLENT>GOOD", 1));

        var lower =
                new WhatIf(changed("{\"atLeast\": 12, \"points\": 5}", "{\"atLeast\": 7, \"points\": 5}"), Map.of());
        lower.add(judged("a", "320100", "8"));
        lower.add(judged("b", "320200", "6"));

        assertThat(lower.report().cities())
                .containsExactly(new WhatIfReport.City("320100", 1, 0, 0), new WhatIfReport.City("320200", 0, 0, 1));
        assertThat(lower.report().moves().get(0)).satisfies(move -> {
            assertThat(move.before().rank()).isEqualTo(1);
            assertThat(move.gain()).isEqualTo("2.00");
        });
    }

    @Test
    void aRenamedIndicatorFindsItsAnswerByTheMapping() {
        var tried = changed("\"code\": \"1.3\"", "\"code\": \"1.9\"");
        var mapped = new WhatIf(tried, Map.of("1.3", "1.9"));
        mapped.add(judged("a", "320100", "12"));
        var unmapped = new WhatIf(tried, Map.of());
        unmapped.add(judged("a", "320100", "12"));

        assertThat(mapped.report().moves().get(0).after().result()).isEqualTo("100.00");
        assertThat(mapped.report().withoutSource()).isEmpty();
        assertThat(unmapped.report().withoutSource()).containsExactly(Map.entry("1.9", 1));
        assertThat(unmapped.report().moves().get(0).after().result()).isEqualTo("100.00");
    }

    @Test
    void anAnswerThatTheTriedVersionCannotReadIsNoSource() {
        var tried = changed("\"code\": \"inTerm\"", "\"code\": \"withinTerm\"");
        var run = new WhatIf(tried, Map.of());
        run.add(judged("a", "320100", "12"));

        assertThat(run.report().withoutSource()).containsExactly(Map.entry("1.3", 1));
    }

    @Test
    void adjustmentsThatTheTriedVersionDoesNotKnowFallAway() {
        var adjustments = CaseDocument.read(
                        "{\"id\":\"x\",\"bonus\":[\"B1\"],\"deductions\":{\"D1\":3},\"vetoes\":[\"V1\"]}")
                .adjustments();
        var staged =
                new StagedCase(full("a", "12"), full("a", "12"), CaseDocument.empty("a"), Set.of("2.2"), adjustments);
        var tried = changed("\"code\": \"D1\"", "\"code\": \"D7\"");
        var run = new WhatIf(tried, Map.of());
        run.add(new WhatIf.Case("a", "320100", staged, null, Grade.UNQUALIFIED));

        var move = run.report().moves().get(0);

        assertThat(move.after().result()).as("2.2 was never confirmed").isNull();
        assertThat(move.gain()).isNull();
        assertThat(run.report().cities()).isEmpty();
    }
}
