package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.ResultSheet.Dimension;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.report.NamelessRankingService;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What was decided is told to those concerned, and to nobody before. */
class DecidedServiceTest {

    @StoreTest
    void theSheetTellsResultObjectionAndWhatFollows(Store store) {
        var province = ADecidedCampaign.of(store, "SHEETS", "320614", "320612", "320623");
        var id = province.asReporter("320612").caseOf("320612");

        var sheet = sheet(province, id);

        assertThat(sheet.grade()).isEqualTo(Grade.GOOD);
        assertThat(sheet.dynamicClass()).isEqualTo(DynamicClass.II);
        assertThat(sheet.dimensions()).hasSize(6);
        assertThat(sheet.dimensions().stream().map(Dimension::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sheet.total());
        assertThat(Objects.requireNonNull(sheet.campaign().outcome()).documentNumber())
                .contains("苏科协发");
        assertThat(Objects.requireNonNull(sheet.objection()).answer()).isEqualTo("更正");
        assertThat(sheet.consequences()).containsExactly(Consequence.MAY_APPLY_FOR_PROJECTS);
        var grades = province.in(
                DecidedService.class, service -> service.grades(sheet.subject().organisationId()));
        assertThat(grades).singleElement().satisfies(row -> {
            assertThat(row.campaign()).isEqualTo("SHEETS");
            assertThat(row.total()).isEqualTo(sheet.total());
            assertThat(row.grade()).isEqualTo(Grade.GOOD);
        });

        assertThat(problem(() -> sheet(province.asReporter("320614"), id))).isEqualTo(CommonProblem.FORBIDDEN);
        var unseen = province.in(
                DecidedService.class, service -> service.grades(sheet.subject().organisationId()));
        assertThat(unseen).isEmpty();
    }

    @StoreTest
    void whoDidNotTakePartIsToldSo(Store store) {
        var province = ADecidedCampaign.of(store, "ABSENT", "320703", "320706", "320707");
        var absent = sheet(province, province.asReporter("320707").caseOf("320707"));

        assertThat(absent.grade()).isEqualTo(Grade.NOT_PARTICIPATED);
        assertThat(absent.total()).isNull();
        assertThat(absent.dimensions()).isEmpty();
        assertThat(absent.consequences()).contains(Consequence.NOTICE_TO_PARTY_COMMITTEE);
        assertThat(absent.dynamicClass()).isEqualTo(DynamicClass.IV);
    }

    @StoreTest
    void nobodyIsToldBeforeTheDecision(Store store) {
        var province = new AProvince(store, "UNDECIDED").registered("320803").opened();
        var id = province.reviewed("320803");
        province.noticed();

        assertThat(problem(() -> sheet(province.asReporter("320803"), id)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
        assertThat(problem(() -> sheet(province.asManager(), id))).isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
        assertThat(problem(() -> province.asReporter("320803")
                        .in(NamelessRankingService.class, service -> service.ranking("UNDECIDED", null))))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
        assertThat(province.asManager()
                        .in(NamelessRankingService.class, service -> service.ranking("UNDECIDED", null))
                        .rows())
                .isNotEmpty();
    }

    @StoreTest
    void everybodySeesTheRankingOfTheProvinceWithoutNames(Store store) {
        var province = ADecidedCampaign.of(store, "NAMELESS", "320902", "320903", "320904");

        var ranking = province.asReporter("320106")
                .in(NamelessRankingService.class, service -> service.ranking("NAMELESS", null));

        assertThat(ranking.rows()).extracting(row -> row.rank()).containsExactly(1, 2, null);
        assertThat(ranking.rows()).extracting(row -> row.city()).containsOnly("320900");
        assertThat(ranking.toString()).doesNotContain("320902", "320903", "JS-XX");
    }

    private static ResultSheet sheet(AProvince province, String id) {
        return province.in(DecidedService.class, service -> service.sheet(id));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }
}
