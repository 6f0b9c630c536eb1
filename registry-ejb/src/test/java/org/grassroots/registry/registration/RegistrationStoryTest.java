package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.registry.registration.model.AnApplication.complete;
import static org.grassroots.registry.registration.model.AnApplication.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.FieldChange;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** From the first draft to the register, through the services, on both databases; each test has a county of its own. */
class RegistrationStoryTest {

    @StoreTest
    void aCountyAppliesCorrectsAndIsRegistered(Store store) {
        var office = new AnOffice(store, "320106").asReporter();
        var draft = office.draft();
        assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(draft.verbs()).containsExactly(Verb.SUBMIT, Verb.WITHDRAW);

        var submitted = office.submit(draft);
        assertThat(submitted.version()).isGreaterThan(draft.version());
        assertThat(submitted.contentHash()).hasSize(64);
        assertThat(office.asReviewer().view(draft).verbs()).containsExactly(Verb.PASS, Verb.RETURN, Verb.REJECT);
        var returned = office.returnForCorrection(submitted);
        assertThat(returned.remarks()).containsOnly(Map.entry("name", "请写全称"), Map.entry("charterFile", "缺少签章页"));

        var corrected = office.asReporter().change(returned, complete("南京市鼓楼区科学技术协会", office.county()));
        var again = office.submit(corrected);
        assertThat(again.contentHash()).isNotEqualTo(submitted.contentHash());
        var passed = office.asReviewer().pass(again);
        var granted = office.asClerk().grant(passed);

        assertThat(granted.state()).isEqualTo(ApplicationState.GRANTED);
        assertThat(granted.registryNumber()).startsWith("JS-XX-320106-2021-");
        assertThat(granted.verbs()).isEmpty();
        assertThat(office.view(granted).steps())
                .extracting(ApplicationView.Step::verb)
                .containsExactly(Verb.SUBMIT, Verb.RETURN, Verb.SUBMIT, Verb.PASS, Verb.GRANT);
        var facts = store.fromTransaction(() -> store.bean(OrganisationService.class)
                .facts(String.valueOf(granted.organisationId()), LocalDate.of(2021, 3, 9), null));
        assertThat(facts)
                .containsEntry("NAME", "南京市鼓楼区科学技术协会")
                .containsEntry("ESTABLISHMENT_MODE", "INDEPENDENT")
                .containsEntry("PARTY_GROUP", "true")
                .containsEntry("CHAIR", "张三")
                .containsEntry("OFFICERS", "李四|VICE_CHAIR|HOSPITAL\n王五|SECRETARY_GENERAL|")
                .containsEntry("STAFF_POSTS", "8")
                .containsEntry("TERM_END", "2025-11-20")
                .containsEntry("POPULARISATION_FUNDS", "1200000.00");
    }

    @StoreTest
    void whatIsWrittenFieldByFieldMeetsInOneDraft(Store store) {
        var office = new AnOffice(store, "320206").asReporter();
        var begun = office.begin();
        assertThat(office.begin().id()).as("resumed").isEqualTo(begun.id());

        var first = office.write(begun, Field.NAME, " 惠山区科协 ");
        var second = office.write(begun, Field.STAFF_POSTS, "8");

        assertThat(first.meanwhile()).isEmpty();
        assertThat(second.meanwhile())
                .extracting(FieldChange::field, FieldChange::content, FieldChange::by)
                .containsExactly(tuple("name", "惠山区科协", "填报员320206"));
        assertThat(problem(() -> office.write(begun, Field.NAME, "另一个名称"))).isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(fields(() -> office.write(begun, Field.DELEGATES, "many"))).containsExactly("delegates FIELD_TYPE");
        assertThat(office.view(begun).content().values())
                .containsOnly(Map.entry(Field.NAME, "惠山区科协"), Map.entry(Field.STAFF_POSTS, "8"));
    }

    @StoreTest
    void whatWasRejectedIsTakenUpAgainAndStaysAsItIs(Store store) {
        var office = new AnOffice(store, "320213").asReporter();
        var submitted = office.submit(office.draft());
        var rejected = office.asReviewer().reject(submitted);
        assertThat(office.asReporter().view(rejected).again()).isTrue();

        var again = office.again(rejected);

        assertThat(again.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(again.copiedFrom()).isEqualTo(rejected.id());
        assertThat(again.content()).isEqualTo(rejected.content());
        assertThat(again.evidence()).hasSize(4);
        assertThat(office.submit(again).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(office.view(rejected).state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(problem(() -> office.again(again))).isEqualTo(RegistrationProblem.APPLICATION_STEP);
    }

    @StoreTest
    void oneApplicationAtATimeHoldsADivision(Store store) {
        var office = new AnOffice(store, "320102").asReporter();
        var first = office.draft();
        var second = office.draft();
        var submitted = office.submit(first);

        assertThat(problem(() -> office.submit(second))).isEqualTo(RegistrationProblem.APPLICATION_OPEN);
        office.asReviewer().reject(submitted);
        assertThat(office.asReporter().submit(second).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @StoreTest
    void whatWasWithdrawnFreesTheDivisionAsWell(Store store) {
        var office = new AnOffice(store, "320205").asReporter();
        var withdrawn = office.withdraw(office.submit(office.draft()));

        assertThat(withdrawn.state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(office.submit(office.draft()).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @StoreTest
    void aRegisteredDivisionTakesNoFurtherApplication(Store store) {
        var office = new AnOffice(store, "320104");
        var passed = office.passed();
        office.asClerk().grant(passed);

        var another = office.asReporter().draft();
        assertThat(problem(() -> office.submit(another))).isEqualTo(OrganisationProblem.DIVISION_TAKEN);
    }

    @StoreTest
    void whatCannotBeRegisteredIsNotGranted(Store store) {
        var office = new AnOffice(store, "320105");
        var passed = office.passed();
        office.asClerk();
        store.inTransaction(() ->
                store.bean(OrganisationService.class).register(passed.content().registration(decision(), Map.of())));

        assertThat(problem(() -> office.grant(passed))).isEqualTo(OrganisationProblem.DIVISION_TAKEN);
        var after = office.view(passed);
        assertThat(after.state()).isEqualTo(ApplicationState.PRELIM_PASSED);
        assertThat(after.decision()).isNull();
        assertThat(after.version()).isEqualTo(passed.version());
    }

    @StoreTest
    void aStepBasedOnAnOlderVersionIsRefused(Store store) {
        var office = new AnOffice(store, "320111").asReporter();
        var draft = office.draft();
        var submitted = office.submit(draft);

        assertThat(problem(() -> office.withdraw(draft))).isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(problem(() -> office.asReviewer().pass(draft))).isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(office.view(draft).version()).isEqualTo(submitted.version());
    }

    @StoreTest
    void aDraftIsItsWritersOwnAndNoCountySeesAnothers(Store store) {
        var office = new AnOffice(store, "320113").asReporter();
        var draft = office.draft();
        assertThat(problem(() -> office.asReviewer().view(draft))).isEqualTo(CommonProblem.FORBIDDEN);
        var submitted = office.asReporter().submit(draft);

        office.asReporterOf("320114");
        assertThat(problem(() -> office.view(submitted))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> office.withdraw(submitted))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(office.list(ApplicationFilter.ANY, null, 100).rows())
                .noneMatch(row -> row.id().equals(draft.id()));
        assertThat(problem(() -> office.draft(complete("六合区科协", new DivisionCode("320116")))))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void documentsOfAnotherCountyProveNothing(Store store) {
        var office = new AnOffice(store, "320115").asReporter();
        var draft = office.draft(complete("江宁区科协", office.county()));
        var foreign = office.evidence("320116");

        assertThat(fields(() -> office.attach(draft, foreign)))
                .containsExactly("otherFile APPLICATION_EVIDENCE_UNKNOWN");
        assertThat(office.view(draft).evidence()).isEmpty();
        assertThat(fields(() -> office.submit(draft)))
                .containsExactly(
                        "establishmentFile APPLICATION_EVIDENCE_MISSING",
                        "charterFile APPLICATION_EVIDENCE_MISSING",
                        "congressReportFile APPLICATION_EVIDENCE_MISSING",
                        "officerListFile APPLICATION_EVIDENCE_MISSING");
    }

    @StoreTest
    void aDocumentCanBeTakenAwayAndPutBack(Store store) {
        var office = new AnOffice(store, "320117").asReporter();
        var draft = office.draft();
        var document = draft.files(DocumentKind.CHARTER).get(0).id();

        var without = office.detach(draft, document);
        assertThat(without.files(DocumentKind.CHARTER)).isEmpty();
        assertThat(without.evidence()).hasSize(3);
        assertThat(office.present(without, Map.of(document, DocumentKind.OTHER)).files(DocumentKind.OTHER))
                .hasSize(1);
    }

    @StoreTest
    void aCountyThatDoesNotExistIsNoPlace(Store store) {
        var office = new AnOffice(store, "320199").asReporter();

        assertThat(fields(() -> office.draft(complete("某区科协", office.county()))))
                .containsExactly("division APPLICATION_DIVISION");
    }

    @StoreTest
    void whatWaitsIsToldToWhoeverSitsAtTheDesk(Store store) {
        var office = new AnOffice(store, "320118").asReporter();
        var draft = office.draft();
        var id = draft.id();
        assertThat(office.waiting()).contains("registration.work.DRAFT " + id);
        var submitted = office.submit(draft);
        assertThat(office.waiting()).noneMatch(item -> item.endsWith(id));

        assertThat(office.asReviewer().waiting()).contains("registration.work.SUBMITTED " + id);
        var passed = office.pass(submitted);
        assertThat(office.waiting()).noneMatch(item -> item.endsWith(id));

        assertThat(office.asClerk().waiting()).contains("registration.work.PRELIM_PASSED " + id);
        office.returnForCorrection(passed);
        assertThat(office.asReporter().waiting()).contains("registration.work.RETURNED " + id);
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(RegistrationStoryTest::told)
                .toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem().name();
    }
}
