package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.registration.model.AnApplication.PROOFS;
import static org.grassroots.registry.registration.model.AnApplication.TODAY;
import static org.grassroots.registry.registration.model.AnApplication.clerk;
import static org.grassroots.registry.registration.model.AnApplication.complete;
import static org.grassroots.registry.registration.model.AnApplication.decision;
import static org.grassroots.registry.registration.model.AnApplication.reporter;
import static org.grassroots.registry.registration.model.AnApplication.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        application.grant(decision(), PROOFS, List.of(), TODAY, clerk());
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

        var county = draft.content().questionnaire();

        var fields = fields(() -> draft.submit(List.of(), TODAY, reporter()));

        assertThat(fields)
                .contains(
                        "name FIELD_REQUIRED",
                        "establishmentMode FIELD_REQUIRED",
                        "officers FIELD_REQUIRED",
                        "residents FIELD_REQUIRED",
                        "charterFile APPLICATION_EVIDENCE_MISSING")
                .hasSize((int) county.questions().stream()
                                .filter(question -> question.required() && question.only() == null)
                                .count()
                        + county.neededPapers().size());
        assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(draft.submission()).isEmpty();
    }

    @Test
    void aPartyGroupNeedsItsDayAndItsDocument() {
        var content = with(complete(), true, null, " \t ");
        var draft = new Application("draft", content, reporter());

        assertThat(fields(() -> draft.submit(PROOFS, TODAY, reporter())))
                .containsExactlyInAnyOrder("partyGroupSince FIELD_REQUIRED", "partyGroupDocument FIELD_REQUIRED");
    }

    @Test
    void withoutPartyGroupThereIsNoDayAndNoDocumentOfIt() {
        var content = with(complete(), false, LocalDate.of(2021, 2, 1), "鼓委〔2021〕8号");
        var draft = new Application("draft", content, reporter());

        assertThat(fields(() -> draft.submit(PROOFS, TODAY, reporter())))
                .containsExactlyInAnyOrder(
                        "partyGroupSince APPLICATION_PARTY_GROUP", "partyGroupDocument APPLICATION_PARTY_GROUP");
    }

    @Test
    void noDayLiesInTheFuture() {
        var draft = new Application("draft", complete(), reporter());

        assertThat(fields(() -> draft.submit(PROOFS, LocalDate.of(2021, 1, 14), reporter())))
                .containsExactlyInAnyOrder("establishmentSince DATE_IN_FUTURE", "partyGroupSince DATE_IN_FUTURE");
        draft.submit(PROOFS, LocalDate.of(2021, 2, 1), reporter());
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
        application.submit(PROOFS, TODAY, AnApplication.by("colleague", Role.ORG_REPORTER, AnApplication.GULOU));

        assertThat(application.bars(Verb.PASS, "colleague")).isTrue();
        assertThat(application.bars(Verb.PASS, "reviewer")).isFalse();
    }

    @Test
    void whoeverPassedItDoesNotDecideItButMayTakeThePassBack() {
        var application = AnApplication.in(ApplicationState.PRELIM_PASSED);
        var alsoClerk = AnApplication.by("reviewer", Role.DECISION_CLERK, AnApplication.JIANGSU);

        assertThat(problem(() -> application.grant(decision(), PROOFS, List.of(), TODAY, alsoClerk)))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        assertThat(problem(() -> application.reject(AnApplication.rejection(), alsoClerk)))
                .isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);
        application.returnForCorrection(ReturnReasons.of("盖章页缺失"), reviewer());
        application.submit(PROOFS, TODAY, reporter());
        application.reject(AnApplication.rejection(), reviewer());
        assertThat(application.state()).isEqualTo(ApplicationState.REJECTED);
    }

    @Test
    void itIsReturnedThreeTimesAtTheMost() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);
        for (int i = 0; i < Trail.MOST_RETURNS; i++) {
            application.returnForCorrection(ReturnReasons.of("请补充"), reviewer());
            application.submit(PROOFS, TODAY, reporter());
        }

        assertThat(problem(() -> application.returnForCorrection(ReturnReasons.of("请补充"), reviewer())))
                .isEqualTo(RegistrationProblem.APPLICATION_RETURNS_EXHAUSTED);
        application.pass(new Opinion("同意上报"), PROOFS, TODAY, reviewer());
    }

    @Test
    void opinionsAndReasonsAreNeverBlankNorEndless() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);

        assertThat(fields(() -> application.pass(new Opinion(" \n"), PROOFS, TODAY, reviewer())))
                .containsExactly("opinion FIELD_REQUIRED");
        assertThat(fields(() -> application.returnForCorrection(ReturnReasons.of(null), reviewer())))
                .containsExactly("reason APPLICATION_REASON_MISSING");
        assertThat(fields(() -> application.returnForCorrection(ReturnReasons.of("长".repeat(1001)), reviewer())))
                .containsExactly("reason FIELD_TOO_LONG");
        assertThat(fields(() -> application.reject(new Rejection(new Opinion(null), " "), reviewer())))
                .containsExactly("reason FIELD_REQUIRED", "body FIELD_REQUIRED");
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aDecisionNamesBodyDayAndNumber() {
        var application = AnApplication.in(ApplicationState.PRELIM_PASSED);

        assertThat(fields(() -> application.grant(new Decision(null, null, ""), PROOFS, List.of(), TODAY, clerk())))
                .containsExactly("body FIELD_REQUIRED", "decidedOn FIELD_REQUIRED", "documentNumber FIELD_REQUIRED");
        var tomorrow = new Decision("党组", TODAY.plusDays(1), "苏科协发〔2021〕12号");
        assertThat(fields(() -> application.grant(tomorrow, PROOFS, List.of(), TODAY, clerk())))
                .containsExactly("decidedOn DATE_IN_FUTURE");
        var beforeAllThis = new Decision("党组", LocalDate.of(2021, 1, 14), "苏科协发〔2021〕12号");
        assertThat(fields(() -> application.grant(beforeAllThis, PROOFS, List.of(), TODAY, clerk())))
                .containsExactly("decidedOn APPLICATION_DECIDED_TOO_EARLY");
    }

    @Test
    void approvalsBindToWhatWasHandedIn() {
        var submitted = AnApplication.in(ApplicationState.SUBMITTED);
        var otherFile = List.of(new Proof(DocumentKind.CHARTER, "b".repeat(64)));

        assertThat(problem(() -> submitted.pass(new Opinion("同意"), otherFile, TODAY, reviewer())))
                .isEqualTo(RegistrationProblem.APPLICATION_TAMPERED);
        var passed = AnApplication.in(ApplicationState.PRELIM_PASSED);
        assertThat(problem(() -> passed.grant(decision(), otherFile, List.of(), TODAY, clerk())))
                .isEqualTo(RegistrationProblem.APPLICATION_TAMPERED);
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void contentAndDocumentsCanBeChangedInDraftsAndReturnedOnesOnly(ApplicationState state) {
        var application = AnApplication.in(state);
        var other = complete("鼓楼区科协", AnApplication.GULOU);

        if (state.isEditable()) {
            application.change(other, reporter());
            application.present(Map.of("evidence", DocumentKind.CHARTER), reporter());
            assertThat(application.content()).isEqualTo(other);
            assertThat(application.evidence()).containsOnlyKeys("evidence");
        } else {
            assertThat(problem(() -> application.change(other, reporter())))
                    .isEqualTo(RegistrationProblem.APPLICATION_LOCKED);
            assertThat(problem(() -> application.present(Map.of("evidence", DocumentKind.CHARTER), reporter())))
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
    void whatDoesNotFitTogetherIsToldAtItsField() {
        var odd = complete()
                .with(Field.TOWNSHIPS_COVERED, "14")
                .with(Field.CONGRESS_ON, "2000-01-01")
                .with(Field.CONTACT_EMAIL, "nobody")
                .with(Field.STAFF_POSTS, null);
        var draft = new Application("draft", odd, reporter());

        assertThat(fields(() -> draft.submit(PROOFS, TODAY, reporter())))
                .containsExactlyInAnyOrder(
                        "townshipsCovered APPLICATION_MORE_THAN_ALL",
                        "congressOn APPLICATION_DAYS_REVERSED",
                        "contactEmail FIELD_TYPE",
                        "staffPosts FIELD_REQUIRED");
    }

    @Test
    void evenADraftKeepsOnlyWhatCanBeMadeOut() {
        var odd = complete().with(Field.CONGRESS_ON, "2021-02-30").with(Field.OFFICERS, "李四|KING|");

        assertThat(fields(() -> new Application("draft", odd, reporter())))
                .containsExactlyInAnyOrder("congressOn FIELD_TYPE", "officers FIELD_TYPE");
    }

    @Test
    void aReturnSaysWhatIsWrongFieldByField() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);
        var wrong = new ReturnReasons(new Opinion(null), Map.of("nothing", "x", "name", "长".repeat(301)));
        assertThat(fields(() -> application.returnForCorrection(wrong, reviewer())))
                .containsExactlyInAnyOrder("nothing FIELD_UNKNOWN", "remark_name FIELD_TOO_LONG");

        application.returnForCorrection(
                new ReturnReasons(new Opinion(null), Map.of("name", "请写全称", "charterFile", " ")), reviewer());

        assertThat(application.remarks(2)).isEqualTo(Map.of("name", "请写全称"));
        assertThat(application.remarks(1)).isEmpty();
    }

    @Test
    void itCarriesTwentyDocumentsAtTheMost() {
        var draft = AnApplication.in(ApplicationState.DRAFT);
        var tooMany = IntStream.rangeClosed(1, 21)
                .boxed()
                .collect(Collectors.toMap(String::valueOf, i -> DocumentKind.OTHER));

        assertThat(fields(() -> draft.present(tooMany, reporter())))
                .containsExactly("otherFile APPLICATION_EVIDENCE_TOO_MANY");
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
        return complete().fingerprint(PROOFS);
    }

    private static ApplicationContent with(
            ApplicationContent content, boolean partyGroup, LocalDate since, String document) {
        return content.with(Field.PARTY_GROUP, String.valueOf(partyGroup))
                .with(Field.PARTY_GROUP_SINCE, since == null ? null : since.toString())
                .with(Field.PARTY_GROUP_DOCUMENT, document);
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
