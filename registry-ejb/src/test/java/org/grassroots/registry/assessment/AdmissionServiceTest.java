package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Taking an organisation into a campaign that is open already, on both databases. */
class AdmissionServiceTest {

    private static final String FIRST = "320830";
    private static final String LATE = "320831";

    @StoreTest
    void anOrganisationRegisteredAfterTheOpeningGetsItsCase(Store store) {
        var province = new AProvince(store, "ADMIT").registered(FIRST).opened();
        var number = numberOf(province.registered(LATE), LATE);

        var admitted = admit(province, number);

        assertThat(admitted.division()).isEqualTo(LATE);
        assertThat(admitted.state()).isEqualTo(CaseState.NOT_STARTED);
        var id = province.asReporter(LATE).caseOf(LATE);
        assertThat(id).isEqualTo(admitted.id());
        assertThat(province.view(id)
                        .dimensions()
                        .get(0)
                        .indicators()
                        .get(1)
                        .self()
                        .figures())
                .containsEntry("partyGroup", "1");
    }

    @StoreTest
    void whoIsInAlreadyIsNotTakenInAgain(Store store) {
        var province = new AProvince(store, "ADMIT-AGAIN").registered("320826").opened();
        var number = numberOf(province.registered("320804"), "320804");
        admit(province, number);

        var refused = catchThrowableOfType(RegistryException.class, () -> admit(province, number));

        assertThat(refused.problem()).isEqualTo(AssessmentProblem.ALREADY_ENTERED);
    }

    @StoreTest
    void whatIsNoActiveOrganisationIsRefusedAtItsField(Store store) {
        var province = new AProvince(store, "ADMIT-NONE").registered("320813").opened();

        var unknown = catchThrowableOfType(RegistryException.class, () -> admit(province, "JS-XX-320106-1999-00001-X"));
        var unreasoned = catchThrowableOfType(
                RegistryException.class,
                () -> province.asManager()
                        .in(
                                AdmissionService.class,
                                service -> service.admit(new AdmitOrganisation("ADMIT-NONE", "x", " "))));

        assertThat(unknown.fields()).extracting(FieldProblem::problem).containsExactly(AssessmentProblem.NOT_ACTIVE);
        assertThat(unreasoned.fields()).containsExactly(FieldProblem.of("reason", CommonProblem.FIELD_REQUIRED));
    }

    @StoreTest
    void onlyAnOpenCampaignTakesAnybodyIn(Store store) {
        var province =
                new AProvince(store, "ADMIT-PLANNED").registered("320812").planned();

        var refused = catchThrowableOfType(RegistryException.class, () -> admit(province, "x"));

        assertThat(refused.problem()).isEqualTo(AssessmentProblem.CAMPAIGN_STATE);
    }

    private static CaseRow admit(AProvince province, String number) {
        var campaign = province.campaign().code();
        return province.asManager()
                .in(AdmissionService.class, service -> service.admit(new AdmitOrganisation(campaign, number, "启动后登记")));
    }

    private static String numberOf(AProvince province, String county) {
        return province.asManager()
                .in(
                        OrganisationService.class,
                        service -> service.of(OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(county)))
                .orElseThrow()
                .registryNumber();
    }
}
