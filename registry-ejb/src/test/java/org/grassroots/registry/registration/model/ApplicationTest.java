package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.HASHES;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;
import static org.grassroots.registry.registration.model.AnApplication.clerk;
import static org.grassroots.registry.registration.model.AnApplication.complete;
import static org.grassroots.registry.registration.model.AnApplication.decision;
import static org.grassroots.registry.registration.model.AnApplication.reporter;
import static org.grassroots.registry.registration.model.AnApplication.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

    @Test
    void itGoesFromTheCountyOverTheCityToTheProvince() {
        var application = AnApplication.in(ApplicationState.PRELIM_PASSED);
        application.grant(decision(), HASHES, TODAY, clerk());
        application.registeredAs("organisation", "JS-XX-320106-2021-00001-A");

        assertThat(application.state()).isEqualTo(ApplicationState.GRANTED);
        assertThat(application.steps())
                .extracting(ApplicationStep::verb)
                .containsExactly(Verb.SUBMIT, Verb.PASS, Verb.GRANT);
        assertThat(application.steps()).extracting(ApplicationStep::contentHash).containsOnly(hash());
        assertThat(application.decided()).hasValueSatisfying(decided -> {
            assertThat(decided.decision()).isEqualTo(decision());
            assertThat(decided.registryNumber()).isEqualTo("JS-XX-320106-2021-00001-A");
        });
    }

    @Test
    void whatIsMissingIsToldAllAtOnceAndByField() {
        var draft = new Application("draft", AnApplication.empty(), reporter());

        var fields = fields(() -> draft.submit(List.of(), TODAY, reporter()));

        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "name FIELD_REQUIRED",
                        "establishmentMode FIELD_REQUIRED",
                        "establishmentSince FIELD_REQUIRED",
                        "establishmentDocument FIELD_REQUIRED",
                        "chair FIELD_REQUIRED",
                        "evidence APPLICATION_EVIDENCE_MISSING");
        assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(draft.submission()).isEmpty();
    }

    @Test
    void aPartyGroupNeedsItsDayAndItsDocument() {
        var content = with(complete(), true, null, " \t ");
        var draft = new Application("draft", content, reporter());

        assertThat(fields(() -> draft.submit(HASHES, TODAY, reporter())))
                .containsExactlyInAnyOrder("partyGroupSince FIELD_REQUIRED", "partyGroupDocument FIELD_REQUIRED");
    }

    @Test
    void withoutPartyGroupThereIsNoDayAndNoDocumentOfIt() {
        var content = with(complete(), false, LocalDate.of(2021, 2, 1), "鼓委〔2021〕8号");
        var draft = new Application("draft", content, reporter());

        assertThat(fields(() -> draft.submit(HASHES, TODAY, reporter())))
                .containsExactlyInAnyOrder(
                        "partyGroupSince APPLICATION_PARTY_GROUP", "partyGroupDocument APPLICATION_PARTY_GROUP");
    }

    @Test
    void noDayLiesInTheFuture() {
        var draft = new Application("draft", complete(), reporter());

        assertThat(fields(() -> draft.submit(HASHES, LocalDate.of(2021, 1, 14), reporter())))
                .containsExactlyInAnyOrder("establishmentSince DATE_IN_FUTURE", "partyGroupSince DATE_IN_FUTURE");
        draft.submit(HASHES, LocalDate.of(2021, 2, 1), reporter());
        assertThat(draft.state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void evenADraftKeepsToTheLengthOfItsFields() {
        var tooLong = complete("科".repeat(101), AnApplication.GULOU);

        assertThat(fields(() -> new Application("draft", tooLong, reporter()))).containsExactly("name FIELD_TOO_LONG");
    }

    @Test
    void aCityIsNoPlaceForACountyAssociation() {
        var city = complete("南京市科学技术协会", AnApplication.NANJING);

        assertThat(fields(() -> new Application("draft", city, reporter())))
                .containsExactly("division APPLICATION_DIVISION");
    }

    @Test
    void whoeverWroteItJudgesNoPartOfIt() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);
        var alsoReviewer = AnApplication.by("reporter", Role.LOCAL_REVIEWER, AnApplication.NANJING);

        for (var verb : List.of(Verb.PASS, Verb.RETURN, Verb.REJECT)) {
            assertThat(application.bars(verb, "reporter")).isTrue();
            assertThat(problem(() -> AnApplication.take(application, verb, alsoReviewer)))
                    .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        }
        assertThat(application.bars(Verb.WITHDRAW, "reporter")).isFalse();
    }

    @Test
    void aColleagueWhoHandedItInJudgesNoPartOfItEither() {
        var application = AnApplication.in(ApplicationState.DRAFT);
        application.submit(HASHES, TODAY, AnApplication.by("colleague", Role.ORG_REPORTER, AnApplication.GULOU));

        assertThat(application.bars(Verb.PASS, "colleague")).isTrue();
        assertThat(application.bars(Verb.PASS, "reviewer")).isFalse();
    }

    @Test
    void whoeverPassedItDoesNotDecideItButMayTakeThePassBack() {
        var application = AnApplication.in(ApplicationState.PRELIM_PASSED);
        var alsoClerk = AnApplication.by("reviewer", Role.DECISION_CLERK, AnApplication.JIANGSU);

        assertThat(problem(() -> application.grant(decision(), HASHES, TODAY, alsoClerk)))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        assertThat(problem(() -> application.reject(AnApplication.rejection(), alsoClerk)))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        application.returnForCorrection(new Opinion("盖章页缺失"), reviewer());
        application.submit(HASHES, TODAY, reporter());
        application.reject(AnApplication.rejection(), reviewer());
        assertThat(application.state()).isEqualTo(ApplicationState.REJECTED);
    }

    @Test
    void itIsReturnedThreeTimesAtTheMost() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);
        for (int i = 0; i < Application.MOST_RETURNS; i++) {
            application.returnForCorrection(new Opinion("请补充"), reviewer());
            application.submit(HASHES, TODAY, reporter());
        }

        assertThat(problem(() -> application.returnForCorrection(new Opinion("请补充"), reviewer())))
                .isEqualTo(RegistrationProblem.APPLICATION_RETURNS_EXHAUSTED);
        application.pass(new Opinion("同意上报"), HASHES, reviewer());
    }

    @Test
    void opinionsAndReasonsAreNeverBlankNorEndless() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);

        assertThat(fields(() -> application.pass(new Opinion(" \n"), HASHES, reviewer())))
                .containsExactly("opinion FIELD_REQUIRED");
        assertThat(fields(() -> application.returnForCorrection(new Opinion(null), reviewer())))
                .containsExactly("reason FIELD_REQUIRED");
        assertThat(fields(() -> application.returnForCorrection(new Opinion("长".repeat(1001)), reviewer())))
                .containsExactly("reason FIELD_TOO_LONG");
        assertThat(fields(() -> application.reject(new Rejection(new Opinion(null), " "), reviewer())))
                .containsExactly("reason FIELD_REQUIRED", "body FIELD_REQUIRED");
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aDecisionNamesBodyDayAndNumber() {
        var application = AnApplication.in(ApplicationState.PRELIM_PASSED);

        assertThat(fields(() -> application.grant(new Decision(null, null, ""), HASHES, TODAY, clerk())))
                .containsExactly("body FIELD_REQUIRED", "decidedOn FIELD_REQUIRED", "documentNumber FIELD_REQUIRED");
        var tomorrow = new Decision("党组", TODAY.plusDays(1), "苏科协发〔2021〕12号");
        assertThat(fields(() -> application.grant(tomorrow, HASHES, TODAY, clerk())))
                .containsExactly("decidedOn DATE_IN_FUTURE");
        var beforeAllThis = new Decision("党组", LocalDate.of(2021, 1, 14), "苏科协发〔2021〕12号");
        assertThat(fields(() -> application.grant(beforeAllThis, HASHES, TODAY, clerk())))
                .containsExactly("decidedOn APPLICATION_DECIDED_TOO_EARLY");
    }

    @Test
    void approvalsBindToWhatWasHandedIn() {
        var submitted = AnApplication.in(ApplicationState.SUBMITTED);
        var otherFile = List.of("b".repeat(64));

        assertThat(problem(() -> submitted.pass(new Opinion("同意"), otherFile, reviewer())))
                .isEqualTo(RegistrationProblem.APPLICATION_TAMPERED);
        var passed = AnApplication.in(ApplicationState.PRELIM_PASSED);
        assertThat(problem(() -> passed.grant(decision(), otherFile, TODAY, clerk())))
                .isEqualTo(RegistrationProblem.APPLICATION_TAMPERED);
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void contentAndDocumentsCanBeChangedInDraftsAndReturnedOnesOnly(ApplicationState state) {
        var application = AnApplication.in(state);
        var other = complete("鼓楼区科协", AnApplication.GULOU);

        if (state.isEditable()) {
            application.change(other, reporter());
            application.present(List.of("evidence"), reporter());
            assertThat(application.content()).isEqualTo(other);
            assertThat(application.evidence()).containsExactly("evidence");
        } else {
            assertThat(problem(() -> application.change(other, reporter())))
                    .isEqualTo(RegistrationProblem.APPLICATION_LOCKED);
            assertThat(problem(() -> application.present(List.of("evidence"), reporter())))
                    .isEqualTo(RegistrationProblem.APPLICATION_LOCKED);
        }
    }

    @Test
    void onceHandedInItStaysInItsDivision() {
        var elsewhere = complete("玄武区科学技术协会", new DivisionCode("320102"));
        var draft = AnApplication.in(ApplicationState.DRAFT);
        draft.change(elsewhere, reporter());
        assertThat(draft.content().division()).isEqualTo(new DivisionCode("320102"));

        var returned = AnApplication.in(ApplicationState.RETURNED);
        assertThat(problem(() -> returned.change(elsewhere, reporter())))
                .isEqualTo(RegistrationProblem.APPLICATION_DIVISION_FIXED);
    }

    @Test
    void itCarriesTwentyDocumentsAtTheMost() {
        var draft = AnApplication.in(ApplicationState.DRAFT);
        var tooMany = IntStream.rangeClosed(1, 21).mapToObj(String::valueOf).toList();

        assertThat(fields(() -> draft.present(tooMany, reporter())))
                .containsExactly("evidence APPLICATION_EVIDENCE_TOO_MANY");
    }

    @Test
    void aDraftIsOpenToItsWriterAloneUntilItIsHandedIn() {
        assertThat(AnApplication.in(ApplicationState.DRAFT).isOpenTo("reporter"))
                .isTrue();
        assertThat(AnApplication.in(ApplicationState.DRAFT).isOpenTo("reviewer"))
                .isFalse();
        assertThat(AnApplication.in(ApplicationState.SUBMITTED).isOpenTo("reviewer"))
                .isTrue();
    }

    @Test
    void onlyAGrantedOneLeadsToAnOrganisation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AnApplication.in(ApplicationState.REJECTED)
                        .registeredAs("organisation", "JS-XX-320106-2021-00001-A"));
    }

    private static String hash() {
        return complete().fingerprint(HASHES);
    }

    private static ApplicationContent with(
            ApplicationContent content, boolean partyGroup, LocalDate since, String document) {
        return new ApplicationContent(
                content.kind(),
                content.division(),
                content.name(),
                content.establishmentMode(),
                content.establishmentSince(),
                content.establishmentDocument(),
                partyGroup,
                since,
                document,
                content.chair());
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        var refused = catchThrowableOfType(RegistryException.class, act);
        assertThat(refused.problem()).isEqualTo(CommonProblem.FIELDS_INVALID);
        return refused.fields().stream().map(ApplicationTest::told).toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem().name();
    }
}
