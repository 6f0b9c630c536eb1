package org.grassroots.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new PlainHash());

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg1", "abcdefg-1", "ABCDEF 1", "鼓楼Aa1-鼓楼鼓"})
    void eightCharactersOfThreeKindsSuffice(String password) {
        assertThatNoException().isThrownBy(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abcde-1", "abcdefgh1", "ABCDEFGH", "12345678", "鼓楼区填报员鼓楼区填报员"})
    void lessIsWeak(String password) {
        assertThatRefused(password, AccessProblem.PASSWORD_WEAK);
    }

    @Test
    void theLoginNameIsNoPartOfIt() {
        assertThatRefused("xGuLou-2021", AccessProblem.PASSWORD_NAMES_ACCOUNT);
    }

    @Test
    void itHasToBeThereAndHasAnEnd() {
        assertThatRefused("  ", CommonProblem.FIELD_REQUIRED);
        assertThatRefused("Ab1-".repeat(26), CommonProblem.FIELD_TOO_LONG);
    }

    @Test
    void onlyThePasswordOfTheHashIsRight() {
        var hash = passwords.hash("Abcdefg1");
        assertThat(passwords.isRight("Abcdefg1", hash)).isTrue();
        assertThat(passwords.isRight("Abcdefg2", hash)).isFalse();
    }

    @Test
    void nothingIsRightWithoutAHash() {
        assertThat(passwords.isRight("nobody", null)).isFalse();
    }

    @Test
    void noMoreAreComputedAtATimeThanThereAreProcessors() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        var slow = new Passwords(new PlainHash() {
            @Override
            public boolean verify(char[] password, String hash) {
                most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                LockSupport.parkNanos(5_000_000);
                atWork.decrementAndGet();
                return super.verify(password, hash);
            }
        });
        var hash = slow.hash("Abcdefg1");
        var threads = Executors.newFixedThreadPool(4 * processors);
        var answers = threads.invokeAll(Collections.nCopies(8 * processors, () -> slow.isRight("Abcdefg1", hash)));
        threads.shutdown();
        assertThat(answers).extracting(Future::get).containsOnly(true);
        assertThat(most).hasValue(processors);
    }

    @Test
    void drawnPasswordsAreStrongAndNoTwoAreAlike() {
        for (int i = 0; i < 200; i++) {
            var drawn = Secrets.password();
            assertThatNoException().isThrownBy(() -> check(drawn));
            assertThat(drawn)
                    .hasSize(19)
                    .doesNotContainPattern("[0OoIl1B8S5sZ2z]")
                    .isNotEqualTo(Secrets.password());
        }
    }

    private void assertThatRefused(String password, Problem problem) {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> check(password))
                .satisfies(broken -> assertThat(broken.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.problem()).isEqualTo(problem)));
    }

    private static void check(String password) {
        var checks = new FieldChecks();
        Passwords.check(checks, "password", password, "Gulou");
        checks.verify();
    }
}
