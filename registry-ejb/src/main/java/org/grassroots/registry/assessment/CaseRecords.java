package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseStep;
import org.grassroots.registry.assessment.model.DrawCandidate;
import org.grassroots.registry.assessment.model.Objection;
import org.grassroots.registry.assessment.model.SampledCase;
import org.jspecify.annotations.Nullable;

/** All rows of a campaign's cases, in small batches with one query per table. */
@ApplicationScoped
class CaseRecords {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** The next cases of a campaign by id after the case {@code after}; empty is before the first. */
    List<CaseRecord> after(String campaignId, String after, int size) {
        var roots = em.createQuery(
                        "SELECT k FROM AssessmentCase k WHERE k.campaignId = :campaign AND k.id > :after ORDER BY k.id",
                        AssessmentCase.class)
                .setParameter("campaign", campaignId)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
        return roots.isEmpty() ? List.of() : records(roots);
    }

    private List<CaseRecord> records(List<AssessmentCase> roots) {
        var ids = roots.stream().map(AssessmentCase::id).toList();
        var steps =
                rows(CaseStep.class, "r.given.at, r.id", ids).stream().collect(Collectors.groupingBy(CaseStep::caseId));
        var evidence = rows(CaseEvidence.class, "r.indicator, r.sha256, r.id", ids).stream()
                .collect(Collectors.groupingBy(CaseEvidence::caseId));
        var results = byCase(CaseResult.class, ids, CaseResult::caseId);
        var candidates = byCase(DrawCandidate.class, ids, DrawCandidate::caseId);
        var samples = byCase(SampledCase.class, ids, SampledCase::caseId);
        var objections = byCase(Objection.class, ids, Objection::caseId);
        return roots.stream()
                .map(root -> new CaseRecord(
                        CaseRecord.Of.of(root),
                        root.state(),
                        root.dynamicClass().orElse(null),
                        views(steps.get(root.id()), CaseRecord.Step::of),
                        view(results.get(root.id()), CaseRecord.Result::of),
                        view(candidates.get(root.id()), CaseRecord.Candidate::of),
                        view(samples.get(root.id()), CaseRecord.Sampled::of),
                        view(objections.get(root.id()), CaseRecord.Objected::of),
                        views(evidence.get(root.id()), CaseRecord.Evidence::of)))
                .toList();
    }

    private <T> Map<String, T> byCase(Class<T> type, List<String> ids, Function<T, String> caseId) {
        return rows(type, "r.caseId", ids).stream().collect(Collectors.toMap(caseId, Function.identity()));
    }

    /** Read and let go at once, so that a large campaign passes by rather than being held as a whole. */
    private <T> List<T> rows(Class<T> type, String order, List<String> ids) {
        var rows = em.createQuery(
                        "SELECT r FROM " + type.getSimpleName() + " r WHERE r.caseId IN :cases ORDER BY " + order, type)
                .setParameter("cases", ids)
                .getResultList();
        rows.forEach(em::detach);
        return rows;
    }

    private static <T, V> List<V> views(@Nullable List<T> rows, Function<T, V> view) {
        return rows == null ? List.of() : rows.stream().map(view).toList();
    }

    private static <T, V> @Nullable V view(@Nullable T row, Function<T, V> view) {
        return row == null ? null : view.apply(row);
    }
}
