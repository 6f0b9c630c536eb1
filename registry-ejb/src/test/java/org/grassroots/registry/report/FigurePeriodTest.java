package org.grassroots.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigurePeriodTest {

    private static final Instant NOW = Instant.parse("2021-06-30T16:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    @Test
    void theLastHalfYearIsTheOneThatIsOver() {
        assertThat(FigurePeriod.lastHalfYear(TODAY)).isEqualTo(FigurePeriod.of(NEW_YEAR, LocalDate.of(2021, 6, 30)));
        assertThat(FigurePeriod.lastHalfYear(LocalDate.of(2021, 12, 31)))
                .isEqualTo(FigurePeriod.of(NEW_YEAR, LocalDate.of(2021, 6, 30)));
        assertThat(FigurePeriod.lastHalfYear(LocalDate.of(2021, 6, 30)))
                .isEqualTo(FigurePeriod.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31)));
    }

    @Test
    void yearsAreThoseOfTheCalendar() {
        assertThat(FigurePeriod.lastYear(TODAY))
                .isEqualTo(FigurePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(FigurePeriod.yearSoFar(TODAY)).isEqualTo(FigurePeriod.of(NEW_YEAR, TODAY));
    }

    @Test
    void whatIsStillToComeDoesNotCount() {
        var bounds = FigurePeriod.of(NEW_YEAR, LocalDate.of(2021, 12, 31)).bounds(NOW);

        assertThat(bounds.first()).isEqualTo(NEW_YEAR);
        assertThat(bounds.last()).isEqualTo(TODAY);
        assertThat(bounds.knownAt().toInstant()).isEqualTo(NOW);
    }

    @Test
    void theRegisterKnowsNothingOfTomorrow() {
        assertThat(knownAt(NOW.plusSeconds(1))).isEqualTo(NOW);
        assertThat(knownAt(Instant.MAX)).isEqualTo(NOW);
        assertThat(knownAt(NOW.minusSeconds(1))).isEqualTo(NOW.minusSeconds(1));
        assertThat(knownAt(Instant.MIN)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whatIsWrongWithAPeriodIsToldAtOnce() {
        assertThat(wrong(null, null, LocalDate.MAX))
                .containsExactly("from FIELD_REQUIRED", "to FIELD_REQUIRED", "asOf FIELD_TYPE");
        assertThat(wrong(TODAY, NEW_YEAR, null)).containsExactly("to PERIOD_REVERSED");
        assertThat(wrong(LocalDate.MIN, LocalDate.MAX, null)).containsExactly("from FIELD_TYPE", "to FIELD_TYPE");
        assertThat(FigurePeriod.of(TODAY, TODAY).bounds(NOW).first()).isEqualTo(TODAY);
    }

    private static Instant knownAt(Instant asked) {
        return new FigurePeriod(NEW_YEAR, TODAY, null, asked)
                .bounds(NOW)
                .knownAt()
                .toInstant();
    }

    private static List<String> wrong(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate asOf) {
        var period = new FigurePeriod(from, to, asOf, null);
        var refused = catchThrowableOfType(RegistryException.class, () -> period.bounds(NOW));
        return refused.fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }
}
