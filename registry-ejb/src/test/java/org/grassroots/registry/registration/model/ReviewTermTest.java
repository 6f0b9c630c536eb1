package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.calendar.model.SpecialDay;
import org.grassroots.registry.calendar.model.WorkingDays;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTermTest {

    // 2021-03-10 is a Wednesday
    @ParameterizedTest
    @CsvSource({
        "2021-03-10T00:00, 2021-03-24",
        "2021-03-10T23:59, 2021-03-24",
        "2021-03-12T09:00, 2021-03-26",
        "2021-03-13T09:00, 2021-03-26",
        "2021-03-14T09:00, 2021-03-26",
        "2021-03-15T09:00, 2021-03-29"
    })
    void itEndsWithTheTenthWorkingDayInChina(LocalDateTime came, LocalDate last) {
        assertEndsOn(last, came, new WorkingDays(List.of()));
    }

    // 清明 2021: Monday 04-05 is off; 国庆 2021: 10-01 to 10-07 are off, Sunday 09-26 and Saturday 10-09 are worked
    @ParameterizedTest
    @CsvSource({"2021-03-31T09:00, 2021-04-15", "2021-09-24T09:00, 2021-10-13"})
    void holidaysDoNotCountAndDaysWorkedInsteadDo(LocalDateTime came, LocalDate last) {
        var special = Stream.concat(
                Stream.of(
                        new SpecialDay(LocalDate.of(2021, 4, 5), false, "清明"),
                        new SpecialDay(LocalDate.of(2021, 9, 26), true, "国庆"),
                        new SpecialDay(LocalDate.of(2021, 10, 9), true, "国庆")),
                LocalDate.of(2021, 10, 1)
                        .datesUntil(LocalDate.of(2021, 10, 8))
                        .map(day -> new SpecialDay(day, false, "国庆")));

        assertEndsOn(last, came, new WorkingDays(special.toList()));
    }

    private static void assertEndsOn(LocalDate last, LocalDateTime came, WorkingDays days) {
        var end =
                ReviewTerm.end(came.atZone(BusinessTime.ZONE).toInstant(), days).atZone(BusinessTime.ZONE);

        assertThat(end.toLocalDate()).isEqualTo(last);
        assertThat(end.toLocalTime()).isAfter(LocalTime.of(23, 59, 59));
    }
}
