package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A confirmed case is sent back before the notice: its result is void, and it is reviewed and confirmed again. */
class AnnulmentTest {

    private static final String REASON = "举荐人数计算有误，请重审。";

    /** A campaign in which results are confirmed, with the confirmed case of one county. */
    private record Confirmed(AProvince province, String id) {

        static Confirmed of(Store store, String campaign, String county) {
            var province = new AProvince(store, campaign).registered(county).opened();
            var id = province.reviewed(county);
            province.inScoring().asSecondAuditor();
            confirm(province, id);
            return new Confirmed(province, id);
        }

        static ResultView confirm(AProvince province, String id) {
            var hash = province.hash(id);
            return province.in(ConfirmationService.class, service -> service.confirm(id, hash));
        }

        long annul(String reason, Long seenVersion) {
            return province.in(ConfirmationService.class, service -> service.annul(id, reason, seenVersion));
        }

        ResultView result() {
            return province.in(AssessmentService.class, service -> service.result(id));
        }
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    @StoreTest
    void itsResultIsVoidAndAnotherOneIsConfirmed(Store store) {
        var confirmed = Confirmed.of(store, "ANNUL", "320117");
        var province = confirmed.province();
        var before = confirmed.result().total();
        var hash = province.hash(confirmed.id());

        province.asClerk();
        assertThat(province.view(confirmed.id()).possible()).contains(CaseVerb.ANNUL);
        confirmed.annul(REASON, province.view(confirmed.id()).version());

        var back = province.view(confirmed.id());
        assertThat(back.state()).isEqualTo(CaseState.SELF_SUBMITTED);
        assertThat(back.remark()).isEqualTo(REASON);
        assertThat(problem(confirmed::result)).isEqualTo(AssessmentProblem.RESULT_NOT_YET);
        assertThat(problem(() -> province.asManager().advance(CampaignVerb.NOTICE)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DONE);
        var corrected = new Entry(confirmed.id(), "4.3", null, Map.of("volunteers", "0"), null);
        province.asAuditor().in(AuditService.class, service -> service.assess(corrected));
        province.in(AuditService.class, service -> service.review(confirmed.id(), null));
        assertThat(problem(() -> province.in(
                        ConfirmationService.class,
                        service -> service.confirm(confirmed.id(), province.hash(confirmed.id())))))
                .as("whoever reviewed it again does not confirm it")
                .isEqualTo(AssessmentProblem.SAME_PERSON);
        assertThat(problem(() -> province.asSecondAuditor()
                        .in(ConfirmationService.class, service -> service.confirm(confirmed.id(), hash))))
                .as("what was confirmed at first is something else now")
                .isEqualTo(AssessmentProblem.CONTENT_CHANGED);
        Confirmed.confirm(province, confirmed.id());
        assertThat(confirmed.result().total()).isLessThan(before).isPositive();
        assertThat(confirmed.result().total()).isNotEqualTo(BigDecimal.ZERO);
    }

    @StoreTest
    void onlyTheClerkDoesItForAReasonAndBeforeTheNotice(Store store) {
        var confirmed = Confirmed.of(store, "ANNULS", "320118");
        var province = confirmed.province();

        assertThat(problem(() -> confirmed.annul(REASON, null)))
                .as("an auditor")
                .isEqualTo(CommonProblem.FORBIDDEN);
        province.asClerk();
        assertThat(catchThrowableOfType(RegistryException.class, () -> confirmed.annul(" ", null))
                        .fields())
                .extracting(field -> field.field() + " " + field.problem())
                .containsExactly("remark FIELD_REQUIRED");
        assertThat(problem(() -> confirmed.annul(REASON, 0L))).isEqualTo(CommonProblem.STALE_EDIT);
        province.asManager().advance(CampaignVerb.NOTICE);
        province.asClerk();
        assertThat(province.view(confirmed.id()).possible()).doesNotContain(CaseVerb.ANNUL);
        assertThat(problem(() -> confirmed.annul(REASON, null))).isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
        assertThat(confirmed.result().total()).isPositive();
    }
}
