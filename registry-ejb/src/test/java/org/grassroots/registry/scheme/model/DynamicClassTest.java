package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.grassroots.registry.scheme.model.DynamicClass.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamicClassTest {

    private static final Grading GRADING = new Grading(AScheme.county().bands());

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT,95,EXCELLENT,96,I",
        "EXCELLENT,95,GOOD,82,I",
        "EXCELLENT,95,QUALIFIED,75,II",
        "GOOD,85,EXCELLENT,99.99,II",
        "GOOD,85,EXCELLENT,100.00,IV",
        "QUALIFIED,75,GOOD,80,III",
        "BASICALLY_QUALIFIED,65,GOOD,80,IV",
        "BASICALLY_QUALIFIED,65,QUALIFIED,79.99,III",
        "UNQUALIFIED,10,UNQUALIFIED,10,IV"
    })
    void theClassFollowsFromThisGradeAndTheLast(
            Grade now, String result, Grade before, String last, DynamicClass expected) {
        assertThat(DynamicClass.of(GRADING, standing(now, result), false, Optional.of(standing(before, last))))
                .isEqualTo(expected);
    }

    @Test
    void excellentWithoutHistoryIsTheSecondClass() {
        assertThat(DynamicClass.of(GRADING, standing(Grade.EXCELLENT, "95"), false, Optional.empty()))
                .isEqualTo(DynamicClass.II);
    }

    @Test
    void aVetoOrNoParticipationIsTheLastClass() {
        var absent = new Standing(Grade.NOT_PARTICIPATED, Optional.empty());

        assertThat(DynamicClass.of(GRADING, standing(Grade.EXCELLENT, "95"), true, Optional.empty()))
                .isEqualTo(DynamicClass.IV);
        assertThat(DynamicClass.of(GRADING, absent, false, Optional.empty())).isEqualTo(DynamicClass.IV);
    }

    private static Standing standing(Grade grade, String result) {
        return new Standing(grade, Optional.of(new BigDecimal(result)));
    }
}
