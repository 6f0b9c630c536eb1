package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Reach;
import org.jspecify.annotations.Nullable;

/** What decided campaigns said. */
@ApplicationScoped
class Decided {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Of one organisation, by year: one row for each campaign, so not a list that grows. */
    List<GradeRow> of(String organisationId, Reach reach) {
        var shown = reach.orAt("k.subject.organisationId");
        var query = em.createQuery(
                        "SELECT k, p, r.total, r.grade FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " LEFT JOIN CaseResult r ON r.caseId = k.id"
                                + " WHERE k.subject.organisationId = :organisation AND p.state IN :decided AND "
                                + shown.condition("k.subject.jurisdiction")
                                + " ORDER BY p.assessedYear DESC, p.code DESC",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("decided", Set.of(CampaignState.DECIDED, CampaignState.CLOSED))
                .setMaxResults(MOST);
        return shown.bind(query).getResultStream().map(Decided::row).toList();
    }

    /** A grade and the year that was assessed. */
    record Graded(int year, Grade grade) {}

    /** The grades of an organisation, the last first, whoever asks; who was exempt has none. */
    List<Graded> grades(String organisationId) {
        return em.createQuery(
                        "SELECT k.state, r.grade, p.assessedYear FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " LEFT JOIN CaseResult r ON r.caseId = k.id"
                                + " WHERE k.subject.organisationId = :organisation AND p.state IN :decided"
                                + " AND k.state <> :exempt ORDER BY p.assessedYear DESC, p.code DESC",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("decided", Set.of(CampaignState.DECIDED, CampaignState.CLOSED))
                .setParameter("exempt", CaseState.EXEMPT)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Graded((int) row[2], requireGrade((CaseState) row[0], (Grade) row[1])))
                .toList();
    }

    private static Grade requireGrade(CaseState state, @Nullable Grade result) {
        return Objects.requireNonNull(grade(state, result), "a decided case without a grade");
    }

    private static GradeRow row(Object[] found) {
        var one = (AssessmentCase) found[0];
        var campaign = (Campaign) found[1];
        return new GradeRow(
                campaign.code(),
                campaign.titleZh(),
                campaign.titleEn(),
                campaign.assessedYear(),
                one.id(),
                one.subject().name(),
                one.state(),
                found[2] == null ? null : ((BigDecimal) found[2]).setScale(2),
                grade(one.state(), (Grade) found[3]),
                one.dynamicClass().orElse(null));
    }

    private static @Nullable Grade grade(CaseState state, @Nullable Grade result) {
        return state == CaseState.NOT_PARTICIPATED ? Grade.NOT_PARTICIPATED : result;
    }
}
