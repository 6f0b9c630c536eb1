package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.grassroots.registry.organisation.model.OrganisationKind.COUNTY_ASSOCIATION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.Tree;

class OrganisationServiceTest {

    private static final Instant START = Instant.parse("2021-07-01T01:00:00.123456Z");
    private static final LocalDate SPRING = LocalDate.of(2021, 3, 1);

    private final MovingClock clock = new MovingClock(START);

    @StoreTest
    void aRegisteredAssociationIsActiveAndTellsWhatIsTrueOfIt(Store store) {
        var seen = register(store, AnAssociation.independent("320106", "鼓楼区科协", SPRING, LocalDate.of(2021, 5, 6)));

        assertThat(seen.status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(seen.registryNumber()).startsWith("JS-XX-320106-2021-00001-");
        assertThat(RegistryNumber.isValid(seen.registryNumber())).isTrue();
        assertThat(service(store).facts(seen.id(), LocalDate.of(2021, 7, 1), null))
                .isEqualTo(Map.of(
                        "NAME", "鼓楼区科协", "ESTABLISHMENT_MODE", "INDEPENDENT", "PARTY_GROUP", "true", "CHAIR", "李二"));
        assertThat(service(store).facts(seen.id(), SPRING, null)).containsEntry("PARTY_GROUP", "false");
        assertThat(service(store).facts(seen.id(), SPRING, START.minusSeconds(1)))
                .isEmpty();
        assertThat(service(store).view(seen.id(), null, null)).isEqualTo(seen);
    }

    @StoreTest
    void aDivisionHasOneLivingAssociation(Store store) {
        var first = register(store, AnAssociation.of("320102", "玄武区科协"));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> register(store, AnAssociation.of("320102", "玄武区第二科协")))
                .returns(OrganisationProblem.DIVISION_TAKEN, RegistryException::problem)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("玄武区科协", first.registryNumber()));
        assertThat(service(store).of(COUNTY_ASSOCIATION, new DivisionCode("320102")))
                .get()
                .returns(first.id(), OrganisationRef::id);
        assertThat(service(store).of(COUNTY_ASSOCIATION, new DivisionCode("320199")))
                .isEmpty();
    }

    @StoreTest
    void whatIsWrongWithARegistrationIsToldAtOnce(Store store) {
        var later = LocalDate.of(2022, 1, 1);
        var wrong = Registration.of(
                        COUNTY_ASSOCIATION,
                        new DivisionCode("320100"),
                        " ",
                        later,
                        new Decision("", LocalDate.of(2021, 7, 2), null))
                .with(Attribute.ESTABLISHMENT_MODE, "SHARED", SPRING)
                .with(Attribute.CHAIR, "x".repeat(201), later)
                .with(Attribute.STATUS, "ACTIVE", later);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> register(store, wrong))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .contains(
                                "name",
                                "division",
                                "CHAIR",
                                "establishedOn",
                                "ESTABLISHMENT_MODE",
                                "STATUS",
                                "decisionBody",
                                "decidedOn"));
    }

    @StoreTest
    void aChangeIsTrueFromItsDayAndTheRegisterKeepsWhatItSaidBefore(Store store) {
        var registered = register(store, AnAssociation.of("320104", "秦淮区科协"));
        var before = clock.instant();
        clock.moveOn(Duration.ofDays(1));
        var changed = record(
                store,
                AnAssociation.becomes(registered.id(), Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", SPRING),
                registered.version());

        assertThat(changed.version()).isGreaterThan(registered.version());
        assertThat(mode(store, changed.id(), SPRING, null)).isEqualTo("INDEPENDENT");
        assertThat(mode(store, changed.id(), SPRING.minusDays(1), null)).isEqualTo("CO_LOCATED");
        assertThat(mode(store, changed.id(), SPRING, before)).isEqualTo("CO_LOCATED");
        assertThat(row(store, "秦淮").establishmentMode()).isEqualTo(EstablishmentMode.INDEPENDENT);
        assertThat(service(store).history(changed.id()))
                .filteredOn(version -> version.attribute() == Attribute.ESTABLISHMENT_MODE)
                .extracting(version -> version.content() + " " + version.validTo() + " " + version.supersededAt())
                .containsExactlyInAnyOrder(
                        "CO_LOCATED null " + clock.instant(), "CO_LOCATED 2021-03-01 null", "INDEPENDENT null null");
    }

    @StoreTest
    void aChangeOfThePastLeavesTheCurrentRowAloneButIsANewVersionOfIt(Store store) {
        var registered = register(store, AnAssociation.of("320105", "建邺区科协"));
        clock.moveOn(Duration.ofDays(1));
        var renamed = record(
                store,
                AnAssociation.becomes(registered.id(), Attribute.NAME, "南京市建邺区科协", SPRING),
                registered.version());
        clock.moveOn(Duration.ofDays(1));
        var older = record(
                store,
                AnAssociation.becomes(registered.id(), Attribute.NAME, "建邺科协", LocalDate.of(2010, 1, 1)),
                renamed.version());

        assertThat(older.name()).isEqualTo("南京市建邺区科协");
        assertThat(older.version()).isGreaterThan(renamed.version());
        assertThat(service(store).facts(older.id(), LocalDate.of(2015, 1, 1), null))
                .containsEntry("NAME", "建邺科协");
        assertThat(service(store).view(older.id(), null, null).version()).isEqualTo(older.version());
    }

    @StoreTest
    void aStaleChangeIsRefused(Store store) {
        var registered = register(store, AnAssociation.of("320111", "浦口区科协"));
        var change = AnAssociation.becomes(registered.id(), Attribute.CHAIR, "张三", SPRING);
        record(store, change, registered.version());

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> record(store, change, registered.version()))
                .returns(CommonProblem.STALE_EDIT, RegistryException::problem);
    }

    @StoreTest
    void aChangeThatCannotBeIsRefused(Store store) {
        var registered = register(store, AnAssociation.of("320113", "栖霞区科协"));
        var early = AnAssociation.becomes(registered.id(), Attribute.PARTY_GROUP, "yes", LocalDate.of(1999, 1, 1));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> record(store, early, registered.version()))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(problem -> problem.field() + " " + problem.problem())
                        .containsExactlyInAnyOrder("content CONTENT_UNFIT", "validFrom BEFORE_ESTABLISHED"));
        var unproved = new FactChange(
                registered.id(), Attribute.CHAIR, "张三", SPRING, AnAssociation.DECISION, null, List.of("nothing"));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> record(store, unproved, registered.version()))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("evidence"));
    }

    @StoreTest
    void nobodySeesBeyondTheirJurisdiction(Store store) {
        var gusu = register(store, AnAssociation.of("320508", "姑苏区科协"));
        var kunshan = register(store, AnAssociation.of("320583", "昆山市科协"));
        var officer = actor(Role.ORG_REPORTER, "320508");

        store.bean(Acting.class).as(officer, clock);
        var service = store.bean(OrganisationService.class);
        assertThat(service.list(new OrganisationFilter(null, null, new DivisionCode("320500"), null, null), null, 10)
                        .rows())
                .extracting(OrganisationRow::id)
                .containsExactly(gusu.id());
        assertThat(service.active(COUNTY_ASSOCIATION, SPRING))
                .extracting(OrganisationRef::id)
                .containsExactly(gusu.id());
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.view(kunshan.id(), null, null))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.view("nothing", null, null))
                .returns(CommonProblem.NOT_FOUND, RegistryException::problem);
    }

    @StoreTest
    void theListIsFoundByNamePinyinAndNumberAndNeverTakesAWildcard(Store store) {
        var seen = register(store, AnAssociation.of("320411", "新北区科学技术协会"));

        for (var text :
                List.of("新北", "xinbei", "Xin Bei", "xbq", "js-xx-320411", "00001-" + lastOf(seen.registryNumber()))) {
            assertThat(found(store, text)).as(text).contains(seen.id());
        }
        assertThat(found(store, "新%区")).isEmpty();
        assertThat(found(store, "新_区")).isEmpty();
        assertThat(found(store, "!")).isEmpty();
        assertThat(found(store, "'")).isEmpty();
    }

    @StoreTest
    void theListTellsHowItWasOnADayAndAsKnownAtATime(Store store) {
        var registered = register(store, AnAssociation.of("320703", "连云区科协"));
        var before = clock.instant();
        clock.moveOn(Duration.ofDays(1));
        record(
                store,
                AnAssociation.becomes(registered.id(), Attribute.NAME, "连云区科学技术协会", SPRING),
                registered.version());
        var filter = new OrganisationFilter(null, null, new DivisionCode("320700"), null, null);

        assertThat(past(store, filter, SPRING, null)).containsExactly("连云区科学技术协会");
        assertThat(past(store, filter, SPRING.minusDays(1), null)).containsExactly("连云区科协");
        assertThat(past(store, filter, SPRING, before)).containsExactly("连云区科协");
        assertThat(past(store, filter, AnAssociation.ESTABLISHED.minusDays(1), null))
                .isEmpty();
        assertThat(past(store, filter, SPRING, Instant.parse("2020-01-01T00:00:00Z")))
                .isEmpty();
        var renamed = new OrganisationFilter("科学技术", null, filter.division(), null, EstablishmentMode.CO_LOCATED);
        assertThat(past(store, renamed, SPRING, null)).hasSize(1);
        assertThat(past(store, renamed, SPRING.minusDays(1), null)).isEmpty();
    }

    private List<String> past(Store store, OrganisationFilter filter, LocalDate asOf, Instant knownAt) {
        return service(store).list(filter, new PastMoment(asOf, knownAt, Tree.THEN), null, 10).rows().stream()
                .map(OrganisationRow::name)
                .toList();
    }

    @StoreTest
    void pagesMeetWithoutGapOrOverlapInBothDirections(Store store) {
        var divisions = List.of("320612", "320613", "320614", "320623", "320681");
        divisions.forEach(division -> register(store, AnAssociation.of(division, "科协" + division)));
        var filter = new OrganisationFilter(null, null, new DivisionCode("320600"), LifecycleStatus.ACTIVE, null);

        var walked = new ArrayList<String>();
        String cursor = null;
        String back = null;
        do {
            var page = service(store).list(filter, cursor, 2);
            page.rows().forEach(row -> walked.add(row.division()));
            cursor = page.next();
            back = page.previous();
        } while (cursor != null);

        assertThat(walked).containsExactlyElementsOf(divisions);
        assertThat(service(store).list(filter, back, 2).rows())
                .extracting(OrganisationRow::division)
                .containsExactly("320614", "320623");
    }

    private OrganisationService service(Store store) {
        var acting = store.with(Clock.class, clock).bean(Acting.class);
        acting.as(actor(Role.DECISION_CLERK, "320000"), clock);
        return store.bean(OrganisationService.class);
    }

    private OrganisationView register(Store store, Registration registration) {
        var service = service(store);
        return store.fromTransaction(() -> service.register(registration));
    }

    private OrganisationView record(Store store, FactChange change, long seenVersion) {
        var service = service(store);
        return store.fromTransaction(() -> service.record(change, seenVersion));
    }

    private String mode(Store store, String id, LocalDate asOf, Instant knownAt) {
        return service(store).facts(id, asOf, knownAt).get("ESTABLISHMENT_MODE");
    }

    private OrganisationRow row(Store store, String text) {
        var filter = new OrganisationFilter(text, null, null, null, null);
        return service(store).list(filter, null, 10).rows().get(0);
    }

    private List<String> found(Store store, String text) {
        return service(store).list(new OrganisationFilter(text, null, null, null, null), null, 200).rows().stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private static String lastOf(String number) {
        return number.substring(number.length() - 1);
    }

    private static Actor actor(Role role, String division) {
        var grant = Grant.on(role, new DivisionCode(division));
        return new Actor("account-1", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1");
    }
}
