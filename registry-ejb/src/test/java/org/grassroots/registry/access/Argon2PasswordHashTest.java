package org.grassroots.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordHashTest {

    private final Argon2PasswordHash hashing = new Argon2PasswordHash();

    @Test
    void onlyThePasswordOfTheHashIsRight() {
        var hash = hashing.generate("鼓楼Abc-1".toCharArray());
        assertThat(hashing.verify("鼓楼Abc-1".toCharArray(), hash)).isTrue();
        assertThat(hashing.verify("鼓楼Abc-2".toCharArray(), hash)).isFalse();
        assertThat(hashing.verify("".toCharArray(), hash)).isFalse();
    }

    @Test
    void noTwoHashesOfOnePasswordAreAlikeAndEachTellsItsSettings() {
        var hash = hashing.generate("Abcdefg1".toCharArray());
        assertThat(hash)
                .startsWith("$argon2id$v=19$m=12288,t=3,p=1$")
                .isNotEqualTo(hashing.generate("Abcdefg1".toCharArray()));
    }

    /** A pair of the reference implementation's own tests, phc-winner-argon2. */
    @Test
    void hashesOfOtherSettingsStayGood() {
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(hashing.verify("password".toCharArray(), hash)).isTrue();
        assertThat(hashing.verify("passwort".toCharArray(), hash)).isFalse();
    }

    @Test
    void whatIsHashedOtherwiseOpensNothing() {
        assertThat(hashing.verify("password".toCharArray(), "PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA=="))
                .isFalse();
    }
}
