package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.grassroots.registry.report.model.AssessedCase;
import org.grassroots.registry.shared.Reach;

/** The cases of the campaigns with their results, as the view assessment_result tells them. */
@ApplicationScoped
class AssessedCases {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Every case of a campaign within {@code reach}: at most one per organisation, so not a list that grows. */
    List<AssessedCase> of(String campaign, Reach reach) {
        var query = em.createQuery(
                        "SELECT c FROM AssessedCase c WHERE c.campaign = :campaign AND "
                                + reach.condition("c.jurisdiction"),
                        AssessedCase.class)
                .setParameter("campaign", campaign);
        return reach.bind(query).getResultList();
    }

    /** Every case of a campaign, whoever asks: what becomes of them must not tell who they are. */
    List<AssessedCase> all(String campaign) {
        return em.createQuery("SELECT c FROM AssessedCase c WHERE c.campaign = :campaign", AssessedCase.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
