package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** How cases are judged: by whom, by whom not, and when nothing is left to judge. */
class JudgingStoryTest {

    @StoreTest
    void nothingOnSiteBeforeTheSelfInspectionIsHandedIn(Store store) {
        var county = "320116";
        var province = new AProvince(store, "ORDER").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        province.asInspector();
        var finding = new Entry(id, "1.5", null, Map.of("townshipsCovered", "9"), null);

        assertThat(problem(() -> province.in(InspectionService.class, service -> service.find(finding))))
                .isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
        assertThat(problem(() -> province.in(InspectionService.class, service -> service.inspect(id, null, null))))
                .isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
    }

    @StoreTest
    void whoeverScoredDoesNotConfirmAndNobodyJudgesTheirOwn(Store store) {
        var county = "320118";
        var province = new AProvince(store, "TWO").registered(county).opened();
        var id = province.reviewed(county);
        var before = province.hash(id);
        province.onSite()
                .asInspector()
                .in(
                        InspectionService.class,
                        service -> service.find(new Entry(id, "2.2", null, Map.of("surveyItems", "5"), null)));
        var hash = province.inScoring().asAuditor().hash(id);

        assertThat(problem(() -> province.in(ConfirmationService.class, service -> service.confirm(id, hash))))
                .isEqualTo(AssessmentProblem.SAME_PERSON);
        province.as(
                "两面人",
                List.of(
                        Grant.on(Role.PROVINCIAL_AUDITOR, AProvince.JIANGSU),
                        Grant.on(Role.ORG_REPORTER, new DivisionCode(county))));
        assertThat(problem(() -> province.in(ConfirmationService.class, service -> service.confirm(id, hash))))
                .isEqualTo(AssessmentProblem.OWN_ORGANISATION);
        assertThat(problem(() -> province.asSecondAuditor()
                        .in(ConfirmationService.class, service -> service.confirm(id, before))))
                .isEqualTo(AssessmentProblem.CONTENT_CHANGED);
    }

    @StoreTest
    void anUnscoredIndicatorKeepsACaseFromBeingConfirmed(Store store) {
        var county = "320205";
        var province = new AProvince(store, "UNSCORED").registered(county).opened();
        var id = province.submitted(county);
        province.asAuditor().in(AuditService.class, service -> service.assess(AProvince.panel(id, "1.5", "2")));
        province.in(AuditService.class, service -> service.review(id, null));
        var hash = province.inScoring().asSecondAuditor().hash(id);

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> province.in(ConfirmationService.class, service -> service.confirm(id, hash)));

        assertThat(refused.problem()).isEqualTo(AssessmentProblem.CASE_UNSCORED);
        assertThat(texts(refused)).contains("6.3 INDICATOR_UNSCORED");
    }

    @StoreTest
    void bonusDeductionAndVetoAreTheAuditors(Store store) {
        var county = "320206";
        var province = new AProvince(store, "RULINGS").registered(county).opened();
        var id = province.submitted(county);
        province.asAuditor().in(AuditService.class, service -> service.assess(AProvince.panel(id, "1.5", "2", "1")));
        rule(province, id, RulingKind.BONUS, "B1", 1);
        rule(province, id, RulingKind.DEDUCTION, "D1", 3);
        rule(province, id, RulingKind.VETO, "V1", 1);
        assertThat(fields(() -> rule(province, id, RulingKind.BONUS, "V1", 1))).containsExactly("item RULING_UNKNOWN");
        assertThat(province.view(id).totals().official()).isEqualByComparingTo("84.55");
        rule(province, id, RulingKind.DEDUCTION, "D1", 0);
        province.in(AuditService.class, service -> service.review(id, null));
        var hash = province.inScoring().asSecondAuditor().hash(id);

        var result = province.in(ConfirmationService.class, service -> service.confirm(id, hash));

        assertThat(result.total()).isEqualByComparingTo("87.55");
        assertThat(result.grade()).isEqualTo(Grade.UNQUALIFIED);
    }

    private static long rule(AProvince province, String id, RulingKind kind, String item, int times) {
        var command = new RulingCommand(id, kind, item, times, "查证属实", null);
        return province.in(AuditService.class, service -> service.rule(command));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return texts(catchThrowableOfType(RegistryException.class, act));
    }

    private static List<String> texts(RegistryException broken) {
        return broken.fields().stream().map(JudgingStoryTest::text).toList();
    }

    private static String text(FieldProblem field) {
        return field.field() + " " + field.problem().name();
    }
}
