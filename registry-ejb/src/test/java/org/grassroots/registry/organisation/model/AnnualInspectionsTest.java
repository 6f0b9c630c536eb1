package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualInspectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 BASICALLY_QUALIFIED; 2024 QUALIFIED",
                "2024年度合格，2025 基本合格",
                "2024年：合格、2025年：基本合格；",
                "2024 qualified, 2025 basically qualified"
            })
    void whatPeopleTypeIsKeptInOneWay(String typed) {
        assertThat(Form.INSPECTIONS.normal(typed)).isEqualTo(Form.INSPECTIONS.example());
        assertThat(Attribute.ANNUAL_INSPECTIONS.accepts(Form.INSPECTIONS.normal(typed)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "合格", "2024", "2024 优秀", "2024 合格；2024 不合格", "24 合格", "2024 QUALIFIED;2025 QUALIFIED"})
    void whatCannotBeMadeOutOrIsKeptOtherwiseIsNotAccepted(String content) {
        assertThat(AnnualInspections.isWellFormed(content)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025 QUALIFIED, false",
        "2025 BASICALLY_QUALIFIED, false",
        "2024 QUALIFIED; 2025 BASICALLY_QUALIFIED, false",
        "2023 BASICALLY_QUALIFIED; 2025 BASICALLY_QUALIFIED, false",
        "2024 BASICALLY_QUALIFIED; 2025 BASICALLY_QUALIFIED, true",
        "2025 UNQUALIFIED, true",
        "2025 NOT_INSPECTED, true",
        "2024 UNQUALIFIED; 2025 QUALIFIED, false"
    })
    void theLastYearsDecide(String text, boolean bad) {
        assertThat(AnnualInspections.of(text).isBad()).isEqualTo(bad);
    }

    @Test
    void withoutAYearNothingIsBad() {
        assertThat(AnnualInspections.of("").isBad()).isFalse();
        assertThat(AnnualInspections.of("").isAhead(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void aYearThatHasNotBegunIsAhead() {
        var told = AnnualInspections.of("2024 QUALIFIED; 2025 QUALIFIED");

        assertThat(told.isAhead(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(told.isAhead(LocalDate.of(2025, 1, 1))).isFalse();
    }
}
