package org.grassroots.registry.archive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.archive.model.Judged.Former;
import org.grassroots.registry.archive.model.Judged.Found;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Grading;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Quota.Place;
import org.grassroots.registry.scheme.model.Scheme.Band;
import org.junit.jupiter.api.Test;

/** The quota is applied again, ties and rechecks included. */
class RegradingTest {

    private static final Quota A_THIRD_IS_EXCELLENT = new Quota(
            new Grading(List.of(
                    new Band(Grade.EXCELLENT, new BigDecimal(90)),
                    new Band(Grade.GOOD, new BigDecimal(80)),
                    new Band(Grade.UNQUALIFIED, BigDecimal.ZERO))),
            Map.of(Grade.EXCELLENT, 34));

    private static final Map<Grade, BigDecimal> CUT = Map.of(Grade.EXCELLENT, new BigDecimal("93.00"));

    private final List<Finding> findings = new ArrayList<>();

    private static Judged judged(String number, String total, Grade grade, boolean moved) {
        return new Judged(number, found(total, Grade.EXCELLENT), new Place(grade, moved), null);
    }

    private static Found found(String total, Grade grade) {
        return new Found(new BigDecimal(total), grade, false);
    }

    private List<Judged> sound() {
        var cases = new ArrayList<Judged>();
        cases.add(judged("one", "96.00", Grade.EXCELLENT, false));
        cases.add(judged("tie", "93.00", Grade.EXCELLENT, false));
        cases.add(judged("tied", "93.00", Grade.EXCELLENT, false));
        cases.add(judged("moved", "92.00", Grade.GOOD, true));
        cases.add(judged("next", "91.00", Grade.GOOD, true));
        // graded anew against the cut: what it had on notice counted for the quota
        var former = new Former(found("85.00", Grade.GOOD), Grade.GOOD);
        cases.add(new Judged("objected", found("92.50", Grade.EXCELLENT), new Place(Grade.GOOD, true), former));
        return cases;
    }

    private List<Finding> check(List<Judged> cases, Map<Grade, BigDecimal> cuts) {
        new Regrading(A_THIRD_IS_EXCELLENT, findings::add).check(cases, cuts);
        return findings;
    }

    @Test
    void whatTheQuotaDidComesOutAgain() {
        assertThat(check(sound(), CUT)).isEmpty();
    }

    @Test
    void aGradeThatTheQuotaDoesNotGiveIsNamed() {
        var cases = sound();
        cases.set(3, judged("moved", "92.00", Grade.EXCELLENT, false));

        assertThat(check(cases, CUT)).containsExactly(new Finding(Kind.GRADE, "moved", "EXCELLENT ≠ GOOD"));
    }

    @Test
    void aRecheckThatIsGradedBeyondTheCutIsNamed() {
        var cases = sound();
        var former = new Former(found("85.00", Grade.GOOD), Grade.UNQUALIFIED);
        cases.set(
                5, new Judged("objected", found("92.50", Grade.EXCELLENT), new Place(Grade.EXCELLENT, false), former));

        assertThat(check(cases, CUT))
                .extracting(Finding::detail)
                .containsExactly("UNQUALIFIED ≠ GOOD", "EXCELLENT ≠ GOOD");
    }

    @Test
    void anotherCutIsNamed() {
        assertThat(check(sound(), Map.of())).extracting(Finding::kind).contains(Kind.CUTS);
    }
}
