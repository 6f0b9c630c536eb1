package org.grassroots.registry.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.registry.assessment.JudgedCampaign.GivenRating;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.JudgedCampaign.Rated;
import org.grassroots.registry.assessment.SecondDrawView;
import org.grassroots.registry.assessment.SecondDrawView.PairView;
import org.grassroots.registry.calibration.model.Severity;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final List<Rated> RATED =
            List.of(new Rated("6.3", new Title("专家综合评议", "Experts"), BigDecimal.valueOf(2)));

    @ParameterizedTest
    @CsvSource({"0, NONE", "0.01, UNDER_HALF", "1.99, UNDER_HALF", "2, HALF_OR_MORE", "3.99, HALF_OR_MORE", "4, FULL"})
    void pointsAreComparedByLevels(BigDecimal points, Level level) {
        assertThat(Level.of(points, 4)).isEqualTo(level);
    }

    @Test
    void whatOneOfThemCouldNotScoreIsLeftOut() {
        var pairs = new ArrayList<PairView>();
        IntStream.range(0, 12)
                .forEach(i -> pairs.add(pair("1", i % 2 == 0 ? "0" : "4", i == 3 ? "0" : i % 2 == 0 ? "0" : "4")));
        pairs.add(pair("1", null, "4"));
        pairs.add(pair("2", "4", "4"));

        var agreements = SecondAgreements.of(new SecondDrawView("seed", 20, List.of("1", "2"), List.of(), pairs));

        assertThat(agreements).extracting(SecondAgreement::indicator).containsExactly(null, "1", "2");
        var first = agreements.get(1);
        assertThat(first.pairs()).isEqualTo(12);
        assertThat(first.alike()).isEqualTo(11);
        assertThat(first.unweighted()).isNotNull();
        assertThat(first.unweighted().value()).isCloseTo(0.8333, within(0.0001));
        var second = agreements.get(2);
        assertThat(second.isEnough()).isFalse();
        assertThat(second.weighted()).isNull();
    }

    @Test
    void withoutADrawThereIsNothingToCompare() {
        assertThat(SecondAgreements.of(null)).isEmpty();
    }

    @Test
    void whoAlwaysGivesLessIsTheStrictest() {
        var panels = IntStream.range(0, 4)
                .mapToObj(i -> new JudgedPanel(
                        "case" + i,
                        "县" + i,
                        List.of(
                                rating("mild", "2"),
                                rating("middling", i % 2 == 0 ? "1.5" : "1.4"),
                                rating("strict", "1"))))
                .toList();

        var severities = Agreements.severities(RATED, panels);

        assertThat(severities).extracting(each -> each.account()).containsExactly("strict", "middling", "mild");
        assertThat(severities.get(0).severity().mean()).isCloseTo(-24.1667, within(0.001));
        assertThat(severities).extracting(each -> each.severity().count()).containsOnly(4);
        assertThat(severities.get(0).severity()).matches(Severity::isRemarkable);
    }

    @Test
    void fewPanelsTellNothingAndAreToldSo() {
        var panels = IntStream.range(0, Calibration.FEWEST_PANELS)
                .mapToObj(i -> new JudgedPanel(
                        "case" + i, "县" + i, List.of(rating("a", "1." + i), rating("b", "1." + i), rating("c", "1.9"))))
                .toList();

        var few = Agreements.of(RATED, panels.subList(1, panels.size()), 7).get(0);
        assertThat(few.enough()).isFalse();
        assertThat(few.alphas()).isEmpty();
        var enough = Agreements.of(RATED, panels, 7).get(0);
        assertThat(enough.cases()).isEqualTo(Calibration.FEWEST_PANELS);
        assertThat(enough.alphas()).hasSize(4);
        assertThat(Agreements.of(RATED, panels, 7)).as("drawn alike").containsExactly(enough);
    }

    private static GivenRating rating(String expert, String rating) {
        return new GivenRating(expert, expert, "6.3", new BigDecimal(rating));
    }

    private static PairView pair(String indicator, @Nullable String first, String second) {
        return new PairView("case", indicator, 4, first == null ? null : new BigDecimal(first), new BigDecimal(second));
    }
}
