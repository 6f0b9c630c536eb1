package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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

        assertThat(report.moves()).isEmpty();
        assertThat(report.grades()).containsExactly(new WhatIfReport.GradeChange(Grade.EXCELLENT, Grade.EXCELLENT, 3));
        assertThat(report.withoutSource()).isEmpty();
        assertThat(report.unscored()).isEmpty();
        assertThat(report.cities()).containsExactly(city("320100", 0, 0, 2, "0.00"), city("320200", 0, 0, 1, "0.00"));
        assertThat(report.summary())
                .isEqualTo(new WhatIfReport.Summary(
                        3, 0, 0, 3, 0, 0, 0, 0, new BigDecimal("96.67"), new BigDecimal("96.67")));
    }

    @Test
    void anotherStepMakesWinnersAndFlipsGrades() {
        var tried = changed("\"from\": 90", "\"from\": 99");
        var run = new WhatIf(tried, Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(judged("b", "320200", "6"));

        assertThat(run.report().grades())
                .containsExactly(
                        new WhatIfReport.GradeChange(Grade.EXCELLENT, Grade.EXCELLENT, 1),
                        new WhatIfReport.GradeChange(Grade.EXCELLENT, Grade.GOOD, 1));
        assertThat(run.report().summary().flipped()).isOne();

        var lower =
                new WhatIf(changed("{\"atLeast\": 12, \"points\": 5}", "{\"atLeast\": 7, \"points\": 5}"), Map.of());
        lower.add(judged("a", "320100", "8"));
        lower.add(judged("b", "320200", "6"));

        assertThat(lower.report().cities())
                .containsExactly(city("320100", 1, 0, 0, "2.00"), city("320200", 0, 0, 1, "0.00"));
        assertThat(lower.report().moves()).extracting(WhatIfReport.Move::rise).containsExactly(-1, 0);
        assertThat(lower.report().moves().get(1)).satisfies(move -> {
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

        assertThat(mapped.report().summary().meanAfter()).isEqualTo("100.00");
        assertThat(mapped.report().withoutSource()).isEmpty();
        assertThat(unmapped.report().withoutSource()).containsExactly(Map.entry("1.9", 1));
        assertThat(unmapped.report().summary().meanAfter()).isEqualTo("100.00");
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
        assertThat(run.report().summary().withoutResult()).isOne();
        assertThat(run.report().unscored()).containsKey("2.2");
    }

    @Test
    void whoeverMovesFurthestComesFirstAndWhoLosesTheResultBeforeAll() {
        var run = new WhatIf(changed("{\"atLeast\": 12, \"points\": 5}", "{\"atLeast\": 7, \"points\": 5}"), Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(judged("b", "320100", "11"));
        run.add(judged("c", "320100", "8"));
        run.add(judged("d", "320100", "0"));
        var unreviewed = judged("e", "320100", "12");
        var staged = unreviewed.staged();
        run.add(new WhatIf.Case(
                "e",
                "320100",
                new StagedCase(staged.self(), staged.desk(), staged.onSite(), Set.of("2.2"), staged.adjustments()),
                unreviewed.result(),
                unreviewed.grade()));

        var moves = run.report().moves();

        assertThat(moves).extracting(WhatIfReport.Move::id).containsExactly("e", "b", "c", "d");
        assertThat(moves).extracting(WhatIfReport.Move::rise).containsExactly(0, 2, 2, 1);
    }

    @Test
    void ofManyMovesTheReportKeepsTheFirstAndTellsHowManyThereAre() {
        var lines = new ArrayList<WhatIf.Line>();
        for (int i = 0; i < WhatIfReport.MOST_MOVES + 7; i++) {
            var before = new WhatIf.Standing(new BigDecimal("80.00"), Grade.GOOD);
            lines.add(new WhatIf.Line(
                    "c" + i, "320100", before, new WhatIf.Standing(BigDecimal.valueOf(i, 2), Grade.GOOD), true));
        }

        var report = new WhatIfSums(lines).report(0, Map.of(), Map.of());

        assertThat(report.moves()).hasSize(WhatIfReport.MOST_MOVES);
        assertThat(report.summary().moved()).isEqualTo(WhatIfReport.MOST_MOVES + 7);
        assertThat(report.moves().get(0).id()).isEqualTo("c0");
    }

    @Test
    void theQuotaOfTheTriedVersionIsAppliedOverAllCases() {
        var tried = changed("\"deviationFlag\": 10", "\"deviationFlag\": 10, \"quota\": {\"EXCELLENT\": 30}");
        var run = new WhatIf(tried, Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(judged("b", "320100", "8"));
        run.add(judged("c", "320100", "0"));

        assertThat(run.report().summary().lowered()).isEqualTo(2);
        assertThat(run.report().grades())
                .containsExactly(
                        new WhatIfReport.GradeChange(Grade.EXCELLENT, Grade.EXCELLENT, 1),
                        new WhatIfReport.GradeChange(Grade.EXCELLENT, Grade.GOOD, 2));
    }

    @Test
    void aReportReadsAsItWasWritten() {
        var run = new WhatIf(changed("\"code\": \"inTerm\"", "\"code\": \"withinTerm\""), Map.of());
        run.add(judged("a", "320100", "12"));
        run.add(new WhatIf.Case("b", "320200", StagedCase.reviewed(full("b", "3")), null, null));
        var report = run.report();

        assertThat(WhatIfReport.read(report.canonical())).isEqualTo(report);
        assertThat(report.moves()).isNotEmpty();
    }

    private static WhatIfReport.City city(String code, int winners, int losers, int unchanged, String meanGain) {
        return new WhatIfReport.City(code, winners, losers, unchanged, new BigDecimal(meanGain));
    }
}
