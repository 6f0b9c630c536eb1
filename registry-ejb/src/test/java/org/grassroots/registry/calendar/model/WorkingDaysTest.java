package org.grassroots.registry.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays USUAL = new WorkingDays(List.of());

    /** 国庆 2021: off from Friday 1 to Thursday 7 October, worked on Saturday 9. */
    private static final WorkingDays NATIONAL_DAY = new WorkingDays(List.of(
            off("2021-10-01"),
            off("2021-10-04"),
            off("2021-10-05"),
            off("2021-10-06"),
            off("2021-10-07"),
            new SpecialDay(LocalDate.parse("2021-10-09"), true, "国庆节")));

    private static SpecialDay off(String day) {
        return new SpecialDay(LocalDate.parse(day), false, "国庆节");
    }

    @Test
    void aWeekHasFive() {
        assertThat(USUAL.after(LocalDate.parse("2021-12-06"), 5)).isEqualTo("2021-12-13");
        assertThat(USUAL.after(LocalDate.parse("2021-12-10"), 1)).isEqualTo("2021-12-13");
        assertThat(USUAL.after(LocalDate.parse("2021-12-11"), 1)).isEqualTo("2021-12-13");
    }

    @Test
    void holidaysDoNotCountAndDaysWorkedInsteadDo() {
        assertThat(NATIONAL_DAY.after(LocalDate.parse("2021-09-30"), 1)).isEqualTo("2021-10-08");
        assertThat(NATIONAL_DAY.after(LocalDate.parse("2021-09-30"), 2)).isEqualTo("2021-10-09");
        assertThat(NATIONAL_DAY.after(LocalDate.parse("2021-09-30"), 3)).isEqualTo("2021-10-11");
    }

    @Test
    void aTermEndsWithItsLastDayInChina() {
        // 2021-12-06 at 23:30 in China
        var began = Instant.parse("2021-12-06T15:30:00Z");

        assertThat(USUAL.endOfTerm(began, 5)).isEqualTo("2021-12-13T15:59:59.999999Z");
    }
}
