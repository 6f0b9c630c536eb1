package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.ADesk.JUNE;
import static org.grassroots.registry.organisation.ADesk.MARCH;
import static org.grassroots.registry.organisation.ADesk.SEPTEMBER;
import static org.grassroots.registry.organisation.ADesk.assertRefused;
import static org.grassroots.registry.organisation.ADesk.code;
import static org.grassroots.registry.organisation.ADesk.local;

import java.util.Locale;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class HostChangeTest {

    @StoreTest
    void allThatNamesTheHostNamesTheOther(Store store) {
        var desk = new ADesk(store);
        var association = desk.enterprise("320102", "老钢厂科协", "老钢厂", code(11));
        var base = desk.hosted(OrganisationKind.OFFSHORE_BASE, "320104", "老钢厂基地", local("老钢厂", code(11)));
        var otherwise = desk.hosted(OrganisationKind.OFFSHORE_BASE, "320105", "老钢基地", local("老钢", code(11)));
        var plan = ReorganisationPlan.hostChange(
                Host.named("老钢厂", code(11)), local("新钢集团", code(12).toLowerCase(Locale.ROOT)), JUNE);

        var preview = desk.preview(plan);
        assertThat(preview.obstacle()).isNull();
        assertThat(preview.members())
                .extracting(ReorganisationMember::id)
                .containsExactlyInAnyOrder(association.id(), base.id());
        assertThat(preview.left()).extracting(ReorganisationMember::id).containsExactly(otherwise.id());

        var changed = desk.plan(plan);

        assertThat(changed.state()).isEqualTo(ReorganisationState.DONE);
        assertThat(changed.toHost()).isEqualTo(local("新钢集团", code(12)));
        assertThat(desk.content(association, Attribute.HOST_NAME, JUNE)).isEqualTo("新钢集团");
        assertThat(desk.content(association, Attribute.HOST_CODE, JUNE)).isEqualTo(code(12));
        assertThat(desk.content(association, Attribute.HOST_NAME, JUNE.minusDays(1)))
                .isEqualTo("老钢厂");
        assertThat(desk.content(base, Attribute.HOST_NAME, JUNE)).isEqualTo("新钢集团");
        assertThat(desk.content(otherwise, Attribute.HOST_NAME, JUNE)).isEqualTo("老钢");
        assertThat(desk.lineage(base))
                .singleElement()
                .returns(Host.named("老钢厂", code(11)), ReorganisationView::fromHost);
        assertThat(desk.enterprise("320106", "老钢厂新科协", "老钢厂", code(11)).id())
                .as("the place at the old host is free")
                .isNotEqualTo(association.id());
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> desk.undo(changed, JUNE));
    }

    @StoreTest
    void whatComesMeanwhileIsFoundOnTheDay(Store store) {
        var desk = new ADesk(store);
        var first = desk.enterprise("320102", "纺织厂科协", "纺织厂", code(21));
        var planned = desk.plan(
                ReorganisationPlan.hostChange(Host.named("纺织厂", code(21)), local("纺织集团", code(22)), SEPTEMBER));
        var second = desk.hosted(OrganisationKind.OFFSHORE_BASE, "320104", "纺织厂基地", local("纺织厂", code(21)));

        var done = desk.settled(planned, SEPTEMBER);

        assertThat(done.members())
                .extracting(ReorganisationMember::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(desk.content(second, Attribute.HOST_CODE, SEPTEMBER)).isEqualTo(code(22));
    }

    @StoreTest
    void takenBackItGivesTheOldHostBack(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320102", "化工厂科协", "化工厂", code(31));
        var renamed =
                desk.plan(ReorganisationPlan.hostChange(Host.named("化工厂", code(31)), local("化工有限公司", code(31)), MARCH));
        assertThat(desk.content(one, Attribute.HOST_NAME, JUNE)).isEqualTo("化工有限公司");

        desk.undo(renamed, JUNE);

        assertThat(desk.content(one, Attribute.HOST_NAME, JUNE)).isEqualTo("化工厂");
        assertThat(desk.content(one, Attribute.HOST_NAME, JUNE.minusDays(1))).isEqualTo("化工有限公司");
    }

    @StoreTest
    void whatChangedAgainIsNotTakenBack(Store store) {
        var desk = new ADesk(store);
        desk.enterprise("320102", "机械厂科协", "机械厂", code(41));
        var first =
                desk.plan(ReorganisationPlan.hostChange(Host.named("机械厂", code(41)), local("重机厂", code(42)), MARCH));
        desk.plan(ReorganisationPlan.hostChange(Host.named("重机厂", code(42)), local("重工", code(43)), JUNE));

        assertRefused(OrganisationProblem.REORGANISATION_MOVED_ON, () -> desk.undo(first, JUNE));
    }

    @StoreTest
    void aHostHasOneAssociation(Store store) {
        var desk = new ADesk(store);
        desk.enterprise("320102", "电子厂科协", "电子厂", code(51));
        desk.enterprise("320104", "电器厂科协", "电器厂", code(52));
        var plan = ReorganisationPlan.hostChange(Host.named("电子厂", code(51)), local("电器厂", code(52)), JUNE);

        assertThat(desk.preview(plan).obstacle())
                .isNotNull()
                .returns(OrganisationProblem.DIVISION_TAKEN, RegistryException::problem);
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> desk.plan(plan));
    }

    @StoreTest
    void whatIsWrongIsToldAtOnce(Store store) {
        var desk = new ADesk(store);
        var nobody = Host.named("无人单位", code(61));

        assertRefused(
                OrganisationProblem.CONTENT_UNFIT,
                () -> desk.plan(ReorganisationPlan.hostChange(nobody, local("新单位", "91320000000000000A"), JUNE)));
        assertRefused(
                CommonProblem.FIELD_REQUIRED,
                () -> desk.plan(ReorganisationPlan.hostChange(nobody, local(" ", ""), JUNE)));
        assertRefused(
                OrganisationProblem.HOST_SAME,
                () -> desk.plan(ReorganisationPlan.hostChange(nobody, local("无人单位", code(61)), JUNE)));
        assertRefused(
                OrganisationProblem.HOST_EMPTY,
                () -> desk.plan(ReorganisationPlan.hostChange(nobody, local("新单位", code(62)), JUNE)));
    }

    @StoreTest
    void ofTwoChangesAtOnceOneWins(Store store) throws Exception {
        var desk = new ADesk(store);
        var one = desk.enterprise("320102", "造船厂科协", "造船厂", code(71));
        var from = Host.named("造船厂", code(71));

        assertThat(desk.together(
                        ReorganisationPlan.hostChange(from, local("船舶一", code(72)), JUNE),
                        ReorganisationPlan.hostChange(from, local("船舶二", code(73)), JUNE)))
                .containsExactlyInAnyOrder("DONE", "HOST_EMPTY");
        assertThat(desk.lineage(one)).hasSize(1);
    }
}
