package org.grassroots.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.ApiToken;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class AccountsTest {

    private static final Instant NOON = Instant.parse("2021-03-01T04:00:00Z");
    private static final DivisionCode PROVINCE = new DivisionCode("320000");

    @StoreTest
    void anAccountComesBackWithItsGrants(Store store) {
        var id = open(store, "kept", "鼓楼区填报员", Role.INSPECTOR, Role.EXPERT);

        var found = store.fromTransaction(() -> AccountView.of(accounts(store).get(id)));

        assertThat(found.name()).isEqualTo("鼓楼区填报员");
        assertThat(found.grants())
                .extracting(AccountView.GrantView::role)
                .containsExactlyInAnyOrder(Role.INSPECTOR, Role.EXPERT);
        assertThat(store.fromTransaction(() -> accounts(store).findByLogin(" KEPT ")))
                .isPresent();
        assertThat(store.fromTransaction(() -> accounts(store).findByLogin("ke\0pt")))
                .isEmpty();
    }

    @StoreTest
    void aLoginIsTakenOnce(Store store) {
        open(store, "taken", "甲");
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> open(store, "Taken", "乙"))
                .satisfies(broken -> assertThat(broken.problem()).isEqualTo(AccessProblem.LOGIN_TAKEN));
    }

    @StoreTest
    void aGrantMakesANewVersionWhichIsTheOneTold(Store store) {
        var id = open(store, "versioned", "甲");
        var told = store.fromTransaction(() -> {
            var account = accounts(store).get(id);
            account.grant(Ids.fresh(), Grant.on(Role.EXPERT, PROVINCE));
            accounts(store).changed(account);
            return account.version();
        });
        assertThat(told).isGreaterThan(1);
        assertThat(version(store, id)).isEqualTo(told);
    }

    @StoreTest
    void aChangeOfTheAccountItselfMakesANewVersionWhichIsTheOneTold(Store store) {
        var id = open(store, "closing", "甲");
        var told = store.fromTransaction(() -> {
            var account = accounts(store).get(id);
            account.close();
            accounts(store).changed(account);
            return account.version();
        });
        assertThat(version(store, id)).isEqualTo(told).isGreaterThan(1);
    }

    @StoreTest
    void whoLocksSeesWhatOthersHaveCountedMeanwhile(Store store) throws Exception {
        var id = open(store, "counted", "甲");
        store.em().getTransaction().begin();
        var account = accounts(store).get(id);
        try (var other = store.connection();
                var update =
                        other.prepareStatement("UPDATE account SET failures = 4, version = version + 1 WHERE id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
        accounts(store).lock(account);
        assertThat(account.tried(false, NOON)).isFalse();
        assertThatNoException().isThrownBy(() -> store.em().getTransaction().commit());
        assertThat(account.lockedUntil()).isPresent();
    }

    @StoreTest
    void whoDoesNotLockFailsWhenOthersHaveChangedTheAccount(Store store) throws Exception {
        var id = open(store, "raced", "甲");
        store.em().getTransaction().begin();
        var account = accounts(store).get(id);
        try (var other = store.connection();
                var update = other.prepareStatement("UPDATE account SET version = version + 1 WHERE id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
        account.close();
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> accounts(store).changed(account));
    }

    @StoreTest
    void theLastAdministratorWhoCanSignInHasToStay(Store store) {
        var first = open(store, "audit-1", "甲", Role.AUDIT_ADMIN);
        assertThatLast(store, first);

        var second = open(store, "audit-2", "乙", Role.AUDIT_ADMIN);
        assertThatNoException().isThrownBy(() -> requireAnother(store, first));

        store.inTransaction(() -> accounts(store).get(second).close());
        assertThatLast(store, first);
    }

    @StoreTest
    void aTokenLeadsToItsAccountWhileItIsGoodAndTheAccountOpen(Store store) {
        var id = open(store, "token", "甲", Role.EXPERT);
        store.inTransaction(() -> store.bean(ApiTokens.class).add(new ApiToken("a".repeat(64), id, NOON)));

        assertThat(byToken(store, NOON.plusSeconds(1))).isTrue();
        assertThat(byToken(store, NOON.plus(ApiToken.LIFE))).isFalse();
        store.inTransaction(() -> store.bean(ApiTokens.class).removeAllOf(id));
        assertThat(byToken(store, NOON.plusSeconds(1))).isFalse();
    }

    @StoreTest
    void theListIsWalkedByLoginForwardsAndBackwards(Store store) {
        List.of("walk-c", "walk-a", "walk-e", "walk-b", "walk-d")
                .forEach(login -> open(store, login, "走", Role.EXPERT));

        var first = list(store, "walk-", null);
        var second = list(store, "walk-", first.next());
        var third = list(store, "walk-", second.next());

        assertThat(logins(first)).containsExactly("walk-a", "walk-b");
        assertThat(logins(second)).containsExactly("walk-c", "walk-d");
        assertThat(logins(third)).containsExactly("walk-e");
        assertThat(third.next()).isNull();
        assertThat(list(store, "walk-", third.previous())).isEqualTo(second);
    }

    @StoreTest
    void theTextIsTakenLiterally(Store store) {
        open(store, "literal_x", "百分之百%");
        open(store, "literalzx", "别的");
        assertThat(logins(list(store, "literal_", null))).containsExactly("literal_x");
        assertThat(logins(list(store, "百%", null))).containsExactly("literal_x");
    }

    private static Accounts accounts(Store store) {
        return store.bean(Accounts.class);
    }

    private static String open(Store store, String login, String name, Role... roles) {
        return store.fromTransaction(() -> {
            var account = new Account(Ids.fresh(), login, name, "hash");
            List.of(roles).forEach(role -> account.grant(Ids.fresh(), Grant.on(role, PROVINCE)));
            accounts(store).add(account);
            return account.id();
        });
    }

    private static long version(Store store, String id) {
        return store.fromTransaction(() -> accounts(store).get(id).version());
    }

    private static void assertThatLast(Store store, String id) {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> requireAnother(store, id))
                .satisfies(broken -> assertThat(broken.problem()).isEqualTo(AccessProblem.LAST_ADMINISTRATOR));
    }

    private static void requireAnother(Store store, String id) {
        store.inTransaction(() ->
                accounts(store).requireAnother(Role.AUDIT_ADMIN, accounts(store).get(id)));
    }

    private static boolean byToken(Store store, Instant now) {
        return store.fromTransaction(
                () -> accounts(store).findByToken("a".repeat(64), now).isPresent());
    }

    private static Slice<AccountView> list(Store store, String text, String cursor) {
        return store.fromTransaction(() -> accounts(store).list(text, Cursor.of(cursor, 1), 2));
    }

    private static List<String> logins(Slice<AccountView> page) {
        return page.rows().stream().map(AccountView::login).toList();
    }
}
