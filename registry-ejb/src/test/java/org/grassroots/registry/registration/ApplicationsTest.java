package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.NOW;
import static org.grassroots.registry.registration.model.AnApplication.PROOFS;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;
import static org.grassroots.registry.registration.model.AnApplication.complete;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Signature;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class ApplicationsTest {

    @StoreTest
    void anApplicationComesBackAsItWasStored(Store store) {
        var content = complete("鼓楼区科学技术协会", new DivisionCode("320106"));
        var id = stored(store, content.division().value(), "whole", NOW, true);

        var found = store.fromTransaction(
                () -> store.bean(Applications.class).find(id).orElseThrow());

        assertThat(found.content()).isEqualTo(complete("whole", content.division()));
        assertThat(found.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(found.submission())
                .hasValueSatisfying(submission -> assertThat(submission.at()).isEqualTo(NOW));
        assertThat(found.decided()).isEmpty();
        assertThat(found.steps()).hasSize(1);
    }

    @StoreTest
    void twoThatAreHandedInAtTheSameMomentCannotHoldOnePlace(Store store) {
        stored(store, "320111", "first", NOW, true);

        var refused = catchThrowableOfType(RegistryException.class, () -> stored(store, "320111", "second", NOW, true));

        assertThat(refused.problem()).isEqualTo(RegistrationProblem.APPLICATION_OPEN);
        stored(store, "320111", "third", NOW, false);
    }

    @StoreTest
    void whoeverComesSecondWithAStepIsToldSo(Store store) {
        var id = stored(store, "320113", "raced", NOW, true);
        store.em().getTransaction().begin();
        var mine = store.bean(Applications.class).find(id).orElseThrow();
        AnotherPerson.withdraws(store, id);

        mine.pass(new Opinion("同意上报"), PROOFS, TODAY, sign("reviewer", Role.LOCAL_REVIEWER, "320100", NOW));
        var refused = assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> store.bean(Applications.class).flush())
                .actual();
        store.em().getTransaction().rollback();
        store.em().clear();

        assertThat(isStale(refused)).isTrue();
        var kept = store.fromTransaction(
                () -> store.bean(Applications.class).find(id).orElseThrow());
        assertThat(kept.state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(kept.steps()).hasSize(2);
    }

    private static boolean isStale(RuntimeException refused) {
        return refused instanceof OptimisticLockException
                || (refused instanceof RegistryException told && told.problem() == CommonProblem.STALE_EDIT);
    }

    @StoreTest
    void theLatestChangeComesFirstAndPagesMeetWithoutGapOrOverlap(Store store) {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            // two each at the same moment
            expected.add(stored(store, "32058" + i, "走页 " + i, NOW.plusSeconds(i / 2), true));
        }
        var reach = reach("320500");
        var filter = new ApplicationFilter(null, "走页");

        var all = ids(page(store, filter, reach, null, 20));
        var first = page(store, filter, reach, null, 3);
        var second = page(store, filter, reach, first.next(), 3);
        var third = page(store, filter, reach, second.next(), 3);

        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(all.get(0)).isEqualTo(expected.get(6));
        assertThat(ids(first)).isEqualTo(all.subList(0, 3));
        assertThat(ids(second)).isEqualTo(all.subList(3, 6));
        assertThat(ids(third)).isEqualTo(all.subList(6, 7));
        assertThat(third.next()).isNull();
        assertThat(page(store, filter, reach, third.previous(), 3)).isEqualTo(second);
    }

    @StoreTest
    void aListShowsWhatLiesWithinReachAndFitsTheFilter(Store store) {
        var handedIn = stored(store, "320602", "筛选 100%_a", NOW, true);
        var draft = stored(store, "320602", "筛选 draft", NOW, false);
        var elsewhere = stored(store, "320702", "筛选 elsewhere", NOW, true);
        var nantong = reach("320600");

        assertThat(ids(page(store, new ApplicationFilter(null, "筛选"), nantong, null, 20)))
                .containsExactly(handedIn);
        assertThat(ids(page(store, new ApplicationFilter(ApplicationState.GRANTED, "筛选"), nantong, null, 20)))
                .isEmpty();
        assertThat(ids(page(store, new ApplicationFilter(null, "100%_A"), nantong, null, 20)))
                .containsExactly(handedIn);
        assertThat(ids(page(store, new ApplicationFilter(null, "1__%"), nantong, null, 20)))
                .isEmpty();
        var own = store.fromTransaction(() ->
                store.bean(Applications.class).list(new ApplicationFilter(null, "筛选"), nantong, "reporter", null, 20));
        assertThat(ids(own)).containsExactlyInAnyOrder(handedIn, draft, elsewhere);
    }

    private static Slice<ApplicationRow> page(
            Store store, ApplicationFilter filter, Reach reach, String cursor, int size) {
        return store.fromTransaction(
                () -> store.bean(Applications.class).list(filter, reach, "nobody", Cursor.of(cursor, 2), size));
    }

    private static List<String> ids(Slice<ApplicationRow> page) {
        return page.rows().stream().map(ApplicationRow::id).toList();
    }

    private static Reach reach(String division) {
        var grant = Grant.on(Role.LOCAL_REVIEWER, new DivisionCode(division));
        return new Actor("a", "a", "a", List.of(grant), Locale.CHINESE, "").reach(Role.LOCAL_REVIEWER);
    }

    private static String stored(Store store, String division, String name, Instant at, boolean submitted) {
        var by = sign("reporter", Role.ORG_REPORTER, division, at);
        var application = new Application(Ids.fresh(), complete(name, new DivisionCode(division)), by);
        if (submitted) {
            application.submit(PROOFS, TODAY, by);
        }
        store.inTransaction(() -> {
            store.bean(Applications.class).add(application);
            store.bean(Applications.class).flush();
        });
        return application.id();
    }

    private static Signature sign(String account, Role role, String division, Instant at) {
        return new Signature(Ids.fresh(), account, account, role, new DivisionCode(division), at);
    }

    /** Somebody else, on a connection of their own. */
    private static final class AnotherPerson {

        static void withdraws(Store store, String id) {
            var em = store.em().getEntityManagerFactory().createEntityManager();
            try {
                em.getTransaction().begin();
                em.find(Application.class, id)
                        .withdraw(sign("reporter", Role.ORG_REPORTER, "320113", AnApplication.NOW));
                em.getTransaction().commit();
            } finally {
                em.close();
            }
        }
    }
}
