package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.ExtendDeadline.Whose;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Extensions and outages move deadlines, through the services, on both databases, by a steered clock. */
class MovedDeadlinesTest {

    private static final Instant LATER = AProvince.DEADLINE.plus(Duration.ofDays(3));

    @StoreTest
    void oneCaseGetsMoreTimeAndTellsWhy(Store store) {
        var county = "320303";
        var province = new AProvince(store, "ONE")
                .registered(county)
                .registered("320305")
                .opened();
        var id = province.asReporter(county).caseOf(county);
        var other = province.asReporter("320305").caseOf("320305");
        assertThat(problem(() -> extend(province.asManager(), "ONE", new Whose(id, null), LATER)))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(fields(() ->
                        extend(province.asClerk(), "ONE", new Whose(id, null), AProvince.DEADLINE.minusSeconds(1))))
                .containsExactly("until EXTENSION_NO_LATER");
        extend(province, "ONE", new Whose(id, null), LATER);

        var shown = province.asReporter(county).view(id);
        assertThat(shown.deadline()).isEqualTo(LATER);
        var why = shown.moves().get(0);
        assertThat(why.former()).isEqualTo(AProvince.DEADLINE);
        assertThat(Objects.requireNonNull(why.decision()).documentNumber()).isEqualTo("苏科协发〔2021〕70号");
        assertThat(why.reason()).isEqualTo("洪灾");
        assertThat(province.asReporter("320305").view(other).moves()).isEmpty();

        province.inReview();
        assertThat(province.asManager().view(other).state()).isEqualTo(CaseState.NOT_PARTICIPATED);
        assertThat(problem(() -> extend(province.asClerk(), "ONE", new Whose(other, null), LATER)))
                .isEqualTo(AssessmentProblem.EXTENSION_TOO_LATE);
        assertThat(problem(() -> extend(province, "ONE", Whose.ALL, LATER)))
                .isEqualTo(AssessmentProblem.EXTENSION_TOO_LATE);
        province.at(LATER);
        assertThat(late(store)).doesNotContain(id);
        assertThat(province.submitted(county)).isEqualTo(id);
        assertThat(province.view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
    }

    @StoreTest
    void aDivisionOrTheWholeCampaignGetsMoreTime(Store store) {
        var province = new AProvince(store, "MORE")
                .registered("320321")
                .registered("320322")
                .registered("320412")
                .opened();
        var inside = province.asReporter("320321").caseOf("320321");
        var outside = province.asReporter("320412").caseOf("320412");
        assertThat(problem(() -> extend(province.asClerk(), "MORE", new Whose(null, "320500"), LATER)))
                .isEqualTo(AssessmentProblem.EXTENSION_NOBODY);
        assertThat(fields(() -> extend(province, "MORE", new Whose(inside, "320300"), LATER)))
                .containsExactly("division EXTENSION_WHOSE");
        extend(province, "MORE", new Whose(null, "320300"), LATER);
        assertThat(province.asManager().view(inside).deadline()).isEqualTo(LATER);
        assertThat(province.view(inside).moves().get(0).division()).isEqualTo("320300");
        assertThat(province.view(outside).deadline()).isEqualTo(AProvince.DEADLINE);

        var still = LATER.plus(Duration.ofDays(1));
        extend(province.asClerk(), "MORE", Whose.ALL, still);
        assertThat(province.asManager().view(inside).deadline()).isEqualTo(still);
        assertThat(province.view(outside).deadline()).isEqualTo(still);
        assertThat(province.view(inside).moves()).hasSize(2);
        assertThat(province.campaign().deadline()).isEqualTo(still);
        var decisions = province.in(ExtensionService.class, service -> service.extensions("MORE"));
        assertThat(decisions).extracting(ExtensionView::division).containsExactlyInAnyOrder("320300", null);
        assertThat(province.in(ProgressService.class, service -> service.progress("MORE"))
                        .moves())
                .hasSize(1);
        clock(store, province.at(LATER), "MORE");
        assertThat(province.asManager().campaign().state()).isEqualTo(CampaignState.SELF_INSPECTION);
        clock(store, province.at(still.plusMillis(1)), "MORE");
        assertThat(province.asManager().campaign().state()).isEqualTo(CampaignState.DESK_REVIEW);
    }

    @StoreTest
    void anOutageOnTheLastEveningOpensAgainWhatHadLapsed(Store store) {
        // the deadline is the end of Sunday, 2021-10-31
        var county = "320324";
        var province = new AProvince(store, "DOWN").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        province.inReview();
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOT_PARTICIPATED);
        var began = AProvince.DEADLINE.minus(Duration.ofHours(2));
        province.at(AProvince.DEADLINE.plus(Duration.ofHours(9)));
        var command = new RecordOutage(began, AProvince.DEADLINE.plusSeconds(3600), "机房停电");
        assertThat(problem(() -> record(province.asClerk(), command))).isEqualTo(CommonProblem.FORBIDDEN);
        record(asAdministrator(province), command);

        // recorded on Monday, so until the end of Tuesday
        var tuesday = Instant.parse("2021-11-02T15:59:59.999999Z");
        var shown = province.asReporter(county).view(id);
        assertThat(shown.state()).isEqualTo(CaseState.SELF_INSPECTING);
        assertThat(shown.deadline()).isEqualTo(tuesday);
        assertThat(shown.moves().get(0).outageFrom()).isEqualTo(began);
        assertThat(shown.moves().get(0).reason()).isEqualTo("机房停电");
        province.at(tuesday);
        assertThat(late(store)).doesNotContain(id);
        province.submitted(county);
        assertThat(province.view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
    }

    @StoreTest
    void anOutageThatGoesOnKeepsTheClockAndIsCountedInWholeWhenItEnds(Store store) {
        var county = "320381";
        var province = new AProvince(store, "ON-AND-ON").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        var began = AProvince.DEADLINE.minus(Duration.ofHours(10));
        province.at(began.plusSeconds(600));
        var open = record(asAdministrator(province), new RecordOutage(began, null, "网络中断"));
        var monday = Instant.parse("2021-11-01T15:59:59.999999Z");
        assertThat(province.asManager().campaign().deadline()).isEqualTo(monday);

        clock(store, province.at(monday.plusSeconds(60)), "ON-AND-ON");
        assertThat(province.asManager().campaign().state()).isEqualTo(CampaignState.SELF_INSPECTION);
        assertThat(late(store)).isEmpty();
        var ended = began.plus(Duration.ofHours(50));
        province.at(ended.plusSeconds(60));
        assertThat(problem(() -> end(asAdministrator(province), open.id(), ended, open.version() + 1)))
                .isEqualTo(CommonProblem.STALE_EDIT);
        var over = end(province, open.id(), ended, open.version());

        var later = AProvince.DEADLINE.plus(Duration.ofDays(3));
        assertThat(province.asManager().campaign().deadline())
                .as("the next working day after the record, which is later than 50 hours")
                .isEqualTo(later);
        var moves = province.view(id).moves();
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).former()).isEqualTo(AProvince.DEADLINE);
        assertThat(moves.get(0).later()).isEqualTo(later);
        assertThat(problem(() -> end(asAdministrator(province), open.id(), ended, over.version())))
                .isEqualTo(AssessmentProblem.OUTAGE_ENDED);
        clock(store, province.at(later.plusMillis(1)), "ON-AND-ON");
        assertThat(province.asManager().campaign().state()).isEqualTo(CampaignState.DESK_REVIEW);
    }

    @StoreTest
    void whatWasReturnedAndANoticeAreMovedTooAndWhatLiesFarIsNot(Store store) {
        var county = "320382";
        var province = new AProvince(store, "TOO").registered(county).opened();
        var id = province.submitted(county);
        province.at(AProvince.DEADLINE.minusSeconds(60)).asAuditor();
        province.in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "请补正", null)));
        var friday = Instant.parse("2021-11-05T15:59:59.999999Z");
        province.inReview().at(friday.minusSeconds(60));
        var early = new RecordOutage(friday.minus(Duration.ofHours(60)), friday.minus(Duration.ofHours(49)), "早前");
        record(asAdministrator(province), early);
        assertThat(province.asAuditor().view(id).deadline()).isEqualTo(friday);
        record(
                asAdministrator(province),
                new RecordOutage(friday.minus(Duration.ofHours(3)), friday.minusSeconds(60), "网络中断"));

        var monday = friday.plus(Duration.ofDays(3));
        assertThat(province.asReporter(county).view(id).deadline()).isEqualTo(monday);
        province.in(SelfInspectionService.class, service -> service.submit(id, null));
        province.asAuditor().in(AuditService.class, service -> service.assess(AProvince.panel(id, "1.5", "2", "1")));
        province.in(AuditService.class, service -> service.review(id, null));
        province.asManager().advance(CampaignVerb.INSPECT);
        province.noticed();
        var until = Objects.requireNonNull(province.campaign().noticedUntil());
        province.at(until.minusSeconds(3600));
        record(asAdministrator(province), new RecordOutage(until.minusSeconds(7200), until.minusSeconds(3600), "停电"));

        var shown = province.asReporter(county).view(id);
        assertThat(shown.deadline()).isAfter(until.plus(Duration.ofHours(23)));
        assertThat(shown.moves()).extracting(DeadlineMoveView::reason).containsExactly("停电");
    }

    @StoreTest
    void anOutageIsToldByFieldWhatIsWrongWithIt(Store store) {
        var province = new AProvince(store, "WRONG");
        asAdministrator(province);
        var now = AProvince.NOW;
        assertThat(fields(() -> record(province, new RecordOutage(null, null, " "))))
                .containsExactlyInAnyOrder("began FIELD_REQUIRED", "reason FIELD_REQUIRED");
        assertThat(fields(() -> record(province, new RecordOutage(now.plusSeconds(1), null, "x"))))
                .containsExactly("began OUTAGE_SPAN");
        assertThat(fields(() -> record(province, new RecordOutage(now.minusSeconds(9), now.minusSeconds(9), "x"))))
                .containsExactly("ended OUTAGE_SPAN");
        var longAgo = now.minus(Duration.ofDays(31));
        assertThat(fields(() -> record(province, new RecordOutage(longAgo.minusSeconds(9), longAgo, "x"))))
                .containsExactly("began OUTAGE_LONG_AGO");
    }

    private static AProvince asAdministrator(AProvince province) {
        return province.as("系统管理员", Role.SYSTEM_ADMIN, "320000");
    }

    private static OutageView record(AProvince province, RecordOutage command) {
        return province.in(OutageService.class, service -> service.record(command));
    }

    private static OutageView end(AProvince province, String id, Instant ended, long version) {
        return province.in(OutageService.class, service -> service.end(id, ended, version));
    }

    private static ExtensionView extend(AProvince province, String code, Whose whose, Instant until) {
        var command =
                new ExtendDeadline(code, whose, until, "省科协党组", "苏科协发〔2021〕70号", LocalDate.of(2021, 10, 20), "洪灾");
        return province.in(ExtensionService.class, service -> service.extend(command));
    }

    private static void clock(Store store, AProvince province, String code) {
        province.as("系统", List.of());
        store.inTransaction(() -> store.bean(DueSteps.class).goOn(code));
    }

    private static List<String> late(Store store) {
        return store.fromTransaction(() -> store.bean(LateCases.class).due("", 200));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field() + " " + field.problem().key())
                .toList();
    }
}
