package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.Decided.Graded;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.scheme.model.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeGroundsTest {

    /** The last grade, the one before, since when it stands so; the ladder's grounds. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021 UNQUALIFIED,         -,                        -,          UNQUALIFIED",
                "2021 NOT_PARTICIPATED,    2020 GOOD,                -,          NOT_PARTICIPATED",
                "2021 UNQUALIFIED,         2020 UNQUALIFIED,         -,          UNQUALIFIED UNQUALIFIED_TWICE",
                "2021 NOT_PARTICIPATED,    2020 UNQUALIFIED,         -,          NOT_PARTICIPATED UNQUALIFIED_TWICE",
                "2021 BASICALLY_QUALIFIED, 2020 BASICALLY_QUALIFIED, -,          BASICALLY_QUALIFIED_TWICE",
                "2021 BASICALLY_QUALIFIED, 2020 UNQUALIFIED,         2021-03-01, -",
                "2021 GOOD,                2020 UNQUALIFIED,         -,          -",
                "2021 QUALIFIED,           2020 UNQUALIFIED,         2021-12-31, CLEAN_CYCLE",
                "2021 EXCELLENT,           2020 UNQUALIFIED,         2022-01-01, -",
            })
    void gradesAreGrounds(String last, String before, LocalDate since, String grounds) {
        var grades = before == null ? List.of(graded(last)) : List.of(graded(last), graded(before));

        assertThat(GradeGrounds.of(grades, since))
                .extracting(SanctionGround::name)
                .containsExactlyElementsOf(grounds == null ? List.of() : List.of(grounds.split(" ", -1)));
    }

    private static Graded graded(String text) {
        var words = text.split(" ", -1);
        return new Graded(Integer.parseInt(words[0]), Grade.valueOf(words[1]));
    }
}
