package org.grassroots.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Roles over one organisation, given and taken away again. */
class GrantServiceTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2021-03-01T04:00:00Z"), ZoneOffset.UTC);
    private static final String ONE = "00000000-0000-0000-0000-000000000001";

    @StoreTest
    void aReporterIsGivenOneOrganisationAndItIsTakenAway(Store store) {
        var account = account(store);
        var given = grant(store, account, Role.ORG_REPORTER, ONE);

        assertThat(given.grants()).singleElement().satisfies(right -> {
            assertThat(right.organisation()).isEqualTo(ONE);
            assertThat(right.division()).isEqualTo("320106");
        });
        var both = grant(store, given, Role.ORG_REPORTER, null);
        assertThat(both.grants()).as("beside the whole division").hasSize(2);
        var taken = store.fromTransaction(() -> grants(store)
                .withdraw(both.id(), both.version(), given.grants().get(0).id()));
        assertThat(taken.grants())
                .singleElement()
                .satisfies(right -> assertThat(right.organisation()).isNull());
    }

    @StoreTest
    void whoJudgesIsNotGivenOneOrganisation(Store store) {
        var account = account(store);

        var refused =
                catchThrowableOfType(RegistryException.class, () -> grant(store, account, Role.LOCAL_REVIEWER, ONE));

        assertThat(refused.fields()).extracting(FieldProblem::problem).containsExactly(AccessProblem.ORGANISATION_ROLE);
    }

    private static AccountView grant(Store store, AccountView account, Role role, String organisation) {
        return store.fromTransaction(
                () -> grants(store).grant(account.id(), account.version(), role, "320106", organisation));
    }

    private static AccountView account(Store store) {
        var security = Grant.on(Role.SECURITY_ADMIN, new DivisionCode("320000"));
        store.with(Clock.class, NOON)
                .bean(Acting.class)
                .as(new Actor("security", "security", "安全管理员", List.of(security), Locale.CHINESE, "10.0.0.1"), NOON);
        return store.fromTransaction(() -> {
            var account = new Account(Ids.fresh(), "one-" + Ids.fresh().substring(0, 12), "单位填报员", "hash");
            store.bean(Accounts.class).add(account);
            store.em().flush();
            return AccountView.of(account);
        });
    }

    private static GrantService grants(Store store) {
        return store.bean(GrantService.class);
    }
}
