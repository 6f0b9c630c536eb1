package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.PastMoment;
import org.grassroots.registry.organisation.TermFilter;
import org.grassroots.registry.organisation.TermRow;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Somebody who reports for one organisation sees and reports for that one, and for no other of its division. */
class OneOrganisationTest {

    @StoreTest
    void listsShowTheOneAndNoOther(Store store) {
        var own = new AnOffice(store, "320322").registered();
        var other = new AnOffice(store, "320324").registered();
        reporterOf(store, own, "320322");

        assertThat(listed(store)).contains(own).doesNotContain(other);
        assertThat(listed(store)).hasSize(1);
        assertThat(store.fromTransaction(() -> store.bean(OrganisationService.class)
                                .list(OrganisationFilter.NONE, PastMoment.on(LocalDate.of(2021, 3, 10)), null, 50))
                        .rows())
                .extracting(OrganisationRow::id)
                .containsExactly(own);
        assertThat(store.fromTransaction(() ->
                                store.bean(TermService.class).list(new TermFilter(TermStatus.IN_TERM, null), null, 50))
                        .rows())
                .extracting(TermRow::id)
                .containsExactly(own);
        assertThat(view(store, own)).isEqualTo(own);
        assertThat(problem(() -> view(store, other))).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void whatBelongsToTheOneIsReportedAndAnotherIsNot(Store store) {
        var office = new AnOffice(store, "320381");
        var own = office.registered();
        var neighbour = new AnOffice(store, "320382");
        var other = neighbour.registered();
        var change = new ProposedChange(Attribute.CHAIR, "样例新主席", AnApplication.TODAY);
        reporterOf(store, own, "320381");

        var proposed = office.propose(own, change);
        assertThat(proposed.state()).isEqualTo(AmendmentState.SUBMITTED);
        assertThat(store.fromTransaction(() -> office.amendments().list(null, null, 50))
                        .rows())
                .extracting(AmendmentRow::organisationId)
                .containsExactly(own);
        assertThat(problem(() -> neighbour.propose(1, other, change))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> store.inTransaction(() -> office.begin()))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(office.withdraw(proposed).state()).isEqualTo(AmendmentState.WITHDRAWN);
    }

    private static void reporterOf(Store store, String organisation, String division) {
        var grant = new Grant(Role.ORG_REPORTER, new DivisionCode(division), organisation);
        store.bean(Acting.class).as(new Actor("one", "one", "单位填报员", List.of(grant), Locale.CHINESE, "10.0.0.1"));
    }

    private static List<String> listed(Store store) {
        return store
                .fromTransaction(() -> store.bean(OrganisationService.class).list(OrganisationFilter.NONE, null, 50))
                .rows()
                .stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private static String view(Store store, String id) {
        return store.fromTransaction(
                () -> store.bean(OrganisationService.class).view(id, null, null).id());
    }

    private static Object problem(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run).problem();
    }
}
