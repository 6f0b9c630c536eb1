package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.SanctionGround.CLEAN_CYCLE;
import static org.grassroots.registry.organisation.model.SanctionGround.IRREGULARITY;
import static org.grassroots.registry.organisation.model.SanctionGround.NOT_PARTICIPATED;
import static org.grassroots.registry.organisation.model.SanctionGround.OBJECTION_UPHELD;
import static org.grassroots.registry.organisation.model.SanctionGround.RECTIFICATION_FAILED;
import static org.grassroots.registry.organisation.model.SanctionGround.SERIOUS_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.LifeStep;
import org.grassroots.registry.organisation.LifecycleService;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.supervision.IssueOrder;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrderStepCommand;
import org.grassroots.registry.supervision.OrderStepService;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.Waiting;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.grassroots.registry.supervision.model.OrderVerb;

/** What campaigns and rectifications tell goes up the ladder of sanctions, and a clean cycle down again. */
class SanctionsOfCampaignsTest {

    private static final LocalDate INTERVIEWED = LocalDate.of(2021, 12, 20);
    private static final LocalDate ORDERED = LocalDate.of(2022, 1, 10);
    private static final LocalDate LATE = LocalDate.of(2022, 7, 29);

    @StoreTest
    void whoStaysAwayIsInterviewedAndWhoDoesNotMendIsWarned(Store store) {
        var province = decided(store, "AWAY", "321081", "321084", "321023");
        var absent = organisation(province, "321023");
        assertThat(grounds(at(province, INTERVIEWED), absent, LifeAct.INTERVIEW))
                .containsExactly(NOT_PARTICIPATED, IRREGULARITY);
        assertThat(grounds(province, organisation(province, "321081"), LifeAct.INTERVIEW))
                .containsExactly(IRREGULARITY);

        take(province, absent, LifeAct.INTERVIEW, INTERVIEWED, new Sanction(NOT_PARTICIPATED, null));
        assertThat(grounds(province, absent, LifeAct.WARN)).containsExactly(IRREGULARITY, SERIOUS_CASE);
        order(at(province, ORDERED), "321023");
        at(province, LATE);
        assertThat(grounds(province, absent, LifeAct.WARN))
                .containsExactly(RECTIFICATION_FAILED, IRREGULARITY, SERIOUS_CASE);
        take(province, absent, LifeAct.WARN, LATE, new Sanction(RECTIFICATION_FAILED, LATE.minusDays(14)));

        assertThat(standing(province, absent)).isEqualTo(Standing.WARNED);
    }

    @StoreTest
    void aCleanCycleClearsOnceNothingIsLeftToMend(Store store) {
        var province = decided(store, "CLEAN", "321181", "321182", "321183");
        var good = organisation(province, "321181");
        var clean = new Sanction(CLEAN_CYCLE, null);
        at(province, INTERVIEWED);
        assertThat(catchThrowableOfType(
                                RegistryException.class, () -> take(province, good, LifeAct.CLEAR, INTERVIEWED, clean))
                        .problem())
                .isEqualTo(OrganisationProblem.SANCTION_STEP);
        take(province, good, LifeAct.INTERVIEW, LocalDate.of(2021, 6, 1), new Sanction(IRREGULARITY, null));
        assertThat(grounds(province, good, LifeAct.CLEAR)).containsExactly(CLEAN_CYCLE, OBJECTION_UPHELD);
        graded(store, province, "321181", Grade.BASICALLY_QUALIFIED);
        assertThat(grounds(province, good, LifeAct.CLEAR)).containsExactly(OBJECTION_UPHELD);
        var order = order(at(province, ORDERED), "321181");
        graded(store, province, "321181", Grade.QUALIFIED);

        assertThat(catchThrowableOfType(
                                RegistryException.class, () -> take(province, good, LifeAct.CLEAR, ORDERED, clean))
                        .problem())
                .isEqualTo(OrganisationProblem.LIFE_RECTIFICATION_OPEN);
        province.in(
                OrderStepService.class,
                service -> service.take(new OrderStepCommand(order, OrderVerb.WITHDRAW, "已由市科协督办", null)));
        take(province, good, LifeAct.CLEAR, ORDERED, clean);

        assertThat(standing(province, good)).isEqualTo(Standing.NORMAL);
    }

    private static AProvince decided(Store store, String code, String first, String second, String absent) {
        var province = ADecidedCampaign.of(store, code, first, second, absent);
        Waiting.known(store);
        store.bean(GradeGrounds.class);
        return province.asClerk();
    }

    private static AProvince at(AProvince province, LocalDate day) {
        return province.at(day.atTime(12, 0).atZone(BusinessTime.ZONE).toInstant())
                .asClerk();
    }

    private static String organisation(AProvince province, String county) {
        var id = province.asReporter(county).caseOf(county);
        var organisation = province.in(AssessmentService.class, service -> service.view(id))
                .subject()
                .organisationId();
        province.asClerk();
        return organisation;
    }

    private static String order(AProvince province, String county) {
        var id = province.asReporter(county).caseOf(county);
        var demand = List.of(new Demand("补报材料", null, null));
        var command = new IssueOrder(id, Ground.GRADE, "苏科协发〔2022〕3号", ORDERED, null, demand);
        var order = province.asClerk().in(IssueService.class, service -> service.issue(command));
        assertThat(province.in(RectificationService.class, service -> service.order(order))
                        .row()
                        .dueOn())
                .isBefore(LATE);
        return order;
    }

    private static void graded(Store store, AProvince province, String county, Grade grade) {
        var id = province.asReporter(county).caseOf(county);
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_outcome SET grade = ? WHERE case_id = ?")
                .setParameter(1, grade.name())
                .setParameter(2, id)
                .executeUpdate());
        province.asClerk();
    }

    private static Set<SanctionGround> grounds(AProvince province, String organisation, LifeAct act) {
        return province.in(LifecycleService.class, service -> service.open(organisation))
                .getOrDefault(act, Set.of());
    }

    private static Standing standing(AProvince province, String organisation) {
        return province.in(OrganisationService.class, service -> service.view(organisation, null, null))
                .standing();
    }

    private static void take(AProvince province, String organisation, LifeAct act, LocalDate day, Sanction sanction) {
        var decision = new Decision("省科协党组（样例）", day, "苏科协发〔2022〕9号");
        var paper = List.of(province.evidence("320000"));
        var step = new LifeStep(organisation, act, day, decision, "据决定办理", sanction, paper);
        long seen = province.in(OrganisationService.class, service -> service.view(organisation, null, null))
                .version();
        province.in(LifecycleService.class, service -> service.take(step, seen));
    }
}
