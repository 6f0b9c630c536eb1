package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterSource;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;

/** The amendments and applications that are handed in and not decided yet. */
@ApplicationScoped
class RegistrationMatters implements MatterSource {

    private static final List<AmendmentState> OPEN_AMENDMENTS =
            List.of(AmendmentState.SUBMITTED, AmendmentState.RETURNED);

    private static final List<ApplicationState> OPEN_APPLICATIONS =
            List.of(ApplicationState.SUBMITTED, ApplicationState.RETURNED, ApplicationState.PRELIM_PASSED);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationMatters() {
        // for the container's proxy
    }

    @Inject
    RegistrationMatters(Acting acting) {
        this.acting = acting;
    }

    @Override
    public List<Matter> underWay(MatterScope scope, int most) {
        return Stream.concat(amendments(scope, most), applications(scope, most))
                .limit(most)
                .toList();
    }

    private Stream<Matter> amendments(MatterScope scope, int most) {
        if (scope.organisations().isEmpty()) {
            return Stream.empty();
        }
        var reach = acting.actor().reach(Role.ofStaff());
        var query = em.createQuery(
                        "SELECT a FROM Amendment a WHERE a.organisation IN :organisations AND a.state IN :states AND "
                                + reach.condition("a.jurisdiction") + " ORDER BY a.author.changedAt, a.id",
                        Amendment.class)
                .setParameter("organisations", scope.organisations())
                .setParameter("states", OPEN_AMENDMENTS)
                .setMaxResults(most);
        return reach.bind(query)
                .getResultStream()
                .map(one -> new Matter(
                        "organisation.matter.amendment",
                        List.of(one.amended().name()),
                        "/registration/amendment.xhtml?id=" + one.id()));
    }

    private Stream<Matter> applications(MatterScope scope, int most) {
        if (scope.divisions().isEmpty()) {
            return Stream.empty();
        }
        var reach = acting.actor().reach(Role.ofStaff());
        var query = em.createQuery(
                        "SELECT a.id, a.particulars.name FROM Application a WHERE a.particulars.division IN :divisions"
                                + " AND a.state IN :states AND " + reach.condition("a.particulars.jurisdiction")
                                + " ORDER BY a.authorship.changedAt, a.id",
                        Object[].class)
                .setParameter("divisions", scope.divisions())
                .setParameter("states", OPEN_APPLICATIONS)
                .setMaxResults(most);
        return reach.bind(query)
                .getResultStream()
                .map(row -> new Matter(
                        "organisation.matter.application",
                        List.of(String.valueOf(row[1])),
                        "/registration/application.xhtml?id=" + row[0]));
    }
}
