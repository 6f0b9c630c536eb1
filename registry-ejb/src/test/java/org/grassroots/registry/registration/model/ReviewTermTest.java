package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
        var end = ReviewTerm.end(came.atZone(BusinessTime.ZONE).toInstant()).atZone(BusinessTime.ZONE);

        assertThat(end.toLocalDate()).isEqualTo(last);
        assertThat(end.toLocalTime()).isAfter(LocalTime.of(23, 59, 59));
    }
}
