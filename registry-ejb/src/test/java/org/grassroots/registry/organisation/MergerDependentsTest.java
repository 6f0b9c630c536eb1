package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.ADesk.JUNE;
import static org.grassroots.registry.organisation.ADesk.MARCH;
import static org.grassroots.registry.organisation.ADesk.SEPTEMBER;
import static org.grassroots.registry.organisation.ADesk.assertRefused;
import static org.grassroots.registry.organisation.ADesk.numbers;

import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What depends on a base goes to the one that carries on when the base merges. */
class MergerDependentsTest {

    @StoreTest
    void whatDependsOnWhatMergesGoesAlongAndBack(Store store) {
        var desk = new ADesk(store);
        var east = desk.base("320102", "东基地");
        var west = desk.base("320104", "西基地");
        var both = desk.base("320105", "总基地");
        var london = desk.post(east, "东伦敦站");
        var paris = desk.post(west, "西巴黎站");
        var own = desk.post(both, "总柏林站");
        var plan = ReorganisationPlan.merger(numbers(east, west), both.registryNumber(), JUNE);

        assertThat(desk.preview(plan).dependents())
                .extracting(one -> one.organisation().id() + one.parent().id())
                .containsExactlyInAnyOrder(london.id() + east.id(), paris.id() + west.id());
        var merged = desk.plan(plan);

        assertThat(desk.content(london, Attribute.PARENT, JUNE)).isEqualTo(both.registryNumber());
        assertThat(desk.content(london, Attribute.PARENT, JUNE.minusDays(1))).isEqualTo(east.registryNumber());
        assertThat(desk.content(paris, Attribute.PARENT, JUNE)).isEqualTo(both.registryNumber());
        assertThat(merged.dependents()).hasSize(2);
        assertThat(desk.lineage(paris)).singleElement().returns(merged.id(), ReorganisationView::id);
        assertThat(desk.lineage(own)).isEmpty();

        assertThat(desk.preview(merged).dependents()).hasSize(2);
        desk.undo(merged, JUNE);
        assertThat(desk.content(london, Attribute.PARENT, JUNE)).isEqualTo(east.registryNumber());
        assertThat(desk.content(paris, Attribute.PARENT, JUNE)).isEqualTo(west.registryNumber());
        assertThat(desk.content(own, Attribute.PARENT, JUNE)).isEqualTo(both.registryNumber());
    }

    @StoreTest
    void whatComesToDependOnItMeanwhileGoesAlongToo(Store store) {
        var desk = new ADesk(store);
        var small = desk.base("320106", "小基地");
        var planned = desk.plan(merger(small, desk.base("320106", "大基地"), SEPTEMBER));
        var late = desk.post(small, "小东京站");

        var done = desk.settled(planned, SEPTEMBER);

        assertThat(done.dependents()).extracting(one -> one.organisation().id()).containsExactly(late.id());
        assertThat(desk.content(late, Attribute.PARENT, SEPTEMBER))
                .isEqualTo(done.successors().get(0).registryNumber());
    }

    @StoreTest
    void whatHasGoneOnSinceIsNotTakenBack(Store store) {
        var desk = new ADesk(store);
        var first = desk.base("320111", "一基地");
        var second = desk.base("320111", "二基地");
        desk.post(first, "一罗马站");
        var merged = desk.plan(merger(first, second, MARCH));
        desk.plan(merger(second, desk.base("320111", "三基地"), JUNE));

        assertThat(desk.preview(merged).obstacle()).isNotNull();
        assertRefused(OrganisationProblem.REORGANISATION_MOVED_ON, () -> desk.undo(merged, JUNE));
    }

    private static ReorganisationPlan merger(OrganisationView one, OrganisationView into, LocalDate day) {
        return ReorganisationPlan.merger(numbers(one), into.registryNumber(), day);
    }
}
