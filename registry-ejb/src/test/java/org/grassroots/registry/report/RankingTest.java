package org.grassroots.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.registry.scheme.model.Grade.EXCELLENT;
import static org.grassroots.registry.scheme.model.Grade.GOOD;
import static org.grassroots.registry.scheme.model.Grade.NOT_PARTICIPATED;

import java.math.BigDecimal;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.jspecify.annotations.Nullable;

class RankingTest {

    @StoreTest
    void equalTotalsShareARankAndThoseWithoutResultComeLast(Store store) {
        var campaign = new ACampaign(store, "RANKED");
        campaign.confirmed("320102", "85.50", GOOD);
        campaign.confirmed("320508", "91.20", EXCELLENT);
        campaign.underWay("320104", CaseState.DESK_REVIEWED);
        campaign.confirmed("320105", "91.20", EXCELLENT);
        campaign.underWay("320509", CaseState.NOT_PARTICIPATED);

        assertThat(ranking(store, "320000", "RANKED", null).rows())
                .extracting(RankingRow::rank, RankingRow::divisionLabel, RankingRow::total, RankingRow::grade)
                .containsExactly(
                        tuple(1, "南京市建邺区", new BigDecimal("91.20"), EXCELLENT),
                        tuple(1, "苏州市姑苏区", new BigDecimal("91.20"), EXCELLENT),
                        tuple(3, "南京市玄武区", new BigDecimal("85.50"), GOOD),
                        tuple(null, "南京市秦淮区", null, null),
                        tuple(null, "苏州市吴江区", null, NOT_PARTICIPATED));
    }

    @StoreTest
    void aCityIsSummedUpByTheCasesThatHaveAResult(Store store) {
        var campaign = new ACampaign(store, "CITIES");
        campaign.confirmed("320102", "90.01", EXCELLENT);
        campaign.confirmed("320104", "90.00", EXCELLENT);
        campaign.confirmed("320105", "80.00", GOOD);
        campaign.underWay("320111", CaseState.NOT_PARTICIPATED);
        campaign.underWay("320508", CaseState.NOT_STARTED);

        assertThat(ranking(store, "320000", "CITIES", "320500").byCity())
                .containsExactly(
                        new CityResult("320100", "南京市", 4, 3, new BigDecimal("86.67"), EXCELLENT, GOOD),
                        new CityResult("320500", "苏州市", 1, 0, null, null, null));
    }

    @StoreTest
    void aCityIsRankedAmongItsOwnCases(Store store) {
        var campaign = new ACampaign(store, "OWN");
        campaign.confirmed("320102", "95.00", EXCELLENT);
        campaign.confirmed("320508", "85.00", GOOD);
        campaign.confirmed("320509", "84.99", GOOD);

        assertThat(ranking(store, "320000", "OWN", "320500").rows())
                .extracting(RankingRow::rank, RankingRow::division, RankingRow::cityLabel)
                .containsExactly(tuple(1, "320508", "苏州市"), tuple(2, "320509", "苏州市"));
    }

    @StoreTest
    void nobodySeesCasesBeyondTheirReach(Store store) {
        var campaign = new ACampaign(store, "REACH");
        campaign.confirmed("320102", "95.00", EXCELLENT);
        campaign.confirmed("320508", "85.00", GOOD);

        var seen = ranking(store, "320500", "REACH", null);

        assertThat(seen.rows()).extracting(RankingRow::division).containsExactly("320508");
        assertThat(seen.byCity()).extracting(CityResult::city).containsExactly("320500");
        assertThat(ranking(store, "320500", "REACH", "320100").rows()).isEmpty();
    }

    @StoreTest
    void whatIsNoCityOrNoCampaignIsRefused(Store store) {
        new ACampaign(store, "CITY-FORM");
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> ranking(store, "320000", "CITY-FORM", "320106"))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(field -> field.field() + " " + field.problem())
                        .containsExactly("city CITY_FORM"));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> ranking(store, "320000", "NOTHING", null))
                .returns(CommonProblem.NOT_FOUND, RegistryException::problem);
    }

    private static Ranking ranking(Store store, String jurisdiction, String campaign, @Nullable String city) {
        return new ARegister(store).as(Role.LOCAL_REVIEWER, jurisdiction).ranking(campaign, city);
    }
}
