package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.Attribute.NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What is under way about an organisation when another takes its place. */
class MergedApplicantTest {

    private static final LocalDate DAY = AnApplication.TODAY;

    @StoreTest
    void anAmendmentOfWhatHasMergedIsToldBeforeAndCanOnlyBeWithdrawn(Store store) {
        var other = registered(store, "320104");
        var office = new AnOffice(store, "320102");
        var id = office.registered();
        var proposed = office.asReporter().propose(id, new ProposedChange(NAME, "南京市某区科学技术协会", DAY));
        assertThat(underWay(store, office.asClerk(), id))
                .containsExactly("/registration/amendment.xhtml?id=" + proposed.id());

        merge(store, office.asClerk(), id, other);

        var seen = office.asReviewer().amendments().view(proposed.id());
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> office.asReviewer().judge(seen, Map.of(NAME, Judgement.accept())))
                        .problem())
                .isEqualTo(OrganisationProblem.ORGANISATION_ENDED);
        assertThat(office.asReporter().withdraw(seen).state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThat(underWay(store, office.asClerk(), id)).isEmpty();
    }

    @StoreTest
    void anApplicationForThePlaceThatAMergerFreesIsGranted(Store store) {
        var other = registered(store, "320106");
        var office = new AnOffice(store, "320105");
        var id = office.registered();
        merge(store, office.asClerk(), id, other);

        var passed = office.passed();
        assertThat(office.asClerk().grant(passed).state()).isEqualTo(ApplicationState.GRANTED);
    }

    // the people of another county work on a connection of their own
    private static String registered(Store shared, String county) {
        try (var store = shared.another()) {
            return new AnOffice(store, county).registered();
        }
    }

    private static List<String> underWay(Store store, AnOffice clerk, String organisation) {
        assertThat(clerk).isNotNull();
        return store.bean(RegistrationMatters.class).underWay(MatterScope.of(Set.of(organisation)), 10).first().stream()
                .map(Matter::path)
                .toList();
    }

    private static void merge(Store store, AnOffice clerk, String organisation, String successor) {
        var plan = ReorganisationPlan.merger(List.of(number(clerk, organisation)), number(clerk, successor), DAY);
        var ground = new Ground(new Decision("省科协党组（样例）", DAY, null), "区划调整", List.of());
        store.inTransaction(() -> store.bean(LineageService.class).plan(plan, ground));
    }

    private static String number(AnOffice clerk, String organisation) {
        return clerk.organisation(organisation).registryNumber();
    }
}
