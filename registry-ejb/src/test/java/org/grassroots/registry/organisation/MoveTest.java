package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.ADesk.JUNE;
import static org.grassroots.registry.organisation.ADesk.MARCH;
import static org.grassroots.registry.organisation.ADesk.SEPTEMBER;
import static org.grassroots.registry.organisation.ADesk.assertRefused;
import static org.grassroots.registry.organisation.ADesk.numbers;

import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class MoveTest {

    @StoreTest
    void whatIsNamedMovesAndTheRestOfTheDivisionStays(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320102", "甲公司科协", "甲公司", ADesk.code(1));
        var other = desk.base("320102", "甲基地");
        var stays = desk.enterprise("320102", "乙公司科协", "乙公司", ADesk.code(2));

        var preview = desk.preview(ReorganisationPlan.move(numbers(one, other), "320104", JUNE));
        assertThat(preview.obstacle()).isNull();
        assertThat(preview.to()).isEqualTo("320104");
        assertThat(preview.members())
                .extracting(ReorganisationMember::id)
                .containsExactlyInAnyOrder(one.id(), other.id());

        var moved = desk.plan(ReorganisationPlan.move(numbers(one, other), "320104", JUNE));

        assertThat(moved.state()).isEqualTo(ReorganisationState.DONE);
        assertThat(moved.from()).isEqualTo("320102");
        assertThat(desk.view(one).division()).isEqualTo("320104");
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320104");
        assertThat(desk.view(one).registryNumber()).isEqualTo(one.registryNumber());
        assertThat(desk.view(other).division()).isEqualTo("320104");
        assertThat(desk.view(stays).division()).isEqualTo("320102");
        assertThat(desk.content(one, Attribute.DIVISION, JUNE.minusDays(1))).isEqualTo("320102");
        assertThat(desk.lineage(stays)).isEmpty();
        assertThat(desk.lineage(one)).singleElement().returns("320104", ReorganisationView::to);
    }

    @StoreTest
    void whatGoesHomeLiesThereFromTheDayOn(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320105", "丙公司科协", "丙公司", ADesk.code(3));
        var moved = desk.plan(ReorganisationPlan.move(numbers(one), "320106", MARCH));

        assertThat(desk.undo(moved, JUNE).state()).isEqualTo(ReorganisationState.UNDONE);

        assertThat(desk.view(one).division()).isEqualTo("320105");
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320105");
        assertThat(desk.content(one, Attribute.DIVISION, JUNE.minusDays(1))).isEqualTo("320106");
    }

    @StoreTest
    void whatAnswersToTheProvinceGoesOnAnsweringToIt(Store store) {
        var desk = new ADesk(store);
        var one = desk.register(OrganisationKind.UNIVERSITY_ASSOCIATION, "320111", "某大学科协", "HOST_CODE", ADesk.code(4));

        desk.plan(ReorganisationPlan.move(numbers(one), "320505", JUNE));

        assertThat(desk.view(one).division()).isEqualTo("320505");
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320000");
    }

    @StoreTest
    void aBranchMovesToATownshipAndNothingElseDoes(Store store) {
        var desk = new ADesk(store);
        var branch = desk.register(OrganisationKind.TOWNSHIP_BRANCH, "320106001", "宁海路街道科协");
        var enterprise = desk.enterprise("320106", "丁公司科协", "丁公司", ADesk.code(5));

        assertRefused(
                OrganisationProblem.DIVISION_UNFIT,
                () -> desk.plan(ReorganisationPlan.move(numbers(branch), "320104", JUNE)));
        assertRefused(
                OrganisationProblem.DIVISION_UNFIT,
                () -> desk.plan(ReorganisationPlan.move(numbers(enterprise), "320106002", JUNE)));
        desk.plan(ReorganisationPlan.move(numbers(branch), "320106002", JUNE));
        assertThat(desk.view(branch).division()).isEqualTo("320106002");
    }

    @StoreTest
    void thereIsOneOfAKindWhereTheyCome(Store store) {
        var desk = new ADesk(store);
        var mover = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320113", "栖霞区科协");
        desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320114", "雨花台区科协");
        var to = ReorganisationPlan.move(numbers(mover), "320114", JUNE);

        assertThat(desk.preview(to).obstacle())
                .isNotNull()
                .returns(OrganisationProblem.DIVISION_TAKEN, RegistryException::problem);
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> desk.plan(to));

        var moved = desk.plan(ReorganisationPlan.move(numbers(mover), "320115", JUNE));
        desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320113", "新栖霞区科协");
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> desk.undo(moved, JUNE));
    }

    @StoreTest
    void whatIsWrongIsToldBeforeAnythingIsPlanned(Store store) {
        var desk = new ADesk(store);
        var one = desk.base("320116", "子基地");
        var elsewhere = desk.base("320117", "丑基地");

        assertRefused(
                OrganisationProblem.MOVE_FROM_MANY,
                () -> desk.plan(ReorganisationPlan.move(numbers(one, elsewhere), "320118", JUNE)));
        assertRefused(
                OrganisationProblem.MOVE_NOWHERE,
                () -> desk.plan(ReorganisationPlan.move(numbers(one), "320116", JUNE)));
        assertRefused(
                OrganisationProblem.DIVISION_UNFIT,
                () -> desk.plan(ReorganisationPlan.move(numbers(one), "320199", JUNE)));
        assertThat(desk.lineage(one)).isEmpty();
    }

    @StoreTest
    void whatHasGoneElsewhereByItsDayDoesNotMove(Store store) {
        var desk = new ADesk(store);
        var one = desk.base("320205", "寅基地");
        var planned = desk.plan(ReorganisationPlan.move(numbers(one), "320206", SEPTEMBER));
        var first = desk.plan(ReorganisationPlan.move(numbers(one), "320211", JUNE));
        assertThat(first.state()).isEqualTo(ReorganisationState.DONE);

        assertThat(desk.settled(planned, SEPTEMBER))
                .returns(ReorganisationState.FAILED, ReorganisationView::state)
                .returns("MOVE_ELSEWHERE", ReorganisationView::failure);
        assertThat(desk.view(one).division()).isEqualTo("320211");
    }

    @StoreTest
    void ofTwoMovesAtOnceOneWins(Store store) throws Exception {
        var desk = new ADesk(store);
        var one = desk.base("320213", "卯基地");

        assertThat(desk.together(
                        ReorganisationPlan.move(numbers(one), "320214", JUNE),
                        ReorganisationPlan.move(numbers(one), "320281", JUNE)))
                .containsExactlyInAnyOrder("DONE", "MOVE_ELSEWHERE");
        assertThat(desk.lineage(one)).hasSize(1);
    }

    @StoreTest
    void ofTwoChangesOfOneDivisionAtOnceOneWins(Store store) throws Exception {
        var desk = new ADesk(store);
        var one = desk.base("320282", "辰基地");

        assertThat(desk.together(
                        ReorganisationPlan.divisionChange("320282", "320302", JUNE),
                        ReorganisationPlan.divisionChange("320282", "320303", JUNE)))
                .containsExactlyInAnyOrder("DONE", "DIVISION_EMPTY");
        assertThat(desk.lineage(one)).hasSize(1);
    }
}
