package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.ADesk.JUNE;
import static org.grassroots.registry.organisation.ADesk.MARCH;
import static org.grassroots.registry.organisation.ADesk.SEPTEMBER;
import static org.grassroots.registry.organisation.ADesk.assertRefused;
import static org.grassroots.registry.organisation.ADesk.numbers;

import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class SplitTest {

    @StoreTest
    void whatCarriesOnGivesThoseThatAreNamed(Store store) {
        var desk = new ADesk(store);
        var origin = desk.base("320102", "母基地");
        var goes = desk.post(origin, "伦敦站");
        var stays = desk.post(origin, "巴黎站");
        var successor = desk.base("320104", "子基地");
        var plan = split(origin, successor).giving(numbers(goes), successor.registryNumber());

        var preview = desk.preview(plan);
        assertThat(preview.obstacle()).isNull();
        assertThat(preview.members()).extracting(ReorganisationMember::id).containsExactly(goes.id());
        assertThat(preview.left()).extracting(ReorganisationMember::id).containsExactly(stays.id());
        assertThat(preview.successors()).extracting(ReorganisationMember::id).containsExactly(successor.id());
        assertThat(preview.split()).isNotNull().returns(false, SplitView::ends);

        var done = desk.plan(plan);

        assertThat(done.state()).isEqualTo(ReorganisationState.DONE);
        assertThat(desk.view(origin).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(desk.content(goes, Attribute.PARENT, JUNE)).isEqualTo(successor.registryNumber());
        assertThat(desk.content(goes, Attribute.PARENT, JUNE.minusDays(1))).isEqualTo(origin.registryNumber());
        assertThat(desk.content(stays, Attribute.PARENT, JUNE)).isEqualTo(origin.registryNumber());
        for (var touched : List.of(origin, successor, goes)) {
            assertThat(desk.lineage(touched)).singleElement().returns(done.id(), ReorganisationView::id);
        }
        assertThat(desk.lineage(stays)).isEmpty();
        assertThat(done.split()).isNotNull();
        assertThat(done.split().origin().id()).isEqualTo(origin.id());

        desk.undo(done, JUNE);
        assertThat(desk.content(goes, Attribute.PARENT, JUNE)).isEqualTo(origin.registryNumber());
    }

    @StoreTest
    void whatEndsLeavesAllThatDependsOnItToASuccessor(Store store) {
        var desk = new ADesk(store);
        var origin = desk.base("320105", "旧基地");
        var london = desk.post(origin, "旧伦敦站");
        var paris = desk.post(origin, "旧巴黎站");
        var one = desk.base("320105", "新基地一");
        var two = desk.base("320106", "新基地二");
        var plan = split(origin, one, two).ending(two.registryNumber());

        var done = desk.plan(plan);

        assertThat(done.members())
                .extracting(ReorganisationMember::id)
                .containsExactlyInAnyOrder(london.id(), paris.id());
        assertThat(desk.view(origin).status()).isEqualTo(LifecycleStatus.DEREGISTERED);
        assertThat(desk.service().view(origin.id(), JUNE.minusDays(1), null).status())
                .isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(desk.content(paris, Attribute.PARENT, JUNE)).isEqualTo(two.registryNumber());
        assertRefused(OrganisationProblem.SPLIT_NOT_ACTIVE, () -> desk.plan(plan));

        desk.undo(done, JUNE);
        assertThat(desk.view(origin).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(desk.content(paris, Attribute.PARENT, JUNE)).isEqualTo(origin.registryNumber());
        assertThat(desk.view(two).status()).isEqualTo(LifecycleStatus.ACTIVE);
    }

    @StoreTest
    void whatComesToDependOnItMeanwhileGoesToo(Store store) {
        var desk = new ADesk(store);
        var origin = desk.base("320111", "己基地");
        var one = desk.base("320111", "己基地一");
        var two = desk.base("320111", "己基地二");
        var planned = desk.plan(ReorganisationPlan.split(origin.registryNumber(), numbers(one, two), SEPTEMBER)
                .ending(one.registryNumber()));
        var late = desk.post(origin, "己柏林站");

        var done = desk.settled(planned, SEPTEMBER);

        assertThat(done.state()).isEqualTo(ReorganisationState.DONE);
        assertThat(desk.content(late, Attribute.PARENT, SEPTEMBER)).isEqualTo(one.registryNumber());
        assertThat(desk.view(origin).status()).isEqualTo(LifecycleStatus.DEREGISTERED);
    }

    @StoreTest
    void nothingEndsWhileSomethingThatDependsOnItHasNowhereToGo(Store store) {
        var desk = new ADesk(store);
        var origin = desk.base("320113", "庚基地");
        var post = desk.post(origin, "庚东京站");
        var one = desk.base("320113", "庚基地一");
        var two = desk.base("320113", "庚基地二");
        var plan = split(origin, one, two).ending(null);

        assertThat(desk.preview(plan).obstacle())
                .isNotNull()
                .returns(OrganisationProblem.SPLIT_DEPENDENTS, RegistryException::problem);
        assertRefused(OrganisationProblem.SPLIT_DEPENDENTS, () -> desk.plan(plan));
        assertThat(desk.view(origin).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(desk.content(post, Attribute.PARENT, JUNE)).isEqualTo(origin.registryNumber());
    }

    @StoreTest
    void whatIsWrongIsToldAtOnce(Store store) {
        var desk = new ADesk(store);
        var origin = desk.base("320114", "辛基地");
        var successor = desk.base("320114", "辛基地一");
        var another = desk.base("320114", "辛基地二");
        var enterprise = desk.enterprise("320114", "辛公司科协", "辛公司", ADesk.code(81));

        assertRefused(OrganisationProblem.SPLIT_SELF, () -> desk.plan(split(origin, origin)));
        assertRefused(OrganisationProblem.SPLIT_KINDS, () -> desk.plan(split(origin, enterprise)));
        assertRefused(
                OrganisationProblem.SPLIT_FEW,
                () -> desk.plan(split(origin, successor).ending(null)));
        assertRefused(
                OrganisationProblem.SPLIT_HEIR,
                () -> desk.plan(split(origin, successor).giving(List.of(), another.registryNumber())));
        assertRefused(
                OrganisationProblem.SPLIT_NOT_DEPENDENT,
                () -> desk.plan(split(origin, successor).giving(numbers(another), successor.registryNumber())));
        assertRefused(
                OrganisationProblem.NUMBER_UNKNOWN,
                () -> desk.plan(ReorganisationPlan.split(origin.registryNumber(), List.of("JS-XX-1"), JUNE)));
        assertRefused(
                CommonProblem.FIELD_REQUIRED,
                () -> desk.plan(ReorganisationPlan.split(origin.registryNumber(), List.of(), JUNE)));
    }

    @StoreTest
    void whatHappenedSinceStandsInTheWayOfTakingItBack(Store store) {
        var desk = new ADesk(store);
        var origin = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320115", "江宁区科协");
        var one = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320116", "六合区科协");
        var two = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320117", "溧水区科协");
        var done = desk.plan(split(origin, one, two).ending(null));
        desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320115", "新江宁区科协");
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> desk.undo(done, JUNE));

        var base = desk.base("320118", "壬基地");
        var post = desk.post(base, "壬纽约站");
        var heir = desk.base("320118", "壬基地一");
        var given = desk.plan(ReorganisationPlan.split(base.registryNumber(), numbers(heir), MARCH)
                .giving(numbers(post), heir.registryNumber()));
        desk.plan(split(heir, base).giving(numbers(post), base.registryNumber()));
        assertRefused(OrganisationProblem.REORGANISATION_MOVED_ON, () -> desk.undo(given, JUNE));
    }

    @StoreTest
    void aSuccessorThatHasEndedStandsInTheWay(Store store) {
        var desk = new ADesk(store);
        var origin = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320205", "锡山区科协");
        var one = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320206", "惠山区科协");
        var other = desk.register(OrganisationKind.COUNTY_ASSOCIATION, "320211", "滨湖区科协");
        desk.plan(ReorganisationPlan.merger(numbers(one), other.registryNumber(), MARCH));

        assertRefused(OrganisationProblem.REORGANISATION_ENDED, () -> desk.plan(split(origin, one)));
    }

    @StoreTest
    void ofTwoSplitsAtOnceOneWins(Store store) throws Exception {
        var desk = new ADesk(store);
        var origin = desk.base("320213", "癸基地");
        var one = desk.base("320213", "癸基地一");
        var two = desk.base("320213", "癸基地二");
        var plan = split(origin, one, two).ending(null);

        assertThat(desk.together(plan, plan)).containsExactlyInAnyOrder("DONE", "SPLIT_NOT_ACTIVE");
        assertThat(desk.lineage(origin)).hasSize(1);
    }

    private static ReorganisationPlan split(OrganisationView origin, OrganisationView... successors) {
        return ReorganisationPlan.split(origin.registryNumber(), numbers(successors), JUNE);
    }
}
