package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "914403003429409755",
                "914403006990676707",
                "91440300L83341734R",
                "91110108351303601C"
            })
    void codesThatWereIssuedAreRight(String code) {
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(new CreditCode(code).category()).isEqualTo("91");
    }

    @Test
    void aCodeIsReadAsPeopleWriteIt() {
        assertThat(new CreditCode(" 91350100-m000100y43 ").value()).isEqualTo("91350100M000100Y43");
        assertThat(new CreditCode("９１３５０１００Ｍ０００１００Ｙ４３").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350211M000100Y43",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "9135010ZM000100Y43",
                "91350100I000100Y43",
                ""
            })
    void whatIsNoCodeIsRefused(String code) {
        assertThat(CreditCode.isWellFormed(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(code));
    }

    @Test
    void anyOneWrongCharacterIsNoticed() {
        var right = "914403006990676707";
        for (int i = 0; i < right.length(); i++) {
            for (char other : "0123456789".toCharArray()) {
                if (other != right.charAt(i)) {
                    var wrong = right.substring(0, i) + other + right.substring(i + 1);
                    assertThat(CreditCode.isWellFormed(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void theOrganisationCodeWithinHasACheckOfItsOwn() {
        assertThat(new CreditCode("914403003429409755").isInnerRight()).isTrue();
        assertThat(new CreditCode("91110108351303601C").isInnerRight()).isTrue();
    }
}
