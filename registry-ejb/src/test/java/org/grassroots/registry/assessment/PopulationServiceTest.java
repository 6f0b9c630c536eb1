package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.PopulationService.By;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A campaign over the bases of one batch or level, as the first ones were assessed: seen before and fixed at its opening. */
class PopulationServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final String CITY = "320300";
    private static final LocalDate CUT_OFF = LocalDate.of(2021, 8, 31);

    /** A base at a level, in a batch, which may be none. */
    private static AProvince base(AProvince province, String name, String level, String batch, String division) {
        var registration = Registration.of(
                        OrganisationKind.OFFSHORE_BASE,
                        new DivisionCode(division),
                        name,
                        DAY,
                        new Decision("省科协党组", DAY, "苏科协发〔2021〕3号"))
                .with(Attribute.LEVEL, level, DAY);
        province.asClerk()
                .in(
                        OrganisationService.class,
                        service -> service.register(
                                batch.isEmpty() ? registration : registration.with(Attribute.BATCH, batch, DAY)));
        return province;
    }

    private static PopulationView preview(AProvince province, Whom whom) {
        return province.asManager()
                .in(PopulationService.class, service -> service.preview(new By("OFF", "2021.1", null), whom, CUT_OFF));
    }

    private static AProvince province(Store store, String campaign, String one, String other) {
        var province = new AProvince(store, campaign).offshore();
        base(province, campaign + "首批甲", "PROVINCIAL", "1", one);
        base(province, campaign + "首批乙", "NATIONAL", "1", other);
        base(province, campaign + "二批", "PROVINCIAL", "2", one);
        return base(province, campaign + "未分批", "PREFECTURE", "", one);
    }

    private static RegistryException refused(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act);
    }

    @StoreTest
    void whomACampaignWouldBeAboutIsCountedByCityLevelAndBatch(Store store) {
        var province = province(store, "SEEN", "320302", "320303");

        var all = preview(province, new Whom(CITY, null, null, null));
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.cities()).isEqualTo(Map.of(CITY, 4L));
        assertThat(all.levels())
                .isEqualTo(
                        Map.of(RegisterLevel.NATIONAL, 1L, RegisterLevel.PROVINCIAL, 2L, RegisterLevel.PREFECTURE, 1L));
        assertThat(all.batches()).isEqualTo(Map.of(1, 2L, 2, 1L));
        assertThat(preview(province, new Whom(CITY, null, 1, null)).total()).isEqualTo(2);
        assertThat(preview(province, new Whom("320302", RegisterLevel.PROVINCIAL, 1, DAY))
                        .total())
                .isEqualTo(1);
        assertThat(preview(province, new Whom(CITY, null, 1, DAY)).exempt()).isEqualTo(2);
        assertThat(preview(province, new Whom(CITY, RegisterLevel.TOWNSHIP, null, null))
                        .total())
                .isZero();
        assertThat(refused(() -> preview(province, new Whom("3201x", null, 0, null)))
                        .fields())
                .extracting(field -> field.field() + " " + field.problem())
                .containsExactly("division FIELD_TYPE", "batch SCOPE_BATCH");
        assertThat(refused(() -> province.asAuditor()
                                .in(
                                        PopulationService.class,
                                        service -> service.preview(new By("OFF", "2021.1", null), Whom.ALL, CUT_OFF)))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void thoseOfTheBatchGetTheirCasesAtTheOpeningAndKeepThem(Store store) {
        var province = province(store, "FIRST", "320402", "320404");
        var plan = new PlanCampaign(
                "FIRST",
                "首批离岸基地评估",
                "",
                2021,
                "OFF",
                "2021.1",
                null,
                new Whom("320400", null, 1, null),
                When.usual(CUT_OFF, AProvince.DEADLINE));
        province.asManager().in(CampaignService.class, service -> service.plan(plan));

        assertThat(population(province).total()).isEqualTo(2);
        assertThat(province.campaign().batch()).isEqualTo(1);
        province.asClerk().advance(CampaignVerb.APPROVE);
        assertThat(population(province).batches()).containsOnlyKeys(1);
        province.asManager().advance(CampaignVerb.OPEN);
        base(province, "FIRST补登", "PROVINCIAL", "1", "320411");

        assertThat(names(province.asManager())).containsExactlyInAnyOrder("FIRST首批甲", "FIRST首批乙");
        assertThat(refused(() -> population(province)).problem()).isEqualTo(AssessmentProblem.CAMPAIGN_STATE);
    }

    private static PopulationView population(AProvince province) {
        return province.in(PopulationService.class, service -> service.population("FIRST"));
    }

    private static List<String> names(AProvince province) {
        return province
                .in(AssessmentService.class, service -> service.cases(CaseFilter.ofCampaign("FIRST"), null, 50))
                .rows()
                .stream()
                .map(CaseRow::name)
                .toList();
    }
}
