package org.grassroots.registry.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOON = Instant.parse("2021-03-01T04:00:00Z");
    private static final DivisionCode PROVINCE = new DivisionCode("320000");
    private static final DivisionCode GULOU = new DivisionCode("320106");

    private final Account account = new Account("account-1", " Gulou ", "鼓楼区填报员", "hash");

    @Test
    void loginNamesAreToldApartWithoutCaseOrSpace() {
        assertThat(account.login()).isEqualTo("gulou");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gulou", "GU.LOU", "g_1-x", "a"})
    void lettersDigitsDotsHyphensAndUnderscoresMakeALogin(String login) {
        assertThat(Account.isLogin(login)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "gu lou", "鼓楼", "a\0b", "a@b", "123456789012345678901234567890123456789012345678901"})
    void nothingElseMakesALogin(String login) {
        assertThat(Account.isLogin(login)).isFalse();
    }

    @Test
    void theFifthWrongPasswordInARowLocksForHalfAnHour() {
        fail(4);
        assertThat(account.mayTry(NOON)).isTrue();
        fail(1);
        assertThat(account.mayTry(NOON)).isFalse();
        assertThat(account.lockedUntil()).contains(NOON.plus(Duration.ofMinutes(30)));
    }

    @Test
    void notEvenTheRightPasswordHelpsWhileItIsLocked() {
        fail(5);
        assertThat(account.tried(true, NOON.plusSeconds(1799))).isFalse();
    }

    @Test
    void afterHalfAnHourThePasswordCountsAgain() {
        fail(5);
        var later = NOON.plus(Duration.ofMinutes(30));
        assertThat(account.tried(true, later)).isTrue();
        assertThat(account.lockedUntil()).isEmpty();
    }

    @Test
    void tryingWhileItIsLockedDoesNotLockItLonger() {
        fail(5);
        account.tried(false, NOON.plusSeconds(60));
        assertThat(account.lockedUntil()).contains(NOON.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4);
        assertThat(account.tried(true, NOON)).isTrue();
        fail(4);
        assertThat(account.mayTry(NOON)).isTrue();
    }

    @Test
    void aClosedAccountLetsNobodyInUntilItIsReopened() {
        account.close();
        assertThat(account.tried(true, NOON)).isFalse();
        account.reopen();
        assertThat(account.tried(true, NOON)).isTrue();
    }

    @Test
    void anAccountWithoutPasswordLetsNobodyIn() {
        assertThat(new Account("account-2", "robot", "系统", null).tried(true, NOON))
                .isFalse();
    }

    @Test
    void aPasswordFromSomebodyElseUnlocksButGivesNoRightUntilItIsChanged() {
        account.grant("grant-1", Grant.on(Role.ORG_REPORTER, GULOU));
        fail(5);
        account.receivePassword("other");
        assertThat(account.mayTry(NOON)).isTrue();
        assertThat(account.asActor("10.0.0.1").grants()).isEmpty();

        account.changePassword("own");
        assertThat(account.asActor("10.0.0.1").holds(Role.ORG_REPORTER)).isTrue();
    }

    @Test
    void theSameRightIsHeldOnce() {
        account.grant("grant-1", Grant.on(Role.ORG_REPORTER, GULOU));
        account.grant("grant-2", Grant.on(Role.ORG_REPORTER, GULOU));
        assertThat(account.grants()).hasSize(1);
    }

    @Test
    void aWithdrawnRightIsGone() {
        account.grant("grant-1", Grant.on(Role.ORG_REPORTER, GULOU));
        account.withdraw("grant-1");
        assertThat(account.grants()).isEmpty();
        assertThat(account.right("grant-1")).isEmpty();
    }

    @Test
    void anAdministratorDoesNothingElse() {
        account.grant("grant-1", Grant.on(Role.SYSTEM_ADMIN, PROVINCE));
        assertThatDutiesMix(Role.SECURITY_ADMIN);
        assertThatDutiesMix(Role.ORG_REPORTER);
    }

    @Test
    void whoHasWorkInTheRegisterBecomesNoAdministrator() {
        account.grant("grant-1", Grant.on(Role.ORG_REPORTER, GULOU));
        assertThatDutiesMix(Role.AUDIT_ADMIN);
    }

    @Test
    void workInTheRegisterGoesTogether() {
        account.grant("grant-1", Grant.on(Role.PROVINCIAL_AUDITOR, PROVINCE));
        assertThatNoException().isThrownBy(() -> account.grant("grant-2", Grant.on(Role.INSPECTOR, PROVINCE)));
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        assertThatNoException().isThrownBy(() -> account.requireVersion(0));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> account.requireVersion(1))
                .satisfies(broken -> assertThat(broken.problem()).isEqualTo(CommonProblem.STALE_EDIT));
    }

    private void assertThatDutiesMix(Role role) {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> account.grant("mixed", Grant.on(role, PROVINCE)))
                .satisfies(broken -> assertThat(broken.problem()).isEqualTo(AccessProblem.DUTIES_NOT_SEPARATE));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(account.tried(false, NOON)).isFalse();
        }
    }
}
