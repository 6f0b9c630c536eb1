package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.OrganisationKind.ENTERPRISE_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.LEARNED_SOCIETY;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_LIAISON_STATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.PARK_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.RURAL_TECH_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.TOWNSHIP_BRANCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LegalForm;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Every kind of organisation from its first draft into the register, on the way that it goes. */
class EveryKindTest {

    private static final String TOWNSHIP = "320115002";

    @StoreTest
    void everyKindComesIntoTheRegisterOnItsWay(Store store) {
        var base = registered(store, OFFSHORE_BASE, "320111", same());

        for (var kind : OrganisationKind.values()) {
            var seat = kind == TOWNSHIP_BRANCH ? TOWNSHIP : "320115";
            var shown = registered(
                    store,
                    kind,
                    seat,
                    content -> content.questionnaire().question(Field.PARENT).isPresent()
                            ? content.with(Field.PARENT, base.registryNumber())
                            : content);

            assertThat(shown.status()).as("%s", kind).isEqualTo(kind.statusOnRegistration());
            assertThat(shown.registryNumber()).startsWith("JS-" + kind.letters() + "-" + seat + "-2021-00001-");
            assertThat(shown.fact(Attribute.NAME)).isPresent();
        }
    }

    @StoreTest
    void theProvinceSupervisesWhatAnswersToIt(Store store) {
        var local = registered(
                store,
                ENTERPRISE_ASSOCIATION,
                "320116",
                content -> content.with(Field.HOST_CODE, "914403003429409755"));
        var direct = registered(
                store,
                ENTERPRISE_ASSOCIATION,
                "320116",
                content -> content.with(Field.HOST_CODE, "914403006990676707").with(Field.HOST_AFFILIATION, "20"));

        assertThat(local.jurisdiction()).isEqualTo("320116");
        assertThat(direct.jurisdiction()).isEqualTo("320000");
        assertThat(direct.division()).isEqualTo("320116");
    }

    /** Golden case 18. */
    @StoreTest
    void aLocalReviewerCannotGrantWhereTheHostBelongsToTheProvince(Store store) {
        var office = new AnOffice(store, "320117").asReporter();
        var submitted =
                submitted(office, ENTERPRISE_ASSOCIATION, content -> content.with(Field.HOST_AFFILIATION, "20"));

        assertThat(submitted.state()).isEqualTo(ApplicationState.PRELIM_PASSED);
        assertThat(office.list(ApplicationFilter.ANY, null, 10).rows())
                .as("whoever wrote it sees it, whoever supervises it")
                .extracting(ApplicationRow::id)
                .contains(submitted.id());
        office.as("县科协", Role.LOCAL_REVIEWER, new DivisionCode("320117"));
        assertThat(office.view(submitted).verbs()).isEmpty();
        assertThat(problem(() -> office.grant(submitted))).isEqualTo(RegistrationProblem.APPLICATION_ROUTE_DIRECT);
        assertThat(office.asClerk().grant(submitted).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @StoreTest
    void whoWroteItDoesNotGrantItButTheNextLevelUpDoes(Store store) {
        var office = new AnOffice(store, "320118");
        var county = new DivisionCode("320118");
        office.asBoth("县科协", county);
        var submitted = submitted(office, PARK_ASSOCIATION, same());

        assertThat(office.view(submitted).verbs()).containsExactly(Verb.WITHDRAW);
        assertThat(problem(() -> office.grant(submitted))).isEqualTo(RegistrationProblem.APPLICATION_SAME_PERSON);

        office.asReviewer();
        assertThat(office.waiting()).contains("registration.work.SUBMITTED " + submitted.id());
        assertThat(office.grant(submitted).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @StoreTest
    void theCountyFilesARuralAssociationAndTheCityGrantsIt(Store store) {
        var office = new AnOffice(store, "320116").asReporter();
        var submitted = submitted(office, RURAL_TECH_ASSOCIATION, same());

        office.as("县科协", Role.LOCAL_REVIEWER, new DivisionCode("320116"));
        assertThat(office.view(submitted).verbs()).isEmpty();
        assertThat(problem(() -> office.grant(submitted))).isEqualTo(CommonProblem.ROLE_MISSING);
        office.as("外市科协", Role.LOCAL_REVIEWER, new DivisionCode("320300"));
        assertThat(problem(() -> office.grant(submitted))).isEqualTo(CommonProblem.FORBIDDEN);

        office.asReviewer();
        assertThat(office.waiting()).contains("registration.work.SUBMITTED " + submitted.id());
        assertThat(office.grant(submitted).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @StoreTest
    void oneHostHasOneLivingAssociationOfAKind(Store store) {
        var office = new AnOffice(store, "320211").asReporter();
        var first = submitted(office, ENTERPRISE_ASSOCIATION, code("91110108351303601C"));
        var elsewhere = new AnOffice(store, "320213").asReporter();

        assertThat(problem(() -> submitted(elsewhere, ENTERPRISE_ASSOCIATION, code("91110108351303601C"))))
                .isEqualTo(RegistrationProblem.APPLICATION_OPEN);

        office.asReviewer().grant(first);
        assertThat(problem(() -> submitted(elsewhere.asReporter(), ENTERPRISE_ASSOCIATION, code("91110108351303601C"))))
                .isEqualTo(OrganisationProblem.DIVISION_TAKEN);
    }

    @StoreTest
    void anUnusualCodeHasToBeExplained(Store store) {
        var office = new AnOffice(store, "320214").asReporter();
        UnaryOperator<ApplicationContent> unusual =
                content -> content.with(Field.HOST_TYPE, "UNIVERSITY").with(Field.HOST_CODE, "91440300L83341734R");

        assertThat(fields(() -> submitted(office, ENTERPRISE_ASSOCIATION, unusual)))
                .containsExactly("hostCodeNote APPLICATION_CODE_UNEXPLAINED");
        var explained = submitted(
                office,
                ENTERPRISE_ASSOCIATION,
                content -> unusual.apply(content).with(Field.HOST_CODE_NOTE, "校办企业"));
        assertThat(explained.content().codeFindings()).isNotEmpty();
    }

    @StoreTest
    void aSocietyWithFewMembersSaysWhy(Store store) {
        var office = new AnOffice(store, "320211").asReporter();
        UnaryOperator<ApplicationContent> few =
                content -> content.with(Field.MEMBERS, "20").with(Field.UNIT_MEMBERS, "29");

        assertThat(fields(() -> submitted(office, LEARNED_SOCIETY, few)))
                .containsExactly("membersNote APPLICATION_MEMBERS_FEW");
        assertThat(fields(() -> submitted(
                        office, LEARNED_SOCIETY, content -> content.with(Field.ANNUAL_INSPECTIONS, "2022 合格"))))
                .containsExactly("annualInspections DATE_IN_FUTURE");
        var explained =
                submitted(office, LEARNED_SOCIETY, content -> few.apply(content).with(Field.MEMBERS_NOTE, "正在发展会员"));
        assertThat(explained.content().hasFewMembers()).isTrue();
    }

    @StoreTest
    void aSocietyIsAGroupMemberSinceItWasLetInAndTellsItsInspections(Store store) {
        var society = registered(
                store, LEARNED_SOCIETY, "320303", content -> content.with(Field.ANNUAL_INSPECTIONS, "2019年度合格；2020合格"));
        var earlier = registered(
                store,
                LEARNED_SOCIETY,
                "320305",
                content -> content.with(Field.NAME, "样例老学会").with(Field.GROUP_MEMBER_SINCE, "2010-05-01"));

        assertThat(content(society, Attribute.GROUP_MEMBER_SINCE))
                .isEqualTo(society.decision().decidedOn().toString());
        assertThat(content(society, Attribute.ANNUAL_INSPECTIONS)).isEqualTo("2019 QUALIFIED; 2020 QUALIFIED");
        assertThat(content(earlier, Attribute.GROUP_MEMBER_SINCE)).isEqualTo("2010-05-01");
    }

    @StoreTest
    void theLegalFormIsTheUsualOneUnlessToldOtherwise(Store store) {
        var usual = registered(store, RURAL_TECH_ASSOCIATION, "320311", same());
        var society = registered(
                store,
                RURAL_TECH_ASSOCIATION,
                "320312",
                content -> content.with(Field.CIVIL_REGISTERED, "true")
                        .with(Field.OWN_CODE, AnyApplication.enterprise(1))
                        .with(Field.CERTIFICATE_NUMBER, "样例1号"));
        var told = registered(
                store,
                RURAL_TECH_ASSOCIATION,
                "320321",
                content -> content.with(Field.LEGAL_FORM, LegalForm.ENTERPRISE.name()));

        assertThat(content(usual, Attribute.LEGAL_FORM)).isEqualTo("INTERNAL");
        assertThat(content(society, Attribute.LEGAL_FORM)).isEqualTo("SOCIETY");
        assertThat(content(told, Attribute.LEGAL_FORM)).isEqualTo("ENTERPRISE");
    }

    @StoreTest
    void talentsAreCountedByTheWayTheyCome(Store store) {
        var office = new AnOffice(store, "320214").asReporter();
        UnaryOperator<ApplicationContent> all =
                content -> content.with(Field.TALENTS, "10").with(Field.TALENTS_FULL_TIME, "4");

        assertThat(fields(() -> submitted(
                        office, OFFSHORE_BASE, content -> all.apply(content).with(Field.TALENTS_FLEXIBLE, "7"))))
                .containsExactly("talentsFlexible APPLICATION_SUM");
        assertThat(fields(() -> submitted(
                        office, OFFSHORE_BASE, content -> all.apply(content).with(Field.TALENTS_FULL_TIME, "11"))))
                .containsExactly("talentsFullTime APPLICATION_MORE_THAN_ALL");
        assertThat(submitted(
                                office,
                                OFFSHORE_BASE,
                                content -> all.apply(content).with(Field.TALENTS_FLEXIBLE, "6"))
                        .content()
                        .value(Field.TALENTS_FLEXIBLE))
                .isEqualTo("6");
    }

    @StoreTest
    void aBaseIsPassedOnlyAfterSomebodyWentThere(Store store) {
        var office = new AnOffice(store, "320205").asReporter();
        var submitted = submitted(office, OFFSHORE_BASE, same());

        office.asReviewer();
        assertThat(fields(() -> office.pass(submitted, new Opinion("同意上报"))))
                .containsExactlyInAnyOrder("visitedOn FIELD_REQUIRED", "visitors FIELD_REQUIRED");
        var passed = office.pass(submitted, new Opinion("同意上报", LocalDate.of(2021, 3, 9), "市科协组织部 样例甲、样例乙"));
        assertThat(passed.steps()).last().satisfies(step -> {
            assertThat(step.visitedOn()).isEqualTo(LocalDate.of(2021, 3, 9));
            assertThat(step.visitors()).isEqualTo("市科协组织部 样例甲、样例乙");
        });
    }

    @StoreTest
    void aBaseTooSmallIsNotApplied(Store store) {
        var office = new AnOffice(store, "320206").asReporter();

        assertThat(fields(() -> submitted(office, OFFSHORE_BASE, content -> content.with(Field.PREMISES, "99"))))
                .containsExactly("premises APPLICATION_LESS_THAN");
    }

    @StoreTest
    void aBaseNamesALivingAssociationOfItsPark(Store store) {
        var association = registered(store, PARK_ASSOCIATION, "320322", same());
        var other = registered(store, RURAL_TECH_ASSOCIATION, "320322", same());
        var office = new AnOffice(store, "320322").asReporter();

        assertThat(fields(() -> submitted(
                        office,
                        OFFSHORE_BASE,
                        content -> content.with(Field.PARK_ASSOCIATION, other.registryNumber()))))
                .containsExactly("parkAssociation APPLICATION_PARK_ASSOCIATION_UNKNOWN");
        var base = registered(
                store,
                OFFSHORE_BASE,
                "320322",
                content -> content.with(Field.PARK_ASSOCIATION, association.registryNumber()));
        assertThat(content(base, Attribute.PARK_ASSOCIATION)).isEqualTo(association.registryNumber());
        assertThat(AnyApplication.of(OFFSHORE_BASE, office.county()).lacksParkAssociation())
                .isTrue();
    }

    @StoreTest
    void aPostOverseasBelongsToALivingBase(Store store) {
        var association = registered(store, RURAL_TECH_ASSOCIATION, "320281", same());
        var office = new AnOffice(store, "320281").asReporter();

        assertThat(fields(() -> submitted(
                        office,
                        OVERSEAS_LIAISON_STATION,
                        content -> content.with(Field.PARENT, association.registryNumber()))))
                .containsExactly("parent APPLICATION_PARENT_UNKNOWN");
    }

    @StoreTest
    void whatAKindIsNotAskedForCannotBeWritten(Store store) {
        var office = new AnOffice(store, "320282").asReporter();
        var content = AnyApplication.of(OFFSHORE_BASE, office.county()).with(Field.RESIDENTS, "1000");

        assertThat(fields(() -> office.draft(content))).containsExactly("residents FIELD_UNKNOWN");
    }

    @StoreTest
    void severalOfAKindCanBeBegunInOneCounty(Store store) {
        var office = new AnOffice(store, "320302").asReporter();
        var first = office.begin(ENTERPRISE_ASSOCIATION);

        assertThat(office.begin(ENTERPRISE_ASSOCIATION).id()).isEqualTo(first.id());
        office.write(first, Field.NAME, "样例甲公司科协");
        assertThat(office.begin(ENTERPRISE_ASSOCIATION).id()).isNotEqualTo(first.id());
    }

    private static OrganisationView registered(
            Store store, OrganisationKind kind, String seat, UnaryOperator<ApplicationContent> change) {
        var office = new AnOffice(store, seat).asReporter();
        var submitted = submitted(office, kind, change);
        var passed = submitted;
        switch (submitted.content().chain()) {
            case FILING -> {
                var opinion = new Opinion("同意上报", LocalDate.of(2021, 3, 1), "样例甲");
                passed = office.asReviewer().pass(submitted, opinion);
                office.asClerk();
            }
            case LOCAL, CITY -> office.asReviewer();
            case DIRECT -> office.asClerk();
            case SOCIETY -> passed = office.asClerk().prepare(submitted);
        }
        var granted = passed.isPrepared() ? office.found(passed) : office.grant(passed);
        return office.asClerk().organisation(String.valueOf(granted.organisationId()));
    }

    private static ApplicationView submitted(
            AnOffice office, OrganisationKind kind, UnaryOperator<ApplicationContent> change) {
        var draft = office.draft(change.apply(AnyApplication.of(kind, office.county())));
        return office.submit(office.present(draft, papers(office, draft)));
    }

    private static Map<String, DocumentKind> papers(AnOffice office, ApplicationView draft) {
        return draft.content().questionnaire().neededPapers().stream()
                .collect(Collectors.toMap(
                        paper -> office.evidence(office.county().value()), paper -> paper));
    }

    private static String content(OrganisationView organisation, Attribute attribute) {
        return organisation.fact(attribute).orElseThrow().content();
    }

    private static UnaryOperator<ApplicationContent> same() {
        return UnaryOperator.identity();
    }

    private static UnaryOperator<ApplicationContent> code(String code) {
        return content -> content.with(Field.HOST_CODE, code);
    }

    private static Object problem(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run).problem();
    }

    private static List<String> fields(Runnable act) {
        var refused = catchThrowableOfType(RegistryException.class, act::run);
        assertThat(refused.problem()).isEqualTo(CommonProblem.FIELDS_INVALID);
        return refused.fields().stream().map(EveryKindTest::told).toList();
    }

    private static String told(FieldProblem field) {
        return field.field() + " " + field.problem();
    }
}
