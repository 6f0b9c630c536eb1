package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterSource;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;

/** The cases of campaigns under way that have no result yet. */
@ApplicationScoped
class CaseMatters implements MatterSource {

    private static final List<CaseState> OVER =
            List.of(CaseState.CONFIRMED, CaseState.NOT_PARTICIPATED, CaseState.EXEMPT);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected CaseMatters() {
        // for the container's proxy
    }

    @Inject
    CaseMatters(Acting acting) {
        this.acting = acting;
    }

    @Override
    public UnderWay underWay(MatterScope scope, int most) {
        if (scope.organisations().isEmpty()) {
            return UnderWay.nothing();
        }
        var reach = acting.actor().reach(Role.ofStaff());
        var found = query("SELECT k.subject.name, p.code", " ORDER BY p.code, k.id", Object[].class, scope, reach)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Matter(
                        "organisation.matter.case",
                        List.of(row[0], row[1]),
                        "/assessment/campaign.xhtml?code=" + row[1]))
                .toList();
        return UnderWay.of(
                found,
                most,
                () -> query("SELECT COUNT(k)", "", Long.class, scope, reach).getSingleResult());
    }

    private <T> TypedQuery<T> query(String what, String order, Class<T> type, MatterScope scope, Reach reach) {
        var query = em.createQuery(
                        what + " FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.subject.organisationId IN :organisations AND k.state NOT IN :over"
                                + " AND p.state NOT IN :ended AND " + reach.condition("k.subject.jurisdiction") + order,
                        type)
                .setParameter("organisations", scope.organisations())
                .setParameter("over", OVER)
                .setParameter("ended", List.of(CampaignState.DECIDED, CampaignState.CLOSED));
        return reach.bind(query);
    }
}
