package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final LocalDate END = LocalDate.of(2021, 8, 31);

    @ParameterizedTest
    @CsvSource({
        "2021-02-27, IN_TERM",
        "2021-02-28, IN_TERM",
        "2021-03-01, DUE",
        "2021-08-31, DUE",
        "2021-09-01, OVERDUE",
        "2031-09-01, OVERDUE"
    })
    void itIsDueForHalfAYearAndOverdueFromTheDayAfterItsEnd(LocalDate day, TermStatus status) {
        assertThat(new Term(END, null).on(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, DUE", "2021-09-01, EXTENDED", "2022-03-31, EXTENDED", "2022-04-01, OVERDUE"})
    void withConsentItGoesOnUntilTheDayThatWasConsentedTo(LocalDate day, TermStatus status) {
        assertThat(new Term(END, LocalDate.of(2022, 3, 31)).on(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, EXTENDED", "2022-09-01, OVERDUE"})
    void noConsentCarriesItBeyondAYear(LocalDate day, TermStatus status) {
        assertThat(new Term(END, LocalDate.of(2030, 1, 1)).on(day)).isEqualTo(status);
    }

    @Test
    void aConsentOfTheTermBeforeIsForgotten() {
        assertThat(new Term(END, END).extendedTo()).isNull();
        assertThat(new Term(END, LocalDate.of(2017, 1, 1)).extendedTo()).isNull();
    }

    @Test
    void monthsAreCountedBeforeItsEndAndAfterIt() {
        var term = new Term(END, null);

        assertThat(term.months(LocalDate.of(2021, 7, 30))).isEqualTo(1);
        assertThat(term.months(LocalDate.of(2022, 9, 15))).isEqualTo(12);
    }
}
