package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterSource;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;

/** The amendments and applications that are handed in and not decided yet. */
@ApplicationScoped
class RegistrationMatters implements MatterSource {

    private static final List<AmendmentState> OPEN = List.of(AmendmentState.SUBMITTED, AmendmentState.RETURNED);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private OpenApplications applications;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationMatters() {
        // for the container's proxy
    }

    @Inject
    RegistrationMatters(OpenApplications applications, Acting acting) {
        this.applications = applications;
        this.acting = acting;
    }

    @Override
    public UnderWay underWay(MatterScope scope, int most) {
        var reach = acting.actor().reach(Role.ofStaff());
        return amendments(scope, reach, most).and(applications.underWay(scope, reach, most));
    }

    private UnderWay amendments(MatterScope scope, Reach reach, int most) {
        if (scope.organisations().isEmpty()) {
            return UnderWay.nothing();
        }
        var found = query("SELECT a", " ORDER BY a.author.changedAt, a.id", Amendment.class, scope, reach)
                .setMaxResults(most)
                .getResultStream()
                .map(one -> new Matter(
                        "organisation.matter.amendment",
                        List.of(one.amended().name()),
                        "/registration/amendment.xhtml?id=" + one.id()))
                .toList();
        return UnderWay.of(
                found,
                most,
                () -> query("SELECT COUNT(a)", "", Long.class, scope, reach).getSingleResult());
    }

    private <T> TypedQuery<T> query(String what, String order, Class<T> type, MatterScope scope, Reach reach) {
        var query = em.createQuery(
                        what + " FROM Amendment a WHERE a.organisation IN :organisations AND a.state IN :open AND "
                                + reach.condition("a.jurisdiction") + order,
                        type)
                .setParameter("organisations", scope.organisations())
                .setParameter("open", OPEN);
        return reach.bind(query);
    }
}
