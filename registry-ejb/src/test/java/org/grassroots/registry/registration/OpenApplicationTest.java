package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.ReorganisationPreview;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.HostType;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.ReturnReasons;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What becomes of an application under way when what it asks for is rearranged. */
class OpenApplicationTest {

    private static final String LOSES = "organisation.matter.applicationLoses";
    private static final ReturnReasons REASONS = new ReturnReasons(new Opinion("请按现在的情况填写"), Map.of());
    private static final String APPLICATION = "organisation.matter.application";

    @StoreTest
    void whoseDivisionAnotherTakesIsToldBeforeAndRefusedAtTheEnd(Store store) {
        var coming = new AnOffice(store, "320105");
        coming.registered();
        var office = new AnOffice(store, "320104");
        var passed = office.passed();
        var plan = ReorganisationPlan.divisionChange("320105", "320104", AnApplication.TODAY);

        assertThat(told(preview(store, office, plan), passed)).containsExactly(LOSES);
        plan(store, office, plan);

        assertThat(problem(() -> office.asClerk().grant(passed))).isEqualTo(OrganisationProblem.DIVISION_TAKEN);
        assertThat(office.asReviewer().returnForCorrection(passed).state())
                .as("nothing is lost")
                .isEqualTo(ApplicationState.RETURNED);
    }

    @StoreTest
    void whoseHostComesToHaveAnAssociationIsToldBeforeAndRefusedAtTheEnd(Store store) {
        var office = new AnOffice(store, "320106");
        var enterprise = AnyApplication.of(OrganisationKind.ENTERPRISE_ASSOCIATION, office.county());
        office.granted(enterprise.with(Field.HOST_NAME, "旧企业"));
        var wanted = AnyApplication.enterprise(77);
        var submitted =
                office.submitted(enterprise.with(Field.HOST_CODE, wanted).with(Field.NAME, "另一家企业科协"));
        var plan = ReorganisationPlan.hostChange(
                Host.named("旧企业", String.valueOf(enterprise.value(Field.HOST_CODE))),
                new Host("新企业", wanted, HostType.ENTERPRISE, "40", "C39"),
                AnApplication.TODAY);

        assertThat(told(preview(store, office, plan), submitted)).containsExactly(LOSES);
        plan(store, office, plan);

        assertThat(problem(() -> office.asReviewer().grant(submitted))).isEqualTo(OrganisationProblem.DIVISION_TAKEN);
    }

    @StoreTest
    void whoHoldsThePlaceOfWhatMergedIsToldBeforeThatIsTakenBack(Store store) {
        var other = new AnOffice(store, "320111");
        var into = other.registered();
        var office = new AnOffice(store, "320113");
        var merged = merge(store, office, office.registered(), into);
        var passed = office.passed();

        office.asClerk();
        var preview = store.bean(LineageService.class).preview(merged.id());
        assertThat(told(preview, passed)).containsExactly(LOSES);
        assertThat(preview.obstacle()).isNull();
        store.inTransaction(() ->
                store.bean(LineageService.class).undo(merged.id(), AnApplication.TODAY, ground(), merged.version()));

        assertThat(problem(() -> office.asClerk().grant(passed))).isEqualTo(OrganisationProblem.DIVISION_TAKEN);
    }

    @StoreTest
    void aPostOfABaseThatMergesIsToldBeforeAndNamesTheOtherOneAfterwards(Store store) {
        var office = new AnOffice(store, "320114");
        var base = base(office, "并入的基地");
        var into = base(office, "存续的基地");
        var post = AnyApplication.of(OrganisationKind.OVERSEAS_LIAISON_STATION, office.county());
        var submitted = office.submitted(post.with(Field.PARENT, number(office, base)));
        var plan = ReorganisationPlan.merger(List.of(number(office, base)), number(office, into), AnApplication.TODAY);

        assertThat(told(preview(store, office, plan), submitted)).containsExactly(APPLICATION);
        plan(store, office, plan);

        assertThat(problem(() -> office.asClerk().grant(submitted)))
                .isEqualTo(RegistrationProblem.APPLICATION_PARENT_GONE);
        var returned = office.asClerk().returnForCorrection(submitted, REASONS);
        var corrected =
                office.asReporter().change(returned, returned.content().with(Field.PARENT, number(office, into)));
        var again = office.asReporter().submit(corrected);
        var granted = office.asClerk().grant(again);
        assertThat(granted.state()).isEqualTo(ApplicationState.GRANTED);
    }

    @StoreTest
    void whatATownshipAppliesForAndWhatIsBeingPreparedIsToldToo(Store store) {
        var office = new AnOffice(store, "320115");
        office.registered();
        var society = office.submitted(AnyApplication.of(OrganisationKind.LEARNED_SOCIETY, office.county()));
        var prepared = office.asClerk().prepare(society);
        var township = office.submitted(
                AnyApplication.of(OrganisationKind.TOWNSHIP_BRANCH, new DivisionCode("320115001")), "320115001");
        var plan = ReorganisationPlan.divisionChange("320115", "320116", AnApplication.TODAY);

        var preview = preview(store, office, plan);

        assertThat(told(preview, prepared)).containsExactly(APPLICATION);
        assertThat(told(preview, township)).containsExactly(APPLICATION);
        assertThat(preview.matters().all()).isEqualTo(2);
    }

    @StoreTest
    void whatIsUnderWayWhereADivisionEndedIsCarriedToWhatItBecame(Store store) {
        ApplicationView submitted;
        try (var past = store.another()) {
            var then = new AnOffice(past, "320602", Instant.parse("2020-06-30T02:00:00Z"));
            var content = AnyApplication.of(OrganisationKind.RURAL_TECH_ASSOCIATION, then.county());
            submitted = then.submitted(content.with(Field.ESTABLISHED_ON, "2015-05-01"));
        }
        var office = new AnOffice(store, "320602");

        assertThat(problem(() -> office.asReviewer().grant(submitted)))
                .isEqualTo(RegistrationProblem.APPLICATION_DIVISION_ENDED);
        var returned = office.asReviewer().returnForCorrection(submitted, REASONS);
        assertThat(problem(() -> office.asReporter().submit(returned)))
                .isEqualTo(RegistrationProblem.APPLICATION_DIVISION_ENDED);
        assertThat(problem(() -> office.asReporter().carry(returned, "320613")))
                .as("whoever carries it reports for both")
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> office.asReporterOfBoth("320602", "320614").carry(returned, "320614")))
                .isEqualTo(RegistrationProblem.APPLICATION_DIVISION);

        var carried = office.asReporterOfBoth("320602", "320613").carry(returned, "320613");

        assertThat(carried.content().values()).isEqualTo(submitted.content().values());
        assertThat(carried.evidence()).hasSameSizeAs(submitted.evidence()).isNotEmpty();
        assertThat(problem(() -> office.carry(carried, "320602")))
                .as("a division that holds keeps what is applied for in it")
                .isEqualTo(RegistrationProblem.APPLICATION_DIVISION_FIXED);
        var again = office.asReporterOf("320613").submit(carried);
        var granted = office.asReviewer().grant(again);
        office.asClerk();
        assertThat(store.bean(OrganisationService.class)
                        .view(String.valueOf(granted.organisationId()), null, null)
                        .division())
                .isEqualTo("320613");
    }

    private static String base(AnOffice office, String name) {
        var content = AnyApplication.of(OrganisationKind.OFFSHORE_BASE, office.county());
        return office.granted(content.with(Field.NAME, name));
    }

    private static String number(AnOffice office, String id) {
        return office.organisation(id).registryNumber();
    }

    private static List<String> told(ReorganisationPreview preview, ApplicationView application) {
        return preview.matters().first().stream()
                .filter(matter -> matter.path().endsWith(application.id()))
                .map(Matter::key)
                .toList();
    }

    private static ReorganisationPreview preview(Store store, AnOffice office, ReorganisationPlan plan) {
        store.bean(RegistrationMatters.class);
        office.asClerk();
        return store.bean(LineageService.class).preview(plan);
    }

    private static ReorganisationView plan(Store store, AnOffice office, ReorganisationPlan plan) {
        store.bean(RegistrationMatters.class);
        office.asClerk();
        return store.fromTransaction(() -> store.bean(LineageService.class).plan(plan, ground()));
    }

    private static ReorganisationView merge(Store store, AnOffice office, String one, String into) {
        office.asClerk();
        return plan(
                store,
                office,
                ReorganisationPlan.merger(List.of(number(office, one)), number(office, into), AnApplication.TODAY));
    }

    private static Problem problem(Runnable work) {
        var refused = catchThrowableOfType(RegistryException.class, work::run);
        return refused.fields().isEmpty()
                ? refused.problem()
                : refused.fields().get(0).problem();
    }

    private static Ground ground() {
        return new Ground(new Decision("省科协党组（样例）", AnApplication.TODAY, null), "区划调整", List.of());
    }
}
