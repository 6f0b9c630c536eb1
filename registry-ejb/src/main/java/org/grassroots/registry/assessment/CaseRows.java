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
import org.grassroots.registry.assessment.model.Ruling;
import org.grassroots.registry.assessment.model.SecondValue;

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

    /** The case as its organisation handed it in, with other values laid over it than those of the desk. */
    CaseContents secondLook(AssessmentCase of, List<SecondValue> values) {
        return new CaseContents(
                of.subject().registryNumber(),
                SecondValue.over(rows(CaseAnswer.class, of), rows(CaseFigure.class, of), values),
                rows(InapplicableIndicator.class, of),
                List.of(),
                rows(CaseEvidence.class, of));
    }

    /** The history of a case, the first step first. */
    List<CaseStep> steps(String caseId) {
        return em.createQuery(
                        "SELECT s FROM CaseStep s WHERE s.caseId = :case ORDER BY s.given.at, s.id", CaseStep.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    private <T> List<T> rows(Class<T> type, AssessmentCase of) {
        return em.createQuery("SELECT r FROM " + type.getSimpleName() + " r WHERE r.caseId = :case", type)
                .setParameter("case", of.id())
                .getResultList();
    }
}
