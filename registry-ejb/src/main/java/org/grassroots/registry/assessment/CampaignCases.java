package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.scheme.model.DynamicClass.Standing;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Reach;

/** The stored cases of a campaign, looked at together. */
@ApplicationScoped
class CampaignCases {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object caseOrPartOfIt) {
        em.persist(caseOrPartOfIt);
    }

    /** Sends what was changed to the database, so that what is asked next sees it. */
    void flush() {
        em.flush();
    }

    /** So many cases of one division are in a state. */
    record Counted(String division, CaseState state, long cases) {}

    /** The cases of a campaign that are in one of the states. */
    List<AssessmentCase> in(String campaignId, Collection<CaseState> states) {
        return em.createQuery(
                        "SELECT k FROM AssessmentCase k WHERE k.campaignId = :campaign AND k.state IN :states",
                        AssessmentCase.class)
                .setParameter("campaign", campaignId)
                .setParameter("states", states)
                .getResultList();
    }

    /** One of the cases of a campaign that are in one of the states. */
    Optional<AssessmentCase> first(String campaignId, Collection<CaseState> states) {
        return em.createQuery(
                        "SELECT k FROM AssessmentCase k WHERE k.campaignId = :campaign AND k.state IN :states"
                                + " ORDER BY k.subject.jurisdiction, k.id",
                        AssessmentCase.class)
                .setParameter("campaign", campaignId)
                .setParameter("states", states)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many cases of a campaign are in each of the states that some are in. */
    Map<CaseState, Long> counts(String campaignId, Collection<CaseState> states) {
        return em.createQuery(
                        "SELECT k.state, COUNT(k.id) FROM AssessmentCase k WHERE k.campaignId = :campaign"
                                + " AND k.state IN :states GROUP BY k.state",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(row -> (CaseState) row[0], row -> (Long) row[1]));
    }

    /** The ids of the cases that did not do in time what was theirs, in their order, beyond {@code after}. */
    List<String> late(Instant now, String after, int most) {
        return em.createQuery(
                        "SELECT k.id FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.state IN :states AND p.state IN :stages AND k.id > :after"
                                + " AND p.calendar.deadline < :now AND (k.ownDeadline IS NULL OR k.ownDeadline < :now)"
                                + " ORDER BY k.id",
                        String.class)
                .setParameter("states", CaseFlow.before(CaseVerb.LAPSE))
                .setParameter("stages", CaseFlow.during(CaseVerb.LAPSE))
                .setParameter("after", after)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The results of a campaign's cases that are in one of the states. */
    List<CaseResult> results(String campaignId, Collection<CaseState> states) {
        return em.createQuery(
                        "SELECT r FROM CaseResult r JOIN AssessmentCase k ON k.id = r.caseId"
                                + " WHERE k.campaignId = :campaign AND k.state IN :states",
                        CaseResult.class)
                .setParameter("campaign", campaignId)
                .setParameter("states", states)
                .getResultList();
    }

    /** What the last campaign before {@code year} that is decided said of each organisation of a kind, by its id. */
    Map<String, Standing> lastStandings(String subjectKind, int year) {
        var standings = new HashMap<String, Standing>();
        em.createQuery(
                        "SELECT k.subject.organisationId, k.state, r.grade, r.total FROM AssessmentCase k"
                                + " JOIN Campaign p ON p.id = k.campaignId LEFT JOIN CaseResult r ON r.caseId = k.id"
                                + " WHERE p.subjectKind = :kind AND p.assessedYear < :year AND p.state IN :decided"
                                + " AND k.state IN :over ORDER BY p.assessedYear, p.code",
                        Object[].class)
                .setParameter("kind", subjectKind)
                .setParameter("year", year)
                .setParameter("decided", Set.of(CampaignState.DECIDED, CampaignState.CLOSED))
                .setParameter("over", Set.of(CaseState.CONFIRMED, CaseState.NOT_PARTICIPATED))
                .getResultStream()
                // the later ones take the place of those before
                .forEach(row -> standings.put((String) row[0], standing(row)));
        return standings;
    }

    private static Standing standing(Object[] row) {
        return row[1] == CaseState.NOT_PARTICIPATED
                ? new Standing(Grade.NOT_PARTICIPATED, Optional.empty())
                : new Standing((Grade) row[2], Optional.of((BigDecimal) row[3]));
    }

    /** How many cases of a campaign within {@code reach} are in each state, by where they lie. */
    List<Counted> counted(String campaignId, Reach reach) {
        var shown = reach.orAt("k.subject.organisationId");
        var query = em.createQuery(
                        "SELECT k.subject.division, k.state, COUNT(k.id) FROM AssessmentCase k"
                                + " WHERE k.campaignId = :campaign AND " + shown.condition("k.subject.jurisdiction")
                                + " GROUP BY k.subject.division, k.state",
                        Object[].class)
                .setParameter("campaign", campaignId);
        return shown.bind(query)
                .getResultStream()
                .map(row -> new Counted((String) row[0], (CaseState) row[1], (Long) row[2]))
                .toList();
    }
}
