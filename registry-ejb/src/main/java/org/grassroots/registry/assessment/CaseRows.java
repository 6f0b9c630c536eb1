package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseAnswer;
import org.grassroots.registry.assessment.model.CaseContents;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.CaseFigure;
import org.grassroots.registry.assessment.model.CaseStep;
import org.grassroots.registry.assessment.model.InapplicableIndicator;
import org.grassroots.registry.assessment.model.Returned;
import org.grassroots.registry.assessment.model.ReturnedDimension;
import org.grassroots.registry.assessment.model.Ruling;
import org.grassroots.registry.assessment.model.Submission;

/** The stored rows of a case: what was given for it and what was done to it, one query per table. */
@ApplicationScoped
class CaseRows {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    CaseContents contents(AssessmentCase of) {
        return new CaseContents(
                of.subject().registryNumber(),
                new CaseContents.Values(rows(CaseAnswer.class, of), rows(CaseFigure.class, of)),
                rows(InapplicableIndicator.class, of),
                rows(Ruling.class, of),
                rows(CaseEvidence.class, of));
    }

    /** The history of a case, the first step first. */
    List<CaseStep> steps(String caseId) {
        return em.createQuery(
                        "SELECT s FROM CaseStep s WHERE s.caseId = :case ORDER BY s.given.at, s.id", CaseStep.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What was returned last, with what had been handed in. */
    Returned returned(String caseId) {
        var found = em.createQuery(
                        "SELECT r, s FROM ReturnedDimension r JOIN Submission s ON s.caseId = r.caseId"
                                + " AND s.round = r.round WHERE r.caseId = :case AND r.round ="
                                + " (SELECT MAX(x.round) FROM ReturnedDimension x WHERE x.caseId = :case)"
                                + " ORDER BY r.dimension",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultList();
        return found.isEmpty()
                ? Returned.NOTHING
                : new Returned(
                        found.stream().map(row -> (ReturnedDimension) row[0]).toList(),
                        ((Submission) found.get(0)[1]).content());
    }

    private <T> List<T> rows(Class<T> type, AssessmentCase of) {
        return em.createQuery("SELECT r FROM " + type.getSimpleName() + " r WHERE r.caseId = :case", type)
                .setParameter("case", of.id())
                .getResultList();
    }
}
