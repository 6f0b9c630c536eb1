package org.grassroots.registry.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.grassroots.registry.organisation.model.AnnualInspections;
import org.grassroots.registry.organisation.model.InspectionResult;
import org.grassroots.registry.web.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionWordsTest {

    /** An input begins with what the register says in people's words, and is sent again. */
    @ParameterizedTest
    @EnumSource(InspectionResult.class)
    void whatIsShownOfAnInspectionIsReadAsTheSame(InspectionResult result) {
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            var between = Texts.of("organisation.inspection.between", language);
            var word = Texts.of("organisation.inspection." + result, language);

            assertThat(AnnualInspections.of("2024 " + word + between + "2025 " + word)
                            .text())
                    .isEqualTo("2024 " + result + "; 2025 " + result);
        }
    }
}
