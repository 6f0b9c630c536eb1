package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The cases of a campaign by what was decided of them, read without what they were scored from. */
@ApplicationScoped
class DecidedCases {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A case with its grade and its result document, which those have who were scored. */
    record DecidedCase(
            AssessmentCase root,
            @Nullable Grade grade,
            @Nullable String result) {}

    /** Those graded so, those exempt and, if that is among the grades, those who did not take part, by where they lie. */
    List<DecidedCase> of(String campaignId, Collection<Grade> grades, Reach reach, int most) {
        boolean absent = grades.contains(Grade.NOT_PARTICIPATED);
        var query = em.createQuery(
                        "SELECT k, r.grade, r.result FROM AssessmentCase k LEFT JOIN CaseResult r ON r.caseId = k.id"
                                + " WHERE k.campaignId = :campaign AND (k.state = :exempt"
                                + (absent ? " OR k.state = :absent" : "")
                                + " OR k.state = :confirmed AND r.grade IN :grades) AND "
                                + reach.condition("k.subject.jurisdiction")
                                + " ORDER BY k.subject.division, k.id",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("exempt", CaseState.EXEMPT)
                .setParameter("confirmed", CaseState.CONFIRMED)
                .setParameter("grades", grades)
                .setMaxResults(most);
        if (absent) {
            query.setParameter("absent", CaseState.NOT_PARTICIPATED);
        }
        return reach.bind(query)
                .getResultStream()
                .map(row -> new DecidedCase((AssessmentCase) row[0], (Grade) row[1], (String) row[2]))
                .toList();
    }
}
