package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class ProgressServiceTest {

    @StoreTest
    void casesAreCountedByCityAndStateAsFarAsOneMaySeeThem(Store store) {
        var province = new AProvince(store, "PROGRESS")
                .registered("320102")
                .registered("320104")
                .registered("320205")
                .opened();
        province.submitted("320104");

        var all = progress(province.asManager());
        var city = progress(province.as("市里人", Role.LOCAL_REVIEWER, "320100"));

        assertThat(all.of(CaseState.SELF_SUBMITTED)).isOne();
        assertThat(all.submitted()).isOne();
        assertThat(all.cities()).extracting(CampaignProgress.City::code).contains("320100", "320200");
        assertThat(all.states()).containsExactly(CaseState.NOT_STARTED, CaseState.SELF_SUBMITTED);
        assertThat(city.cities()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("320100");
            assertThat(one.of(CaseState.SELF_SUBMITTED)).isOne();
            assertThat(one.of(CaseState.CONFIRMED)).isZero();
        });
        assertThat(city.total()).containsEntry(CaseState.SELF_SUBMITTED, 1L);
        assertThat(listed(province.asManager(), "320200"))
                .allMatch(row -> row.division().startsWith("3202"));
        assertThat(listed(province, "320200")).isNotEmpty();
        assertThat(Map.copyOf(city.total())).isNotEqualTo(all.total());
    }

    private static CampaignProgress progress(AProvince province) {
        return province.in(ProgressService.class, service -> service.progress("PROGRESS"));
    }

    private static List<CaseRow> listed(AProvince province, String city) {
        var filter = CaseFilter.ofCampaign("PROGRESS").within(new DivisionCode(city));
        return province.in(AssessmentService.class, service -> service.cases(filter, null, 50))
                .rows();
    }
}
