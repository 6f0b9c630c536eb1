package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.FindingEvidence;
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

    /** Sends what was written down to the database, before something that refers to it. */
    void flush() {
        em.flush();
    }

    Optional<SiteVisit> visit(String caseId) {
        return Optional.ofNullable(em.find(SiteVisit.class, caseId));
    }

    Optional<Finding> finding(String id) {
        return Optional.ofNullable(em.find(Finding.class, id));
    }

    /** The findings of several cases, the first one first. */
    List<Finding> findings(Collection<String> cases) {
        return em.createQuery(
                        "SELECT f FROM Finding f WHERE f.caseId IN :cases ORDER BY f.given.at, f.id", Finding.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    /** The files that show the findings of several cases, in the order in which they were attached. */
    List<FindingEvidence> files(Collection<String> cases) {
        return em.createQuery(
                        "SELECT f FROM FindingEvidence f WHERE f.caseId IN :cases"
                                + " ORDER BY f.given.at, f.fileName, f.id",
                        FindingEvidence.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    void remove(FindingEvidence file) {
        em.remove(file);
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
