package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.OutageRule.Span;
import org.grassroots.registry.calendar.model.SpecialDay;
import org.grassroots.registry.calendar.model.WorkingDays;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageRuleTest {

    /** The National Day of 2021: off from Friday the first to Thursday the seventh. */
    private static final WorkingDays DAYS = new WorkingDays(List.of(
            new SpecialDay(LocalDate.of(2021, 10, 1), false, "国庆节"),
            new SpecialDay(LocalDate.of(2021, 10, 4), false, "国庆节"),
            new SpecialDay(LocalDate.of(2021, 10, 5), false, "国庆节"),
            new SpecialDay(LocalDate.of(2021, 10, 6), false, "国庆节"),
            new SpecialDay(LocalDate.of(2021, 10, 7), false, "国庆节"),
            new SpecialDay(LocalDate.of(2021, 10, 9), true, "国庆节")));

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(BusinessTime.ZONE).toInstant();
    }

    private static Optional<Instant> moved(String from, String to, String recorded, String deadline) {
        return new OutageRule(new Span(at(from), at(to)), at(recorded), DAYS).moved(at(deadline));
    }

    // 2021-09-22 is a Wednesday
    @ParameterizedTest(name = "{0} to {1}, deadline {2}: {3}")
    @CsvSource({
        // an hour on the last afternoon: the next working day, at the same time
        "2021-09-22T14:00, 2021-09-22T15:00, 2021-09-22T18:00, 2021-09-23T18:00",
        // longer than a day: its length, and an hour that was begun counts
        "2021-09-21T08:00, 2021-09-22T14:10, 2021-09-22T18:00, 2021-09-24T01:00",
        // Friday: not before Monday
        "2021-09-24T23:00, 2021-09-25T02:00, 2021-09-24T23:59:59, 2021-09-27T23:59:59",
        // before the holidays: not before Friday the eighth
        "2021-09-30T10:00, 2021-09-30T12:00, 2021-09-30T18:00, 2021-10-08T18:00",
        // a Saturday that is worked is a working day
        "2021-10-08T10:00, 2021-10-08T12:00, 2021-10-08T18:00, 2021-10-09T18:00",
        // it began with the deadline, or ended a moment after its last 48 hours began
        "2021-09-22T18:00, 2021-09-22T19:00, 2021-09-22T18:00, 2021-09-23T18:00",
        "2021-09-20T10:00, 2021-09-20T18:00:01, 2021-09-22T18:00, 2021-09-23T18:00"
    })
    void theDeadlineMovesByItsLengthButAtLeastToTheNextWorkingDay(
            String from, String to, String deadline, String later) {
        assertThat(moved(from, to, from, deadline)).contains(at(later));
    }

    @ParameterizedTest(name = "{0} to {1}, deadline {2}")
    @CsvSource({
        // there were 48 hours left
        "2021-09-20T10:00, 2021-09-20T18:00, 2021-09-22T18:00",
        // it began afterwards
        "2021-09-22T18:00:01, 2021-09-22T19:00, 2021-09-22T18:00"
    })
    void whatLeftTimeEnoughMovesNothing(String from, String to, String deadline) {
        assertThat(moved(from, to, to, deadline)).isEmpty();
    }

    @Test
    void whoeverRecordsLateTakesTimeFromNobody() {
        assertThat(moved("2021-09-22T14:00", "2021-09-22T15:00", "2021-09-27T09:00", "2021-09-22T18:00"))
                .contains(at("2021-09-28T18:00"));
        assertThat(moved("2021-09-22T14:00", "2021-09-22T15:00", "2021-09-22T18:00", "2021-09-22T18:00"))
                .as("recorded in time")
                .contains(at("2021-09-23T18:00"));
    }

    @Test
    void anHourThatWasBegunCounts() {
        assertThat(new Span(at("2021-09-22T14:00"), at("2021-09-22T15:00")).hours())
                .isEqualTo(1);
        assertThat(new Span(at("2021-09-22T14:00"), at("2021-09-22T15:00:00.000001")).hours())
                .isEqualTo(2);
        assertThat(new Span(at("2021-09-22T14:00"), at("2021-09-22T14:00:30")).hours())
                .isEqualTo(1);
    }
}
