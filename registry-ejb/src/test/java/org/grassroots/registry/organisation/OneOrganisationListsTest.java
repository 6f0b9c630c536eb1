package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.model.OrganisationKind.COUNTY_ASSOCIATION;

import java.util.List;
import java.util.Locale;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Who reports for one organisation finds that one in every list of the register, and no neighbour of it. */
class OneOrganisationListsTest {

    @StoreTest
    void findingsAreThoseOfTheOne(Store store) {
        var desk = new ADesk(store);
        var own = desk.enterprise("320205", "江南量子科协", "江南量子有限公司", ADesk.code(71));
        var other = desk.enterprise("320205", "太湖重工科协", "太湖重工有限公司", ADesk.code(72));
        var quality = store.bean(QualityService.class);
        as(store, Grant.on(Role.LOCAL_REVIEWER, new DivisionCode("320205")));
        store.inTransaction(() -> quality.check(null, ""));
        assertThat(findings(quality)).contains(own.id(), other.id());

        asReporterOf(store, own);

        assertThat(findings(quality)).isNotEmpty().containsOnly(own.id());
        assertThat(quality.counts(QualityFilter.NONE)).containsEntry(QualityCheck.PHONE_MISSING, 1L);
        assertThat(store.fromTransaction(() -> quality.check(null, "")).checked())
                .isEqualTo(1);
    }

    @StoreTest
    void theFourHeadsAreThoseOfTheOne(Store store) {
        var desk = new ADesk(store);
        var own = desk.register(COUNTY_ASSOCIATION, "320302", "鼓楼区科学技术协会");
        desk.register(COUNTY_ASSOCIATION, "320303", "云龙区科学技术协会");

        asReporterOf(store, own);

        assertThat(store.bean(PeopleService.class)
                        .benchmarks(BenchmarkFilter.NONE, null, 50)
                        .rows())
                .extracting(BenchmarkRow::id)
                .containsExactly(own.id());
    }

    @StoreTest
    void ofPossibleDuplicatesOnlyTheOneIsOpenToIt(Store store) {
        var desk = new ADesk(store);
        var own = desk.enterprise("320402", "天宁仪表科协", "天宁仪表有限公司", ADesk.code(73));
        var other = desk.enterprise("320402", "天宁仪表厂科协", "天宁仪表厂有限公司", ADesk.code(74));
        var duplicates = store.bean(DuplicateService.class);

        asReporterOf(store, own);

        var asked = new DuplicateCheck("天宁仪表科协", null, new DivisionCode("320402"), null, null);
        assertThat(duplicates.check(asked))
                .filteredOn(PossibleDuplicate::visible)
                .extracting(one -> one.organisation().id())
                .containsExactly(own.id());
        assertThat(duplicates.check(asked))
                .filteredOn(one -> !one.visible())
                .extracting(one -> one.organisation().id())
                .contains(other.id());
        assertThat(duplicates.list(DuplicateFilter.OPEN, null, 50).rows()).isEmpty();
    }

    private static List<String> findings(QualityService quality) {
        return quality.list(QualityFilter.NONE, null, 200).rows().stream()
                .map(QualityRow::organisationId)
                .toList();
    }

    private static void asReporterOf(Store store, OrganisationView one) {
        as(store, new Grant(Role.ORG_REPORTER, new DivisionCode(one.division()), one.id()));
    }

    private static void as(Store store, Grant grant) {
        store.bean(Acting.class).as(new Actor("one", "one", "单位填报员", List.of(grant), Locale.CHINESE, "10.0.0.1"));
    }
}
