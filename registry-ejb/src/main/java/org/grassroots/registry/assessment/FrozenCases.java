package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.scheme.model.Grade;

/** The results of a campaign with what they were scored from, read in small batches by the ids of the cases. */
@ApplicationScoped
class FrozenCases {

    private static final String OF_CAMPAIGN = " FROM AssessmentCase k JOIN CaseResult r ON r.caseId = k.id"
            + " WHERE k.campaignId = :campaign AND r.given.at <= :upTo";

    // said of the results too: a database that merges the two would read them from the first on for each batch
    private static final String NEXT = " AND k.id > :after AND r.caseId > :after ORDER BY k.id";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A result with the frozen case, canonical JSON, that it came from. */
    record Frozen(String caseId, String division, BigDecimal total, Grade grade, String document) {}

    /** How many results there were at an instant. Asked once for a run, which tells its progress by it. */
    int count(String campaignId, Instant upTo) {
        return em.createQuery("SELECT COUNT(r.caseId)" + OF_CAMPAIGN, Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("upTo", upTo)
                .getSingleResult()
                .intValue();
    }

    /** The next results after the case {@code after}; empty is before the first. */
    List<Frozen> after(String campaignId, Instant upTo, String after, int size) {
        return em.createQuery(
                        "SELECT k.id, k.subject.division, r.total, r.grade, r.frozenCase" + OF_CAMPAIGN + NEXT,
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("upTo", upTo)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new Frozen(
                        (String) row[0], (String) row[1], ((BigDecimal) row[2]).setScale(2), (Grade) row[3], (String)
                                row[4]))
                .toList();
    }

    /** A result document, canonical JSON, by the case that it is about. */
    record Documented(String caseId, String document) {}

    /** The next result documents after the case {@code after}; empty is before the first. */
    List<Documented> results(String campaignId, Instant upTo, String after, int size) {
        return em.createQuery("SELECT k.id, r.result" + OF_CAMPAIGN + NEXT, Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("upTo", upTo)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new Documented((String) row[0], (String) row[1]))
                .toList();
    }

    /** What the organisations of these cases were called when their campaign opened. */
    Map<String, String> names(Collection<String> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT k.id, k.subject.name FROM AssessmentCase k WHERE k.id IN :ids", Object[].class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
