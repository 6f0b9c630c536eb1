package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.grassroots.registry.organisation.model.OrganisationKind.COUNTY_ASSOCIATION;
import static org.grassroots.registry.organisation.model.PairState.DUPLICATE;
import static org.grassroots.registry.organisation.model.PairState.NOT_DUPLICATE;
import static org.grassroots.registry.organisation.model.PairState.OPEN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.Resemblance.Reason;
import org.grassroots.registry.organisation.model.Signal;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class DuplicateServiceTest {

    private static final LocalDate SUMMER = LocalDate.of(2021, 6, 1);

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00.123456Z"));

    @StoreTest
    void recordsThatMayBeOneAreFoundWhenTheyAreEntered(Store store) {
        var one = register(store, "320102", "恒远仪器科学技术协会");
        var other = register(store, "320104", "恆遠儀器科协");
        register(store, "320105", "同泽生物科协");

        assertThat(open(store, "320100")).singleElement().satisfies(row -> {
            assertThat(List.of(row.one().id(), row.other().id())).containsExactlyInAnyOrder(one, other);
            assertThat(row.score()).isEqualTo(90);
            assertThat(row.same()).isTrue();
            assertThat(row.reasons()).extracting(Reason::signal).containsExactly(Signal.NAME, Signal.SAME_CITY);
        });
    }

    @StoreTest
    void aPairIsGoneOnceTheNamesAreNoLongerAlike(Store store) {
        register(store, "320205", "华澄精密科协");
        var other = register(store, "320206", "华成精密科协");
        assertThat(open(store, "320200")).hasSize(1);

        correct(store, other, "众诚电子科协");

        assertThat(open(store, "320200")).isEmpty();
    }

    @StoreTest
    void aFormerNameStillLeadsToIt(Store store) {
        var one = register(store, "320302", "海川材料科协");
        rename(store, one, "长风仪表科协");
        register(store, "320303", "海川材料科协");

        assertThat(open(store, "320300"))
                .singleElement()
                .satisfies(row -> assertThat(row.reasons())
                        .extracting(Reason::signal)
                        .containsExactly(Signal.NAME, Signal.FORMER_NAME, Signal.SAME_CITY));
    }

    @StoreTest
    void thatTheyAreTwoIsRememberedUntilANameChanges(Store store) {
        register(store, "320402", "中旭装备科协");
        var other = register(store, "320404", "中旭装备厂科协");
        var pair = open(store, "320400").get(0).id();

        var decided = decide(store, pair, NOT_DUPLICATE);

        assertThat(open(store, "320400")).isEmpty();
        assertThat(decided)
                .returns(NOT_DUPLICATE, DuplicateView::state)
                .returns("登记员", DuplicateView::decidedBy)
                .returns("PROVINCIAL_AUDITOR", DuplicateView::decidedAs)
                .returns("两处单位，各有章程", DuplicateView::reason);
        store.inTransaction(() -> book(store).record(other, Attribute.CHAIR, "王五"));
        assertThat(open(store, "320400")).isEmpty();

        rename(store, other, "中旭装备科协");

        assertThat(open(store, "320400")).singleElement().returns(OPEN, DuplicateRow::state);
        assertThat(service(store, Role.PROVINCIAL_AUDITOR, "320000").view(pair).decidedBy())
                .isNull();
    }

    @StoreTest
    void thatTheyAreOneWaitsForTheirMerger(Store store) {
        register(store, "320505", "云帆软件科协");
        var other = register(store, "320506", "云帆软件科协");
        decide(store, open(store, "320500").get(0).id(), DUPLICATE);

        assertThat(list(store, DUPLICATE, "320500")).hasSize(1);

        end(store, other);
        assertThat(list(store, DUPLICATE, "320500")).isEmpty();
    }

    @StoreTest
    void aDecisionNeedsItsReasonAndWhatWasSeen(Store store) {
        register(store, "320703", "金穗农科科协");
        register(store, "320706", "金穗农科科协");
        var pair = open(store, "320700").get(0).id();
        var service = service(store, Role.PROVINCIAL_AUDITOR, "320000");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.inTransaction(() -> service.decide(
                        new DuplicateDecision(pair, OPEN, " "),
                        service.view(pair).version())))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(field -> field.field())
                        .containsExactly("reason", "verdict"));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.decide(new DuplicateDecision(pair, DUPLICATE, "同一单位"), 77))
                .returns(CommonProblem.STALE_EDIT, RegistryException::problem);
    }

    @StoreTest
    void whoMayNotSeeBothSeesNoneOfThem(Store store) {
        register(store, "320803", "锦绣纺织科协");
        register(store, "320903", "锦绣纺织科协");
        register(store, "320804", "锦绣纺织科协");
        var all = open(store, "320800");
        assertThat(all).hasSize(3);

        var city = service(store, Role.LOCAL_REVIEWER, "320800");
        var seen = city.list(DuplicateFilter.OPEN, null, 10).rows();

        assertThat(seen).hasSize(1);
        assertThat(all.stream().filter(row -> !row.id().equals(seen.get(0).id())))
                .allSatisfy(row -> assertThatExceptionOfType(RegistryException.class)
                        .isThrownBy(() -> city.view(row.id()))
                        .returns(CommonProblem.FORBIDDEN, RegistryException::problem));
    }

    @StoreTest
    void theQueueIsNarrowedAndWalkedTheLikeliestFirst(Store store) {
        List.of("321002", "321003", "321012", "321102").forEach(division -> register(store, division, "东吴光电科协"));

        var all = new DuplicateFilter(OPEN, null, new DivisionCode("321000"));
        var walked = new ArrayList<DuplicateRow>();
        String cursor = null;
        do {
            var page = service(store, Role.DECISION_CLERK, "320000").list(all, cursor, 2);
            walked.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);

        assertThat(walked).extracting(DuplicateRow::score).containsExactly(90, 90, 90, 80, 80, 80);
        assertThat(walked).extracting(DuplicateRow::id).doesNotHaveDuplicates();
        var filter = new DuplicateFilter(OPEN, COUNTY_ASSOCIATION, new DivisionCode("321102"));
        assertThat(service(store, Role.DECISION_CLERK, "320000")
                        .list(filter, null, 10)
                        .rows())
                .hasSize(3);
    }

    @StoreTest
    void beforeSomethingIsRegisteredOneAsksWhetherItIsThere(Store store) {
        register(store, "320106", "南京市鼓楼区科学技术协会");
        var city = service(store, Role.ORG_REPORTER, "320602");

        var found = city.check(new DuplicateCheck("鼓楼区科协", COUNTY_ASSOCIATION, new DivisionCode("320106"), null, null));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.organisation().name()).isEqualTo("南京市鼓楼区科学技术协会");
            assertThat(one.score()).isEqualTo(98);
            assertThat(one.visible()).isFalse();
        });
        assertThat(city.check(new DuplicateCheck("玄武区科协", COUNTY_ASSOCIATION, null, null, null)))
                .isEmpty();
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> city.check(new DuplicateCheck(" ", null, null, null, null)));
    }

    @StoreTest
    void whatWasRegisteredBeforeThereWereKeysGetsThem(Store store) {
        var one = register(store, "321202", "明澜环保科协");
        register(store, "321203", "明澜环保科协");
        store.inTransaction(() -> {
            store.em().createNativeQuery("DELETE FROM duplicate_pair").executeUpdate();
            store.em().createNativeQuery("DELETE FROM duplicate_key").executeUpdate();
            store.em().createNativeQuery("DELETE FROM organisation_index").executeUpdate();
        });
        var chore = store.bean(IndexChore.class);

        var due = chore.due("", 100);
        due.forEach(id -> store.inTransaction(() -> chore.settle(id)));

        assertThat(due).contains(one);
        assertThat(chore.due("", 100)).isEmpty();
        assertThat(open(store, "321200")).hasSize(1);
    }

    private List<DuplicateRow> open(Store store, String city) {
        return list(store, OPEN, city);
    }

    private List<DuplicateRow> list(Store store, PairState state, String city) {
        return service(store, Role.PROVINCIAL_AUDITOR, "320000")
                .list(new DuplicateFilter(state, null, new DivisionCode(city)), null, 50)
                .rows();
    }

    private DuplicateView decide(Store store, String pair, PairState verdict) {
        var service = service(store, Role.PROVINCIAL_AUDITOR, "320000");
        return store.fromTransaction(() -> service.decide(
                new DuplicateDecision(pair, verdict, " 两处单位，各有章程 "),
                service.view(pair).version()));
    }

    private String register(Store store, String division, String name) {
        return store.fromTransaction(() -> book(store).register(division, name));
    }

    private void rename(Store store, String id, String name) {
        store.inTransaction(() -> book(store).record(id, Attribute.NAME, name));
    }

    // from the first day on it was called otherwise
    private void correct(Store store, String id, String name) {
        store.inTransaction(() -> book(store).correct(id, name));
    }

    private static void end(Store store, String id) {
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE organisation SET status = 'REVOKED', place_key = NULL WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }

    private DuplicateService service(Store store, Role role, String division) {
        var acting = store.with(Clock.class, clock).bean(Acting.class);
        acting.as(actor(role, division), clock);
        return store.bean(DuplicateService.class);
    }

    private Register book(Store store) {
        var acting = store.with(Clock.class, clock).bean(Acting.class);
        acting.as(actor(Role.DECISION_CLERK, "320000"), clock);
        return new Register(store.bean(OrganisationService.class));
    }

    private static Actor actor(Role role, String division) {
        var grant = Grant.on(role, new DivisionCode(division));
        return new Actor("account-1", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1");
    }

    /** The register as a clerk writes it. */
    private record Register(OrganisationService organisations) {

        String register(String division, String name) {
            return organisations.register(AnAssociation.of(division, name)).id();
        }

        void record(String id, Attribute attribute, String content) {
            organisations.record(AnAssociation.becomes(id, attribute, content, SUMMER), version(id));
        }

        void correct(String id, String name) {
            organisations.record(
                    AnAssociation.becomes(id, Attribute.NAME, name, AnAssociation.ESTABLISHED), version(id));
        }

        private long version(String id) {
            return organisations.view(id, null, null).version();
        }
    }
}
