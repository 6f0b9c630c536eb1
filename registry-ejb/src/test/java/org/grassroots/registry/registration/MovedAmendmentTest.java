package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.Attribute.HOST_AFFILIATION;
import static org.grassroots.registry.organisation.model.Attribute.MEMBERS;
import static org.grassroots.registry.organisation.model.Attribute.NAME;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** An amendment under way goes where its organisation goes: whoever supervises that now judges it. */
class MovedAmendmentTest {

    @StoreTest
    void whoeverSupervisesNowJudgesAndNobodyElse(Store store) {
        var before = new AnOffice(store, "320102");
        var now = new AnOffice(store, "320205");
        store.bean(AmendmentFollowing.class);
        var id = before.registered();
        var paper = before.asReporter().evidence("320102");
        var proposed = before.propose(id, paper, new ProposedChange(NAME, "迁后科学技术协会", AnApplication.TODAY));
        move(store, before, id, "320205");

        before.asReviewer();
        assertThat(problem(() -> before.amendments().view(proposed.id()))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> before.judge(proposed, Map.of(NAME, Judgement.accept()))))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(now.asReviewer().waitingForCongresses()).contains("amendment.work.SUBMITTED");
        var seen = now.amendments().view(proposed.id());
        assertThat(seen.jurisdiction()).isEqualTo("320205");
        assertThat(seen.evidence()).as("its paper went along").hasSize(1);
        assertThat(now.judge(seen, Map.of(NAME, Judgement.accept())).state()).isEqualTo(AmendmentState.DECIDED);
        assertThat(now.organisation(id).name()).isEqualTo("迁后科学技术协会");
    }

    @StoreTest
    void whatIsReturnedIsCorrectedWhereItLiesNow(Store store) {
        var before = new AnOffice(store, "320104");
        var now = new AnOffice(store, "320206");
        store.bean(AmendmentFollowing.class);
        var id = before.registered();
        var proposed = before.asReporter().propose(id, new ProposedChange(NAME, "简写", AnApplication.TODAY));
        var moved = move(store, before, id, "320206");
        now.asReviewer();
        var seen = now.amendments().view(proposed.id());
        var returned = now.judge(seen, Map.of(NAME, Judgement.sendBack("请写全称")));

        var corrected = now.asReporter().correct(returned, new ProposedChange(NAME, "全称科学技术协会", AnApplication.TODAY));
        assertThat(corrected.state()).isEqualTo(AmendmentState.SUBMITTED);

        undo(store, now, moved);
        before.asReviewer();
        var back = before.amendments().view(proposed.id());
        assertThat(before.judge(back, Map.of(NAME, Judgement.accept())).state()).isEqualTo(AmendmentState.DECIDED);
    }

    /** Golden case 18: a local reviewer decides nothing about what has come to be the province's. */
    @StoreTest
    void aCorrectedAffiliationTakesItAndWhatIsUnderWayToTheProvince(Store store) {
        var office = new AnOffice(store, "320105");
        store.bean(AmendmentFollowing.class);
        var id = office.granted(AnyApplication.of(OrganisationKind.ENTERPRISE_ASSOCIATION, office.county()));
        var proposed = office.asReporter()
                .propose(
                        id,
                        new ProposedChange(NAME, "改名的企业科协", AnApplication.TODAY),
                        new ProposedChange(HOST_AFFILIATION, "20", AnApplication.TODAY));

        var judged = office.asReviewer()
                .judge(proposed, Map.of(NAME, Judgement.sendBack("请写全称"), HOST_AFFILIATION, Judgement.accept()));

        assertThat(office.asClerk().organisation(id).jurisdiction()).isEqualTo("320000");
        var again = office.asReporter()
                .correct(
                        office.amendments().view(judged.id()),
                        new ProposedChange(NAME, "改名的企业科学技术协会", AnApplication.TODAY));
        assertThat(problem(() -> office.asReviewer().judge(again, Map.of(NAME, Judgement.accept()))))
                .isEqualTo(CommonProblem.FORBIDDEN);
        office.as("省科协审核员", Role.LOCAL_REVIEWER, new DivisionCode("320000"));
        assertThat(office.judge(again, Map.of(NAME, Judgement.accept())).state())
                .isEqualTo(AmendmentState.DECIDED);
    }

    @StoreTest
    void severalPartsOfWhichOneChangesWhoSupervisesAreAcceptedTogether(Store store) {
        var office = new AnOffice(store, "320106");
        store.bean(AmendmentFollowing.class);
        var content = AnyApplication.of(OrganisationKind.ENTERPRISE_ASSOCIATION, office.county());
        var id = office.granted(content.with(Field.HOST_AFFILIATION, "50"));
        var proposed = office.asReporter()
                .propose(
                        id,
                        new ProposedChange(HOST_AFFILIATION, "20", AnApplication.TODAY),
                        new ProposedChange(MEMBERS, "321", AnApplication.TODAY));

        var judged = office.asReviewer()
                .judge(proposed, Map.of(HOST_AFFILIATION, Judgement.accept(), MEMBERS, Judgement.accept()));

        assertThat(judged.state()).isEqualTo(AmendmentState.DECIDED);
        assertThat(office.asClerk().organisation(id).jurisdiction()).isEqualTo("320000");
    }

    private static Problem problem(Runnable work) {
        return catchThrowableOfType(RegistryException.class, work::run).problem();
    }

    private static ReorganisationView move(Store store, AnOffice office, String id, String to) {
        var number = office.asClerk().organisation(id).registryNumber();
        var plan = ReorganisationPlan.move(List.of(number), to, AnApplication.TODAY);
        return store.fromTransaction(() -> store.bean(LineageService.class).plan(plan, ground()));
    }

    private static void undo(Store store, AnOffice office, ReorganisationView moved) {
        office.asClerk();
        store.inTransaction(() ->
                store.bean(LineageService.class).undo(moved.id(), AnApplication.TODAY, ground(), moved.version()));
    }

    private static Ground ground() {
        return new Ground(new Decision("省科协党组（样例）", AnApplication.TODAY, null), "迁移", List.of());
    }
}
