package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A division changes while a campaign goes on: what is assessed stays with the tree in which it began. */
class DivisionChangeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 5);

    @StoreTest
    void aCaseThatIsOpenGoesOnWhereItBegan(Store store) {
        var county = "320116";
        var province = new AProvince(store, "MOVED").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        province.asClerk();
        var organisation = province.in(
                        OrganisationService.class,
                        service -> service.of(OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(county)))
                .orElseThrow();
        var scope = MatterScope.of(Set.of(organisation.id()));
        assertThat(store.bean(CaseMatters.class).underWay(scope, 10).first())
                .extracting(Matter::path)
                .containsExactly("/assessment/campaign.xhtml?code=MOVED");

        var ground = new Ground(new Decision("省政府（样例）", DAY, "苏政发〔2021〕1号"), "区划调整", List.of());
        province.in(
                LineageService.class,
                service -> service.plan(ReorganisationPlan.divisionChange(county, "320211", DAY), ground));

        assertThat(province.submitted(county)).isEqualTo(id);
        assertThat(province.asAuditor().view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
        assertThat(province.asAuditor().caseOf(county)).isEqualTo(id);
        province.asClerk();
        assertThat(province.in(OrganisationService.class, service -> service.view(organisation.id(), null, null))
                        .division())
                .isEqualTo("320211");
    }

    /** A merger ends the organisation and leaves its case, which is told before and is judged as it began. */
    @StoreTest
    void aCaseOfWhatMergesIsToldBeforeAndGoesOnToo(Store store) {
        var county = "320117";
        var province = new AProvince(store, "MERGED")
                .registered(county)
                .registered("320118")
                .opened();
        var id = province.asReporter(county).caseOf(county);
        store.bean(CaseMatters.class);
        var plan = ReorganisationPlan.merger(List.of(number(province, county)), number(province, "320118"), DAY);

        assertThat(province.in(LineageService.class, service -> service.preview(plan))
                        .matters()
                        .first())
                .as("of what ends and of what carries on")
                .extracting(Matter::key)
                .containsExactly("organisation.matter.case", "organisation.matter.case");
        var ground = new Ground(new Decision("省政府（样例）", DAY, "苏政发〔2021〕2号"), "机构改革", List.of());
        province.in(LineageService.class, service -> service.plan(plan, ground));

        assertThat(province.submitted(county)).isEqualTo(id);
        assertThat(province.asAuditor().view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
    }

    private static String number(AProvince province, String county) {
        province.asClerk();
        return province.in(
                        OrganisationService.class,
                        service -> service.of(OrganisationKind.COUNTY_ASSOCIATION, new DivisionCode(county)))
                .orElseThrow()
                .registryNumber();
    }
}
