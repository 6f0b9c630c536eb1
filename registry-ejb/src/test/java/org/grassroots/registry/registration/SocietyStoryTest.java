package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A learned society from the approval to prepare it into the register, or to the end of its time. */
class SocietyStoryTest {

    private static final Instant AFTER = Instant.parse("2021-09-09T16:00:00Z");
    private static final Instant LAST_MOMENT = AFTER.minusSeconds(1);

    @StoreTest
    void itIsPreparedAndEntersTheRegisterWithItsCertificate(Store store) {
        var office = new AnOffice(store, "320581");
        var submitted = submitted(office);
        assertThat(submitted.state()).isEqualTo(ApplicationState.PRELIM_PASSED);
        office.asClerk();
        assertThat(office.view(submitted).verbs()).containsExactly(Verb.RETURN, Verb.REJECT, Verb.PREPARE);

        var prepared = office.prepare(submitted);
        assertThat(prepared.state()).isEqualTo(ApplicationState.APPROVED_TO_PREPARE);
        assertThat(prepared.organisationId()).as("not in the register yet").isNull();
        assertThat(prepared.preparation()).satisfies(preparation -> {
            assertThat(preparation.decision()).isEqualTo(AnApplication.decision());
            assertThat(preparation.until()).isEqualTo(LocalDate.of(2021, 9, 9));
        });
        assertThat(office.view(prepared).verbs()).containsExactly(Verb.GRANT);
        assertThat(office.waiting()).contains("registration.work.APPROVED_TO_PREPARE " + prepared.id());

        assertThat(fields(() -> office.grant(prepared)))
                .containsExactly("registrationCertificateFile APPLICATION_EVIDENCE_MISSING");
        var granted = office.found(prepared);
        assertThat(granted.registryNumber()).startsWith("JS-XH-320581-2021-");
        assertThat(granted.files(DocumentKind.REGISTRATION_CERTIFICATE)).hasSize(1);
        assertThat(office.organisation(String.valueOf(granted.organisationId())).status())
                .isEqualTo(LifecycleStatus.APPROVED);
    }

    @StoreTest
    void aCertificateOfAnotherPlaceIsNoProof(Store store) {
        var office = new AnOffice(store, "320582");
        var prepared = office.prepare(handedToClerk(office));
        var foreign = List.of(office.evidence("320102"));

        assertThat(fields(() -> store.inTransaction(() -> store.bean(ReviewService.class)
                        .grant(prepared.id(), AnApplication.decision(), foreign, prepared.version()))))
                .containsExactly("registrationCertificateFile APPLICATION_EVIDENCE_UNKNOWN");
    }

    @StoreTest
    void whatIsNotFoundedInTimeEndsOnceForAllNodes(Store store) throws Exception {
        var ids = Stream.of("320583", "320585")
                .map(county -> new AnOffice(store, county))
                .map(office -> office.prepare(handedToClerk(office)).id())
                .toList();
        assertThat(chore(store, LAST_MOMENT).due("", 500)).doesNotContainAnyElementsOf(ids);
        assertThat(chore(store, AFTER).due("", 500)).containsAll(ids);

        var nodes = Executors.newFixedThreadPool(2);
        try (var other = store.another()) {
            var one = chore(store, AFTER);
            var two = chore(other.with(Clock.class, Clock.fixed(AFTER, BusinessTime.ZONE)), AFTER);
            Future<?> first = nodes.submit(() -> ids.forEach(id -> store.inTransaction(() -> one.settle(id))));
            Future<?> second = nodes.submit(() -> ids.forEach(id -> other.inTransaction(() -> two.settle(id))));
            first.get();
            second.get();
        } finally {
            nodes.shutdownNow();
        }

        var office = new AnOffice(store, "320583").asClerk();
        for (var id : ids) {
            var ended = store.fromTransaction(
                    () -> store.bean(ApplicationService.class).view(id));
            assertThat(ended.state()).isEqualTo(ApplicationState.EXPIRED);
            assertThat(ended.steps())
                    .filteredOn(step -> step.verb() == Verb.LAPSE)
                    .singleElement()
                    .satisfies(step -> assertThat(step.name()).isEqualTo("系统"));
            assertThat(ended.verbs()).isEmpty();
        }
        assertThat(office.asReporter()
                        .again(office.view(viewOf(store, ids.get(0))))
                        .state())
                .as("taken up again")
                .isEqualTo(ApplicationState.DRAFT);
    }

    private static ApplicationView viewOf(Store store, String id) {
        return store.fromTransaction(() -> store.bean(ApplicationService.class).view(id));
    }

    private static PreparationTerm chore(Store store, Instant now) {
        var clock = Clock.fixed(now, BusinessTime.ZONE);
        store.bean(Acting.class).as(Actor.itself());
        return new PreparationTerm(store.bean(Applications.class), store.bean(ApplicationFiles.class), clock);
    }

    private static ApplicationView submitted(AnOffice office) {
        var draft = office.asReporter().draft(AnyApplication.of(OrganisationKind.LEARNED_SOCIETY, office.county()));
        var papers = draft.content().questionnaire().neededPapers().stream()
                .collect(Collectors.toMap(
                        paper -> office.evidence(office.county().value()), paper -> paper));
        return office.submit(office.present(draft, papers));
    }

    private static ApplicationView handedToClerk(AnOffice office) {
        var submitted = submitted(office);
        office.asClerk();
        return submitted;
    }

    private static List<String> fields(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run).fields().stream()
                .map(SocietyStoryTest::told)
                .toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem();
    }
}
