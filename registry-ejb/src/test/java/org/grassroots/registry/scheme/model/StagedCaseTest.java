package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Contract §3.5 to §3.7. */
class StagedCaseTest {

    private static final CaseDocument FULL = ACase.full();
    private static final CaseDocument NOTHING = CaseDocument.empty("320106");

    private static CaseDocument figures(CaseDocument base, String... pairs) {
        var figures = new TreeMap<>(base.figures());
        for (int i = 0; i < pairs.length; i += 2) {
            figures.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return new CaseDocument(base.id(), figures, base.answers(), base.inapplicable(), base.adjustments());
    }

    private static CaseDocument withoutAnswer(CaseDocument base, String code) {
        var answers = new TreeMap<>(base.answers());
        answers.remove(code);
        return new CaseDocument(base.id(), base.figures(), answers, base.inapplicable(), base.adjustments());
    }

    private static StagedResult.Values values(StagedResult result, String code) {
        return Objects.requireNonNull(result.values().get(code));
    }

    private static StagedResult score(
            CaseDocument self, CaseDocument desk, CaseDocument onSite, String... unconfirmed) {
        return score(AScheme.county(), new StagedCase(self, desk, onSite, Set.of(unconfirmed), Adjustments.NONE));
    }

    private static StagedResult score(Scheme scheme, StagedCase staged) {
        return new Engine(scheme).score(staged);
    }

    @Test
    void theOfficialValueIsTheOneOnSiteElseTheDesks() {
        var desk = figures(FULL, "surveyItems", "6", "studies", "1");
        var result = score(withoutAnswer(FULL, "6.3"), desk, figures(NOTHING, "surveyItems", "1"));

        assertThat(result.official().points("2.2")).contains(new BigDecimal("1.00"));
        assertThat(result.official().points("5.2")).contains(new BigDecimal("2.00"));
        assertThat(values(result, "2.2").byStage()).containsOnlyKeys(Stage.SELF, Stage.DESK, Stage.ON_SITE);
        assertThat(values(result, "5.2").officialStage()).contains(Stage.DESK);
        assertThat(result.self().total()).isEqualTo("100.00");
        assertThat(result.official().total()).isEqualTo("95.00");
        assertThat(result.document().total()).isEqualTo("95.00");
    }

    @Test
    void oneCorrectedFigureIsReadWithTheDesksOthers() {
        var result = score(FULL, FULL, figures(NOTHING, "demandsMatched", "15"));

        assertThat(result.official().points("3.3")).contains(new BigDecimal("2.50"));
    }

    @Test
    void whatNobodyConfirmedIsUnscored() {
        var result = score(FULL, FULL, NOTHING, "1.3");

        assertThat(result.document().unscored()).containsOnly(Map.entry("1.3", Reason.NOT_REVIEWED));
        assertThat(result.result()).isNull();
        assertThat(result.grade()).isNull();
    }

    @Test
    void theSelfTotalTakesTheOfficialValueWhereTheOrganisationHasNone() {
        var result = score(withoutAnswer(withoutAnswer(FULL, "6.3"), "1.3"), FULL, NOTHING);

        assertThat(result.self().total()).isEqualTo("100.00");
        assertThat(values(result, "6.3").byStage()).containsOnlyKeys(Stage.DESK);
    }

    @Test
    void aSelfTotalTenPointsAboveTheOfficialIsFlagged() {
        var desk = figures(FULL, "surveyItems", "0", "peopleRecommended", "0", "studies", "1");

        assertThat(score(FULL, desk, NOTHING).deviates()).isTrue();
        assertThat(score(FULL, figures(desk, "studies", "2"), NOTHING).deviates())
                .isFalse();
    }

    @Test
    void selfAndOfficialTotalBlendByTheSelfWeight() {
        var scheme = AScheme.read(AScheme.countyText().replace("\"selfWeight\": 0", "\"selfWeight\": 0.4"))
                .scheme();
        var desk = figures(FULL, "demandsMatched", "1");

        var result = score(scheme, new StagedCase(FULL, desk, NOTHING, Set.of(), Adjustments.NONE));

        assertThat(result.official().total()).isEqualTo("95.17");
        assertThat(result.result()).isEqualTo("97.10");
    }

    @Test
    void adjustmentsOfTheAuditorsApplyToBothTotals() {
        var adjustments = CaseDocument.read("{\"id\":\"x\",\"deductions\":{\"D1\":3},\"vetoes\":[\"V1\"]}")
                .adjustments();

        var result = score(AScheme.county(), new StagedCase(FULL, FULL, NOTHING, Set.of(), adjustments));

        assertThat(result.self().total()).isEqualTo("97.00");
        assertThat(result.official().total()).isEqualTo("97.00");
        assertThat(result.grade()).isEqualTo(Grade.UNQUALIFIED);
    }

    @Test
    void anAnswerOnSiteMakesAnIndicatorApplyAgain() {
        var desk = new CaseDocument(FULL.id(), FULL.figures(), FULL.answers(), Map.of("2.4", "无"), Adjustments.NONE);
        var onSite = new CaseDocument(
                FULL.id(), Map.of(), Map.of("2.4", new Answer.Met(Set.of("place"))), Map.of(), Adjustments.NONE);

        assertThat(score(FULL, desk, NOTHING).official().points("2.4")).isEmpty();
        assertThat(score(FULL, desk, onSite).official().points("2.4")).contains(new BigDecimal("1.00"));
    }
}
