package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.model.Quota.Place;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private static Quota quota(Map<Grade, Integer> percents) {
        return new Quota(new Grading(AScheme.county().bands()), percents);
    }

    private static List<Quota.Candidate> candidates(String... results) {
        var candidates = new ArrayList<Quota.Candidate>();
        for (var result : results) {
            candidates.add(new Quota.Candidate(candidates.size() + ":" + result, new BigDecimal(result)));
        }
        return candidates;
    }

    @Test
    void ofTenBasesFourStayBecauseTheCutIsATieAnd91IsGood() {
        var outcome = quota(Map.of(Grade.EXCELLENT, 30))
                .over(candidates("96", "95", "93", "93", "91", "85", "81", "75", "72", "50"));

        assertThat(outcome.places().values().stream().filter(place -> place.grade() == Grade.EXCELLENT))
                .hasSize(4);
        assertThat(outcome.places()).containsEntry("4:91", new Place(Grade.GOOD, true));
        assertThat(outcome.places()).containsEntry("5:85", new Place(Grade.GOOD, false));
        assertThat(outcome.cuts()).containsOnly(Map.entry(Grade.EXCELLENT, new BigDecimal("93")));
    }

    @Test
    void arrivalsCountInTheLowerBandButMoveNoFurther() {
        var outcome = quota(Map.of(Grade.EXCELLENT, 10, Grade.GOOD, 20))
                .over(candidates("99", "98", "97", "96", "85", "84", "70", "70", "70", "70"));

        assertThat(outcome.places()).containsEntry("1:98", new Place(Grade.GOOD, true));
        assertThat(outcome.places()).containsEntry("3:96", new Place(Grade.GOOD, true));
        assertThat(outcome.places()).containsEntry("4:85", new Place(Grade.QUALIFIED, true));
        assertThat(outcome.cuts()).containsEntry(Grade.GOOD, new BigDecimal("97"));
    }

    @Test
    void atLeastOneIsAlwaysAllowed() {
        var outcome = quota(Map.of(Grade.EXCELLENT, 0)).over(candidates("95", "94", "60"));

        assertThat(outcome.places()).containsEntry("0:95", new Place(Grade.EXCELLENT, false));
        assertThat(outcome.places()).containsEntry("1:94", new Place(Grade.GOOD, true));
    }

    @Test
    void aRecheckIsGradedAgainstTheFrozenCuts() {
        var quota = quota(Map.of(Grade.EXCELLENT, 30));
        var cuts = Map.of(Grade.EXCELLENT, new BigDecimal("93.00"));

        assertThat(quota.regrade(new BigDecimal("93"), cuts)).contains(new Place(Grade.EXCELLENT, false));
        assertThat(quota.regrade(new BigDecimal("92.99"), cuts)).contains(new Place(Grade.GOOD, true));
        assertThat(quota.regrade(new BigDecimal("82"), cuts)).contains(new Place(Grade.GOOD, false));
    }
}
