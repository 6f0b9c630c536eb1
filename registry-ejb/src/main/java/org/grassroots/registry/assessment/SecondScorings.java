package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.assessment.Cases.Found;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.SecondDraw;
import org.grassroots.registry.assessment.model.SecondPoints;
import org.grassroots.registry.assessment.model.SecondScoring;
import org.grassroots.registry.assessment.model.SecondValue;
import org.grassroots.registry.shared.Reach;

/** The stored draws for a second scoring, who scores, and what they came to. */
@ApplicationScoped
class SecondScorings {

    /** As long as the campaign is in one of these, second scorings are drawn and handed in. */
    static final Set<CampaignState> DURING = Set.of(CampaignState.ON_SITE, CampaignState.SCORING);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    void remove(SecondValue value) {
        em.remove(value);
    }

    Optional<SecondDraw> draw(String campaignId) {
        return Optional.ofNullable(em.find(SecondDraw.class, campaignId));
    }

    Optional<SecondScoring> of(String caseId) {
        return Optional.ofNullable(em.find(SecondScoring.class, caseId));
    }

    List<SecondValue> values(String caseId) {
        return em.createQuery("SELECT v FROM SecondValue v WHERE v.caseId = :case", SecondValue.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** A case that is scored twice. */
    record Twice(SecondScoring scoring, AssessmentCase root) {}

    /** The cases of a campaign that are scored twice, within {@code reach}, by name. */
    List<Twice> in(String campaignId, Reach reach) {
        var query = em.createQuery(
                        "SELECT s, k FROM SecondScoring s JOIN AssessmentCase k ON k.id = s.caseId"
                                + " WHERE k.campaignId = :campaign AND " + reach.condition("k.subject.jurisdiction")
                                + " ORDER BY k.subject.name, k.id",
                        Object[].class)
                .setParameter("campaign", campaignId);
        return reach.bind(query)
                .getResultStream()
                .map(row -> new Twice((SecondScoring) row[0], (AssessmentCase) row[1]))
                .toList();
    }

    /** What both came to in the cases of a campaign where the second has handed in, within {@code reach}. */
    List<SecondPoints> points(String campaignId, Reach reach) {
        var query = em.createQuery(
                        "SELECT p FROM SecondPoints p JOIN AssessmentCase k ON k.id = p.caseId"
                                + " WHERE k.campaignId = :campaign AND " + reach.condition("k.subject.jurisdiction")
                                + " ORDER BY p.indicator, k.subject.name, p.id",
                        SecondPoints.class)
                .setParameter("campaign", campaignId);
        return reach.bind(query).getResultList();
    }

    /** The cases that wait for a second scoring by somebody, longest waiting first. */
    List<Found> waiting(String account, Reach reach, int most) {
        var query = em.createQuery(
                        "SELECT k, p FROM SecondScoring s JOIN AssessmentCase k ON k.id = s.caseId"
                                + " JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE s.scorer = :account AND s.handedInAt IS NULL AND p.state IN :stages AND "
                                + reach.condition("k.subject.jurisdiction") + " ORDER BY s.given.at, k.id",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("stages", DURING)
                .setMaxResults(most);
        return reach.bind(query)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1]))
                .toList();
    }
}
