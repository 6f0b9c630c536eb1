package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and keys cannot drift apart. */
class TextsTest {

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultIsToldInBothLanguages(FaultCode code) {
        var fault = new Fault("", code, List.of("1", "2", "3", "4"));

        assertThat(fault.text(Locale.SIMPLIFIED_CHINESE))
                .isNotBlank()
                .doesNotContain("{")
                .containsPattern("\\p{IsHan}");
        assertThat(fault.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(RuleKey.class)
    void everyRuleIsToldInBothLanguages(RuleKey key) {
        var rule = Rule.of(key, 1, 2, 3, 4);

        assertThat(rule.text(Locale.SIMPLIFIED_CHINESE)).doesNotContain("{").containsPattern("\\p{IsHan}");
        assertThat(rule.text(Locale.ENGLISH)).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsToldInBothLanguages(Reason reason) {
        assertThat(reason.text(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(reason.text(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noTextIsLeftWithoutItsKey(String language) {
        var locale = new Locale(language);
        var faults = ResourceBundle.getBundle("org.grassroots.registry.scheme.faults", locale);
        var rules = ResourceBundle.getBundle("org.grassroots.registry.scheme.rules", locale);

        assertThat(faults.keySet())
                .containsExactlyInAnyOrderElementsOf(names(FaultCode.values()).toList());
        assertThat(rules.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(names(RuleKey.values()), names(Reason.values()))
                        .toList());
    }

    @Test
    void aTitleWithoutEnglishIsShownInChinese() {
        assertThat(new Title("试", "").in(Locale.ENGLISH)).isEqualTo("试");
        assertThat(new Title("试", "Trial").in(Locale.ENGLISH)).isEqualTo("Trial");
        assertThat(new Title("试", "Trial").in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("试");
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }
}
