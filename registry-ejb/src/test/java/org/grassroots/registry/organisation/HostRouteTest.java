package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.ADesk.JUNE;
import static org.grassroots.registry.organisation.ADesk.MARCH;
import static org.grassroots.registry.organisation.ADesk.SEPTEMBER;
import static org.grassroots.registry.organisation.ADesk.assertRefused;
import static org.grassroots.registry.organisation.ADesk.code;
import static org.grassroots.registry.organisation.ADesk.local;
import static org.grassroots.registry.organisation.ADesk.numbers;
import static org.grassroots.registry.organisation.ADesk.provincial;

import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Whom an organisation answers to follows from whose its host is (golden case 18), whatever becomes of the host. */
class HostRouteTest {

    private static final String PROVINCE = "320000";
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);

    @StoreTest
    void aHostOfTheProvinceTakesItsAssociationsToTheProvince(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320102", "轴承厂科协", local("轴承厂", code(11)));
        var base = desk.hosted(OrganisationKind.OFFSHORE_BASE, "320104", "轴承基地", local("轴承厂", code(11)));
        var plan = ReorganisationPlan.hostChange(Host.named("轴承厂", code(11)), provincial("省机械集团", code(12)), JUNE);

        assertThat(desk.preview(plan).rerouted()).singleElement().satisfies(rerouting -> {
            assertThat(rerouting.organisation().id()).isEqualTo(one.id());
            assertThat(rerouting.from()).isEqualTo("320102");
            assertThat(rerouting.to()).isEqualTo(PROVINCE);
        });
        var done = desk.plan(plan);

        assertThat(desk.view(one).jurisdiction()).isEqualTo(PROVINCE);
        assertThat(desk.view(base).jurisdiction())
                .as("bases lie where they lie")
                .isEqualTo("320104");
        assertThat(desk.content(one, Attribute.JURISDICTION, JUNE.minusDays(1))).isEqualTo("320102");
        assertThat(desk.content(one, Attribute.HOST_AFFILIATION, JUNE)).isEqualTo("20");
        assertThat(desk.content(one, Attribute.HOST_INDUSTRY, JUNE)).isEqualTo("C36");
        assertThat(desk.content(base, Attribute.HOST_AFFILIATION, JUNE)).isEqualTo("20");

        assertThat(desk.preview(done).rerouted()).singleElement().returns("320102", Rerouting::to);
        desk.undo(done, JUNE);
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320102");
        assertThat(desk.content(one, Attribute.JURISDICTION, JUNE)).isEqualTo("320102");
        assertThat(desk.content(one, Attribute.HOST_AFFILIATION, JUNE)).isEqualTo("50");
        assertThat(desk.content(one, Attribute.HOST_INDUSTRY, JUNE)).isEqualTo("C31");
        assertThat(desk.content(base, Attribute.HOST_AFFILIATION, JUNE)).isEqualTo("50");
    }

    @StoreTest
    void aHostOfACountyGivesThemBackToWhereTheyLie(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320105", "省锅炉厂科协", provincial("省锅炉厂", code(21)));
        assertThat(one.jurisdiction()).isEqualTo(PROVINCE);

        var planned = desk.plan(
                ReorganisationPlan.hostChange(Host.named("省锅炉厂", code(21)), local("锅炉厂", code(22)), SEPTEMBER));
        assertThat(desk.view(one).jurisdiction()).isEqualTo(PROVINCE);
        var done = desk.settled(planned, SEPTEMBER);

        assertThat(desk.view(one).jurisdiction()).isEqualTo("320105");
        desk.undo(done, SEPTEMBER);
        assertThat(desk.view(one).jurisdiction()).isEqualTo(PROVINCE);
    }

    @StoreTest
    void whoseHostChangedHandsSinceIsNotTakenBack(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320106", "印刷厂科协", local("印刷厂", code(31)));
        var done = desk.plan(
                ReorganisationPlan.hostChange(Host.named("印刷厂", code(31)), provincial("省印刷", code(32)), MARCH));

        desk.record(one, Attribute.HOST_AFFILIATION, "40", MAY);
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320106");
        assertThat(desk.preview(done).obstacle()).isNotNull();
        assertRefused(OrganisationProblem.REORGANISATION_MOVED_ON, () -> desk.undo(done, JUNE));
    }

    @StoreTest
    void whatIsLearntOfTheHostLaterReroutesForTheDaysOfWhichItIsTold(Store store) {
        var desk = new ADesk(store);
        var one = desk.enterprise("320111", "电缆厂科协", provincial("电缆厂", code(41)));
        desk.plan(ReorganisationPlan.move(numbers(one), "320205", JUNE));
        assertThat(desk.view(one).jurisdiction()).isEqualTo(PROVINCE);

        desk.record(one, Attribute.HOST_AFFILIATION, "50", MAY);

        assertThat(desk.content(one, Attribute.JURISDICTION, MAY.minusDays(1))).isEqualTo(PROVINCE);
        assertThat(desk.content(one, Attribute.JURISDICTION, MAY)).isEqualTo("320111");
        assertThat(desk.content(one, Attribute.JURISDICTION, JUNE)).isEqualTo("320205");
        assertThat(desk.view(one).jurisdiction()).isEqualTo("320205");

        desk.record(one, Attribute.HOST_AFFILIATION, "40", MARCH);
        assertThat(desk.content(one, Attribute.JURISDICTION, MARCH)).isEqualTo("320111");
        assertThat(desk.content(one, Attribute.JURISDICTION, MARCH.minusDays(1)))
                .isEqualTo(PROVINCE);
        desk.record(one, Attribute.HOST_AFFILIATION, "10", MARCH);
        assertThat(desk.content(one, Attribute.JURISDICTION, MAY.minusDays(1))).isEqualTo(PROVINCE);
        assertThat(desk.content(one, Attribute.JURISDICTION, MAY)).isEqualTo("320111");
    }

    @StoreTest
    void whatCouldNotBeTakenBackIsNotBegun(Store store) {
        var desk = new ADesk(store);
        desk.register(OrganisationKind.OFFSHORE_BASE, "320113", "旧档基地", "HOST_NAME", "旧档厂", "HOST_CODE", code(51));
        assertRefused(
                OrganisationProblem.HOST_UNKNOWN,
                () -> desk.plan(
                        ReorganisationPlan.hostChange(Host.named("旧档厂", code(51)), local("新档厂", code(52)), JUNE)));
    }

    @StoreTest
    void theNewHostIsToldAsWhenAnOrganisationIsRegistered(Store store) {
        var desk = new ADesk(store);
        desk.enterprise("320114", "玻璃厂科协", local("玻璃厂", code(61)));
        var from = Host.named("玻璃厂", code(61));

        assertRefused(
                CommonProblem.FIELD_REQUIRED,
                () -> desk.plan(ReorganisationPlan.hostChange(from, Host.named("玻璃集团", code(62)), JUNE)));
        var unfit = new Host("玻璃集团", code(62), local("", "").type(), "30", "Z99");
        assertRefused(
                OrganisationProblem.CONTENT_UNFIT, () -> desk.plan(ReorganisationPlan.hostChange(from, unfit, JUNE)));
    }

    @StoreTest
    void whatWasPlannedBeforeTheseWereAskedIsPlannedAnew(Store store) {
        var desk = new ADesk(store);
        desk.enterprise("320115", "水泥厂科协", local("水泥厂", code(71)));
        var planned =
                desk.plan(ReorganisationPlan.hostChange(Host.named("水泥厂", code(71)), local("建材", code(72)), SEPTEMBER));
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE reorganisation SET to_host_type = NULL WHERE id = '" + planned.id() + "'")
                .executeUpdate());

        var failed = desk.settled(planned, SEPTEMBER);

        assertThat(failed.state()).isEqualTo(ReorganisationState.FAILED);
        assertThat(failed.failure()).isEqualTo("HOST_UNTOLD");
    }
}
