package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.SiteVisit;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;

/** What inspectors wrote down beside the values: the day on which they were there, and what they found. */
@ApplicationScoped
class InspectionRecords {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object record) {
        em.persist(record);
    }

    Optional<SiteVisit> visit(String caseId) {
        return Optional.ofNullable(em.find(SiteVisit.class, caseId));
    }

    /** The findings of a case, the first one first. */
    List<Finding> findings(String caseId) {
        return em.createQuery("SELECT f FROM Finding f WHERE f.caseId = :case ORDER BY f.given.at, f.id", Finding.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The ids of the cases of a city that wait for their inspection in a campaign on site, by registry number. */
    List<String> waiting(String campaign, DivisionCode city, Reach reach, int most) {
        var query = em.createQuery(
                        "SELECT k.id FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE p.code = :campaign AND p.state = :stage AND k.state = :state"
                                + " AND k.subject.division BETWEEN :first AND :last AND "
                                + reach.condition("k.subject.jurisdiction")
                                + " ORDER BY k.subject.registryNumber, k.id",
                        String.class)
                .setParameter("campaign", campaign)
                .setParameter("stage", CampaignState.ON_SITE)
                .setParameter("state", CaseState.SAMPLED)
                .setParameter("first", city.prefix())
                .setParameter("last", city.last())
                .setMaxResults(most);
        return reach.bind(query).getResultList();
    }
}
