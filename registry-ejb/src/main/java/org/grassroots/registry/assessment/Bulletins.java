package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Bulletin;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/** The stored bulletins, and the decided results that they tell. */
@ApplicationScoped
class Bulletins {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * What was decided about one organisation.
     *
     * @param grade null for who was exempt
     * @param formerTotal null, like the grade, where nobody objected
     */
    record Outcome(
            String name,
            String division,
            @Nullable BigDecimal total,
            @Nullable Grade grade,
            @Nullable BigDecimal formerTotal,
            @Nullable Grade formerGrade) {}

    /** All results of a campaign, in the order of where the organisations lie. */
    List<Outcome> outcomes(String campaignId) {
        return em.createQuery(
                        "SELECT k, r.total, r.grade, o.formerTotal, o.formerGrade FROM AssessmentCase k"
                                + " LEFT JOIN CaseResult r ON r.caseId = k.id LEFT JOIN Objection o ON o.caseId = k.id"
                                + " WHERE k.campaignId = :campaign ORDER BY k.subject.division, k.id",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(Bulletins::outcome)
                .toList();
    }

    private static Outcome outcome(Object[] found) {
        var one = (AssessmentCase) found[0];
        return new Outcome(
                one.subject().name(),
                one.subject().division().value(),
                points(found[1]),
                one.state() == CaseState.NOT_PARTICIPATED ? Grade.NOT_PARTICIPATED : (Grade) found[2],
                points(found[3]),
                (Grade) found[4]);
    }

    private static @Nullable BigDecimal points(@Nullable Object total) {
        return total == null ? null : ((BigDecimal) total).setScale(2);
    }

    Optional<Bulletin> find(String campaignId) {
        return Optional.ofNullable(em.find(Bulletin.class, campaignId));
    }

    /** Whether a document of that number was issued about another campaign. */
    boolean isTaken(String documentNumber) {
        return em.createQuery("SELECT b FROM Bulletin b WHERE b.documentNumber = :number", Bulletin.class)
                .setParameter("number", documentNumber)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    void add(Bulletin bulletin) {
        em.persist(bulletin);
    }

    void flush() {
        em.flush();
    }
}
