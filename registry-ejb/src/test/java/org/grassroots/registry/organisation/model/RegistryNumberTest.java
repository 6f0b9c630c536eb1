package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.grassroots.registry.shared.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNumberTest {

    private static final RegistryNumber GULOU =
            RegistryNumber.issue("JS", OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode("320106"), 2021, 81);

    @Test
    void theCheckCharacterIsThatOfThePublishedExample() {
        // the Global Release Identifier A1-2425G-ABC1234002-M uses ISO 7064 MOD 37,36 too
        assertThat(RegistryNumber.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    void aNumberTellsProvinceKindDivisionYearAndSequence() {
        assertThat(GULOU.value()).matches("JS-XX-320106-2021-00081-[0-9A-Z]");
        assertThat(RegistryNumber.isValid(GULOU.value())).isTrue();
    }

    @Test
    void itIsReadInSmallLettersAndWithSpaceAround() {
        assertThat(new RegistryNumber(" " + GULOU.value().toLowerCase(Locale.ROOT) + "\n"))
                .isEqualTo(GULOU);
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        var text = GULOU.value();
        for (int i = 0; i < text.length(); i++) {
            for (char other : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                var changed = text.substring(0, i) + other + text.substring(i + 1);
                assertThat(RegistryNumber.isValid(changed)).as(changed).isEqualTo(changed.equals(text));
            }
        }
    }

    @Test
    void neighboursThatChangedPlacesAreFound() {
        var body = GULOU.value().replace("-", "");
        for (int i = 0; i + 1 < body.length(); i++) {
            if (body.charAt(i) != body.charAt(i + 1)) {
                var changed = body.substring(0, i) + body.charAt(i + 1) + body.charAt(i) + body.substring(i + 2);
                assertThat(RegistryNumber.isRight(changed)).as(changed).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JS", "JS-XX-320106-2021-81-A", "JS-XX-32010-2021-00081-A", "苏-XX-320106-2021-00081-A"})
    void whatHasNotTheFormIsNoNumber(String text) {
        assertThat(RegistryNumber.isValid(text)).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new RegistryNumber(text));
    }
}
