package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Statistics;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What the results of a campaign say about its indicators and about those of another version, on both databases. */
class StatisticsServiceTest {

    private static final int COPIES = 11;

    /** A campaign in which twelve cases got the very same. */
    private static AProvince twelveAlike(Store store, String campaign, String county) {
        var province = new AProvince(store, campaign).registered(county).opened();
        var id = province.reviewed(county);
        province.inScoring().asSecondAuditor();
        var hash = province.asSecondAuditor().view(id).contentSha256();
        province.in(ConfirmationService.class, service -> service.confirm(id, hash));
        for (int i = 0; i < COPIES; i++) {
            copy(store, id, campaign + "-" + i);
        }
        return province.asManager();
    }

    private static void copy(Store store, String from, String to) {
        store.inTransaction(() -> {
            store.em()
                    .createNativeQuery("INSERT INTO assessment_case (id, version, campaign_id, organisation_id,"
                            + " registry_number, organisation_name, division_code, jurisdiction_code, state, state_since,"
                            + " touched_at) SELECT ?1, version, campaign_id, ?1, registry_number, organisation_name,"
                            + " division_code, jurisdiction_code, state, state_since, touched_at FROM assessment_case"
                            + " WHERE id = ?2")
                    .setParameter(1, to)
                    .setParameter(2, from)
                    .executeUpdate();
            store.em()
                    .createNativeQuery("INSERT INTO assessment_outcome (case_id, total, self_total, grade, flagged,"
                            + " frozen_case, frozen_sha256, result, explanation, engine_version, scheme_sha256, given_by,"
                            + " given_name, given_as, given_at) SELECT ?1, total, self_total, grade, flagged, frozen_case,"
                            + " frozen_sha256, result, explanation, engine_version, scheme_sha256, given_by, given_name,"
                            + " given_as, given_at FROM assessment_outcome WHERE case_id = ?2")
                    .setParameter(1, to)
                    .setParameter(2, from)
                    .executeUpdate();
        });
    }

    @StoreTest
    void aCampaignTellsOfItsIndicators(Store store) {
        var province = twelveAlike(store, "TOLD", "320106");

        var told = province.in(StatisticsService.class, service -> service.statistics("TOLD"));

        assertThat(told.cases()).isEqualTo(COPIES + 1);
        assertThat(told.indicators()).hasSize(23);
        assertThat(indicator(told, "1.1")).satisfies(first -> {
            assertThat(first.full()).isEqualTo(COPIES + 1);
            assertThat(first.mean()).isEqualByComparingTo("5");
            assertThat(first.difficulty()).isEqualByComparingTo("1");
            assertThat(first.discrimination()).isZero();
        });
        assertThat(indicator(told, "1.5").full()).isZero();
        assertThat(told.findings()).extracting(FindingView::finding).contains("CEILING", "DISCRIMINATES_LITTLE");
    }

    @StoreTest
    void aCampaignTellsHowItsResultsAreSpread(Store store) {
        var province = twelveAlike(store, "SPREAD", "320115");

        var told = province.in(StatisticsService.class, service -> service.spread("SPREAD"));
        var band = told.bands().stream()
                .filter(one -> one.audited() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(told.whole().cases()).isEqualTo(COPIES + 1);
        assertThat(band.audited()).isEqualTo(COPIES + 1);
        assertThat(told.indicators()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cases()).isEqualTo(COPIES + 1);
            assertThat(row.gap()).isEqualByComparingTo(row.self().subtract(row.audited()));
        });
        var gaps =
                told.indicators().stream().map(SpreadView.IndicatorGap::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(gaps)
                .as("what the indicators differ by, the totals do")
                .isEqualByComparingTo(told.whole().gap());
        var filter = new ScoredFilter(
                "SPREAD",
                band.from(),
                band.below(),
                new DivisionCode("320100"),
                told.whole().deviating() > 0);
        var first = province.in(StatisticsService.class, service -> service.scored(filter, null, COPIES));
        var rest = province.in(StatisticsService.class, service -> service.scored(filter, first.next(), COPIES));
        assertThat(first.rows()).hasSize(COPIES);
        assertThat(rest.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(rest.rows().get(0).gap()).isEqualByComparingTo(told.whole().gap());
        var elsewhere = new ScoredFilter("SPREAD", null, band.from(), null, false);
        assertThat(province.in(StatisticsService.class, service -> service.scored(elsewhere, null, 20))
                        .rows())
                .isEmpty();
    }

    @StoreTest
    void onlyTheProvinceMayAskForTheSpread(Store store) {
        var province = new AProvince(store, "SPREAD-WHO").opened();
        var reporter = province.asReporter("320115");

        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> reporter.in(StatisticsService.class, service -> service.spread("SPREAD-WHO")))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> province.as("市审核员", Role.PROVINCIAL_AUDITOR, "320100")
                                        .in(StatisticsService.class, service -> service.spread("SPREAD-WHO")))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void theLinterHearsOnlyOfIndicatorsThatAreStillTheSame(Store store) {
        var province = twelveAlike(store, "HEARD", "320102");
        province.in(
                SchemeService.class,
                service -> service.importDraft(AProvince.sample()
                        .replace("\"version\": \"2021.1\"", "\"version\": \"2022.lint\"")
                        .replace("\"独立建制\"", "\"另一个指标\"")));
        var name = new SchemeName("CTY", "2022.lint", null);

        var advice = province.in(StatisticsService.class, service -> service.lint(name, "HEARD"));

        assertThat(advice)
                .filteredOn(finding -> finding.finding().equals("CEILING"))
                .extracting(FindingView::pointer)
                .contains("/dimensions/0/indicators/1")
                .doesNotContain("/dimensions/0/indicators/0");
    }

    @StoreTest
    void itIsForThoseWhoSeeTheWholeProvince(Store store) {
        var province = new AProvince(store, "FORBIDDEN").registered("320104").opened();
        province.as("市里人", Role.CAMPAIGN_MANAGER, "320100");

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> province.in(StatisticsService.class, service -> service.statistics("FORBIDDEN")));

        assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN);
        var none = province.asManager().in(StatisticsService.class, service -> service.statistics("FORBIDDEN"));
        assertThat(none.cases()).isZero();
        assertThat(none.indicators()).allSatisfy(row -> assertThat(row.mean()).isNull());
    }

    private static Statistics.OfIndicator indicator(CampaignStatistics told, String code) {
        return told.indicators().stream()
                .filter(row -> row.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
