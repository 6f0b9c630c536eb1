package org.grassroots.registry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.figure.model.FigureStatus;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** From the blank sheet to the accepted and corrected figures, on both databases; each test has a county of its own. */
class AnnualReportStoryTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @StoreTest
    void aCountyReportsAndTheCityAccepts(Store store) {
        var county = new ACounty(store, "320102").registered().asReporter();
        var blank = county.view(2021);
        assertThat(blank.version()).isZero();
        assertThat(blank.state()).isEqualTo(ReportState.NOT_BEGUN);
        assertThat(blank.lines()).hasSize(21);
        assertThat(line(blank, "partyGroup").amount()).isEqualTo("1");
        assertThat(blank.problems()).hasSize(18);

        county.write(2021, Map.of("volunteers", "９８０", "sciencePopularisationFunds", "3,000,000"));
        assertThat(county.waiting()).containsExactly("figure.work.DRAFT");
        assertThat(problem(() -> county.handIn(2021))).isEqualTo(FigureProblem.REPORT_INCOMPLETE);
        var written = county.write(2021, ACounty.complete());
        assertThat(line(written, "sciencePopularisationFunds").amount()).isEqualTo("3000000.00");
        assertThat(written.problems()).isEmpty();

        var handedIn = county.handIn(2021);
        assertThat(handedIn.state()).isEqualTo(ReportState.HANDED_IN);
        assertThat(handedIn.editable()).isFalse();
        assertThat(handedIn.reviewable()).isFalse();
        assertThat(problem(() -> county.write(2021, Map.of("volunteers", "1")))).isEqualTo(FigureProblem.REPORT_LOCKED);
        assertThat(county.waiting()).isEmpty();
        assertThat(county.accepted(2021)).isEmpty();

        assertThat(county.asReviewer().waiting()).containsExactly("figure.work.HANDED_IN");
        assertThat(county.view(2021).reviewable()).isTrue();
        var accepted = county.review(2021, Map.of());
        assertThat(accepted.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(accepted.lines())
                .filteredOn(each -> !each.figure().derived())
                .extracting(FigureLine::status)
                .containsOnly(FigureStatus.ACCEPTED);
        assertThat(county.accepted(2021)).hasSize(18).allSatisfy(figure -> {
            assertThat(figure.by().name()).isEqualTo("填报员320102");
            assertThat(figure.by().at()).isEqualTo(ACounty.NOW);
        });
    }

    @StoreTest
    void whatGoesBackIsCorrectedAndTheRestStays(Store store) {
        var county = new ACounty(store, "320104").registered().asReporter();
        county.write(2021, ACounty.complete());
        county.handIn(2021);

        var returned = county.asReviewer().review(2021, Map.of("volunteers", " 与平台导出不符 "));

        assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
        assertThat(line(returned, "volunteers").returnReason()).isEqualTo("与平台导出不符");
        assertThat(line(returned, "studies").status()).isEqualTo(FigureStatus.ACCEPTED);
        assertThat(county.accepted(2021)).hasSize(17);
        county.asReporter();
        assertThat(county.waiting()).containsExactly("figure.work.RETURNED");
        assertThat(county.view(2021).problems())
                .singleElement()
                .satisfies(each -> assertThat(each.problem()).isEqualTo(FigureProblem.AMOUNT_RETURNED));
        var corrected = county.write(2021, Map.of("volunteers", "890"));
        assertThat(corrected.past()).singleElement().satisfies(past -> {
            assertThat(past.amount()).isEqualTo("980");
            assertThat(past.returnReason()).isEqualTo("与平台导出不符");
        });
        county.handIn(2021);
        assertThat(county.asReviewer().review(2021, Map.of()).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(county.accepted(2021)).hasSize(18);
    }

    @StoreTest
    void aCorrectionLeavesTheAcceptedValueUntilItIsAcceptedItself(Store store) {
        var county = new ACounty(store, "320105").registered();
        county.accepted(2021, ACounty.complete());
        var later = ACounty.NOW.plus(HOUR);

        var correcting = county.at(later).asReporter().write(2021, Map.of("volunteers", "1200"));
        assertThat(correcting.state()).isEqualTo(ReportState.DRAFT);
        assertThat(line(correcting, "volunteers").accepted()).isEqualTo("980");
        assertThat(amount(county, "volunteers")).isEqualTo("980");
        county.handIn(2021);
        county.at(later.plus(HOUR)).asReviewer().review(2021, Map.of());

        assertThat(amount(county, "volunteers")).isEqualTo("1200");
        assertThat(line(county.viewKnownAt(2021, later), "volunteers").amount()).isEqualTo("980");
        assertThat(line(county.viewKnownAt(2021, later.plus(HOUR)), "volunteers")
                        .amount())
                .isEqualTo("1200");
        assertThat(line(county.viewKnownAt(2021, ACounty.NOW.minus(HOUR)), "volunteers")
                        .amount())
                .isNull();
        assertThat(county.view(2021).past()).singleElement().satisfies(past -> {
            assertThat(past.amount()).isEqualTo("980");
            assertThat(past.status()).isEqualTo(FigureStatus.ACCEPTED);
            assertThat(past.supersededAt()).isEqualTo(later.plus(HOUR));
        });
    }

    @StoreTest
    void aCorrectionThatIsTakenBackLeavesNoTrace(Store store) {
        var county = new ACounty(store, "320111").registered();
        county.accepted(2021, ACounty.complete());
        county.asReporter();

        county.write(2021, Map.of("volunteers", "1200"));
        var back = county.write(2021, Map.of("volunteers", ""));
        assertThat(back.state()).isEqualTo(ReportState.ACCEPTED);
        county.write(2021, Map.of("volunteers", "1200"));
        var same = county.write(2021, Map.of("volunteers", "980"));

        assertThat(same.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(line(same, "volunteers").amount()).isEqualTo("980");
        assertThat(same.past()).isEmpty();
        assertThat(problem(() -> county.handIn(2021))).isEqualTo(FigureProblem.REPORT_NOTHING_NEW);
    }

    @StoreTest
    void aFarMoveFromLastYearHasToBeExplained(Store store) {
        var county = new ACounty(store, "320113").registered();
        county.accepted(2020, ACounty.complete());
        county.asReporter().write(2021, ACounty.complete());

        var moved = county.write(2021, Map.of("volunteers", "2000"));
        assertThat(line(moved, "volunteers").lastYear()).isEqualTo("980");
        assertThat(line(moved, "volunteers").deviates()).isTrue();
        assertThat(moved.problems())
                .extracting(each -> each.problem())
                .containsExactly(FigureProblem.EXPLANATION_MISSING);
        county.write(2021, "volunteers", "2000", "全民科学素质行动集中注册");

        assertThat(county.handIn(2021).state()).isEqualTo(ReportState.HANDED_IN);
    }

    @StoreTest
    void aPartDoesNotExceedItsWhole(Store store) {
        var county = new ACounty(store, "320114").registered().asReporter();
        var amounts = ACounty.complete();
        amounts.put("townshipsCovered", "14");

        assertThat(county.write(2021, amounts).problems()).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo("townshipsCovered");
            assertThat(each.problem()).isEqualTo(FigureProblem.AMOUNT_EXCEEDS_WHOLE);
        });
    }

    @StoreTest
    void whatCannotBeReadIsToldByFieldAndNothingIsKept(Store store) {
        var county = new ACounty(store, "320115").registered().asReporter();

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> county.write(
                        2021, Map.of("residents", "很多", "studies", "1.5", "townshipsTotal", "900", "partyGroup", "1")));

        assertThat(refused.fields())
                .extracting(each -> each.field() + " " + each.problem())
                .containsExactlyInAnyOrder(
                        "residents AMOUNT_NOT_A_NUMBER",
                        "studies AMOUNT_NOT_A_NUMBER",
                        "townshipsTotal AMOUNT_OUT_OF_RANGE",
                        "partyGroup FIGURE_NOT_REPORTED");
        assertThat(county.view(2021).version()).isZero();
    }

    @StoreTest
    void aSheetThatChangedMeanwhileIsNotWrittenOver(Store store) {
        var county = new ACounty(store, "320116").registered().asReporter();
        var seen = county.write(2021, Map.of("studies", "1"));
        county.write(2021, Map.of("studies", "2"));

        assertThat(problem(() -> county.write(2021, List.of(new FigureEntry("studies", "3", null)), seen.version())))
                .isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(problem(() -> county.write(2021, List.of(new FigureEntry("studies", "3", null)), 0)))
                .isEqualTo(CommonProblem.STALE_EDIT);
    }

    @StoreTest
    void nobodyReviewsWhatIsTheirOwn(Store store) {
        var county = new ACounty(store, "320117").registered().asReporter();
        county.write(2021, ACounty.complete());
        county.handIn(2021);

        assertThat(problem(() -> county.review(2021, Map.of()))).isEqualTo(CommonProblem.FORBIDDEN);
        county.as("县里的初审员", Role.LOCAL_REVIEWER, "320117");
        assertThat(problem(() -> county.review(2021, Map.of()))).isEqualTo(CommonProblem.FORBIDDEN);
        county.as("填报员320117", Role.PROVINCIAL_AUDITOR, "320000");
        assertThat(problem(() -> county.review(2021, Map.of()))).isEqualTo(FigureProblem.REPORT_SAME_PERSON);
        county.as("审核员", Role.PROVINCIAL_AUDITOR, "320000");
        assertThat(county.review(2021, Map.of()).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(problem(() -> county.review(2021, Map.of()))).isEqualTo(FigureProblem.REPORT_NOT_HANDED_IN);
    }

    @StoreTest
    void aReasonIsGivenForWhatWasHandedInOnly(Store store) {
        var county = new ACounty(store, "320118").registered().asReporter();
        county.write(2021, ACounty.complete());
        county.handIn(2021);
        county.asReviewer();

        var refused = catchThrowableOfType(
                RegistryException.class, () -> county.review(2021, Map.of("volunteers", " ", "members", "多了")));

        assertThat(refused.fields())
                .extracting(each -> each.field() + " " + each.problem())
                .containsExactlyInAnyOrder("volunteers FIELD_REQUIRED", "members FIGURE_NOT_REPORTED");
    }

    @StoreTest
    void onlyWhoMaySeeTheCountySeesItsFigures(Store store) {
        var county = new ACounty(store, "320205").registered().asReporter();
        county.accepted(2021, ACounty.complete());
        county.asReporter();
        assertThat(county.list(ReportFilter.ANY, null, 20).rows()).hasSize(1);
        assertThat(county.accepted(2021)).isNotEmpty();

        county.as("别县的填报员", Role.ORG_REPORTER, "320206");
        assertThat(problem(() -> county.view(2021))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(county.list(ReportFilter.ANY, null, 20).rows()).isEmpty();
        assertThat(county.waiting()).isEmpty();
        assertThat(county.accepted(2021)).isEmpty();
    }

    @StoreTest
    void whoReportsForOneSeesTheFiguresOfThatOne(Store store) {
        var own = new ACounty(store, "320703").registered();
        var other = own.neighbour("320706").registered();
        other.accepted(2021, ACounty.complete());
        own.accepted(2021, ACounty.complete());
        var both = List.of(own.organisation(), other.organisation());
        own.asItsReporter();

        assertThat(own.list(ReportFilter.ANY, null, 50).rows())
                .extracting(ReportRow::organisationId)
                .containsExactly(own.organisation());
        assertThat(own.accepted(both, 2021)).containsOnlyKeys(own.organisation());
        assertThat(own.derived(both)).containsOnlyKeys(own.organisation());
    }

    @StoreTest
    void aYearOutsideOfTheOrganisationsLifeHasNoSheet(Store store) {
        var county = new ACounty(store, "320211").registered().asReporter();

        assertThat(problem(() -> county.view(2018))).isEqualTo(FigureProblem.REPORT_YEAR);
        assertThat(problem(() -> county.view(2022))).isEqualTo(FigureProblem.REPORT_YEAR);
        assertThat(county.view(2019).state()).isEqualTo(ReportState.NOT_BEGUN);
    }

    @StoreTest
    void theListIsWalkedByPageAndNarrowedByYearAndState(Store store) {
        var county = new ACounty(store, "320213").registered().asReporter();
        county.write(2019, Map.of("studies", "1"));
        county.at(ACounty.NOW.plus(HOUR)).write(2020, Map.of("studies", "1"));
        county.at(ACounty.NOW.plus(HOUR.multipliedBy(2))).write(2021, Map.of("studies", "1"));

        var first = county.list(ReportFilter.ANY, null, 2);
        assertThat(first.rows()).extracting(ReportRow::year).containsExactly(2021, 2020);
        var second = county.list(ReportFilter.ANY, first.next(), 2);
        assertThat(second.rows()).extracting(ReportRow::year).containsExactly(2019);
        assertThat(county.list(ReportFilter.ANY, second.previous(), 2).rows())
                .extracting(ReportRow::year)
                .containsExactly(2021, 2020);
        assertThat(county.list(new ReportFilter(2020, ReportState.DRAFT), null, 2)
                        .rows())
                .hasSize(1);
        assertThat(county.list(new ReportFilter(null, ReportState.ACCEPTED), null, 2)
                        .rows())
                .isEmpty();
    }

    @StoreTest
    void theRegistryNumberNamesTheOrganisationToo(Store store) {
        var county = new ACounty(store, "320214").registered().asReporter();
        var service = store.bean(AnnualReportService.class);

        assertThat(service.view(county.number(), 2021, null).organisation().id())
                .isEqualTo(county.organisation());
        assertThat(problem(() -> service.view("JS-XX-320214-2019-99999-X", 2021, null)))
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    private static FigureLine line(ReportView view, String code) {
        return view.lines().stream()
                .filter(each -> each.figure().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String amount(ACounty county, String code) {
        return county.accepted(2021).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .amount()
                .toPlainString();
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }
}
