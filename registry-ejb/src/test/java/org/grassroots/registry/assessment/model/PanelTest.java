package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final Instant NOW = Instant.parse("2021-11-09T02:00:00Z");
    private static final String SEEN = "0".repeat(64);

    @Test
    void itIsCompleteOnceAllHaveHandedIn() {
        var seats = seats("a", "b", "c");
        var panel = new Panel(seats, List.of());
        assertThat(panel.isAppointed()).isTrue();
        seats.subList(0, 2).forEach(seat -> seat.handIn(SEEN, NOW));
        assertThat(panel.handedIn()).isEqualTo(2);
        assertThat(panel.isComplete()).isFalse();
        var refused = catchThrowableOfType(RegistryException.class, panel::requireDone);
        assertThat(refused.problem()).isEqualTo(AssessmentProblem.PANEL_INCOMPLETE);
        assertThat(refused.arguments()).containsExactly(2, 3);

        seats.get(2).handIn(SEEN, NOW);

        assertThat(panel.isComplete()).isTrue();
        panel.requireDone();
    }

    @Test
    void whereThereIsNoneNothingWaitsForIt() {
        var none = new Panel(List.of(), List.of());

        none.requireDone();
        assertThat(none.isComplete()).isFalse();
    }

    @Test
    void handingInFixesWhatWasRated() {
        var seat = seats("a").get(0);
        seat.handIn(SEEN, NOW);

        assertThat(catchThrowableOfType(RegistryException.class, () -> seat.handIn(SEEN, NOW))
                        .problem())
                .isEqualTo(AssessmentProblem.RATING_FIXED);
    }

    @Test
    void whatWasRatedFromASeatThatWasLeftDoesNotCount() {
        var seats = seats("a", "b", "c");
        var ratings = List.of(rating(seats.get(0), "2"), rating(seats.get(1), "1.50"), rating(seats.get(2), "1"));
        var panel = new Panel(seats, ratings);
        assertThat(panel.ratings("6.3"))
                .as("the least first, whoever gave it")
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1", "1.5", "2");

        seats.get(0).leave("病假", NOW);

        assertThat(panel.ratings("6.3")).extracting(BigDecimal::toPlainString).containsExactly("1", "1.5");
        assertThat(panel.seatOf("a")).isEmpty();
        assertThat(panel.experts()).contains("a");
    }

    @Test
    void threeDifferentExpertsAreTheLeast() {
        assertThat(size(seats("a", "b"))).isEqualTo(AssessmentProblem.PANEL_TOO_SMALL);
        assertThat(size(seats("a", "b", "b"))).isEqualTo(AssessmentProblem.PANEL_TOO_SMALL);
        new Panel(seats("a", "b", "c"), List.of()).requireSize(3);
    }

    private static Object size(List<PanelSeat> seats) {
        var panel = new Panel(seats, List.of());
        return catchThrowableOfType(RegistryException.class, () -> panel.requireSize(3))
                .problem();
    }

    private static List<PanelSeat> seats(String... accounts) {
        var given = Given.before("manager", "组织者", "CAMPAIGN_MANAGER", NOW);
        var seats = new ArrayList<PanelSeat>();
        Stream.of(accounts)
                .forEach(account ->
                        seats.add(new PanelSeat("seat-" + seats.size() + account, "case", account, account, given)));
        return seats;
    }

    private static PanelRating rating(PanelSeat seat, String rating) {
        return new PanelRating("rating-" + seat.id(), seat, "6.3", new BigDecimal(rating), null);
    }
}
