package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Objection;
import org.grassroots.registry.assessment.model.SampledCase;
import org.grassroots.registry.assessment.model.Submission;
import org.grassroots.registry.scheme.model.DynamicClass.Standing;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored cases, their submissions and results. */
@ApplicationScoped
class Cases {

    private static final String ROWS = "SELECT k, p.code, r.total, r.grade FROM AssessmentCase k"
            + " JOIN Campaign p ON p.id = k.campaignId LEFT JOIN CaseResult r ON r.caseId = k.id WHERE ";

    private static final Set<CampaignState> UNDER_WAY = Arrays.stream(CampaignState.values())
            .filter(CampaignState::isUnderWay)
            .collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A case with its campaign. */
    record Found(AssessmentCase root, Campaign campaign) {}

    void add(Object caseOrPartOfIt) {
        em.persist(caseOrPartOfIt);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<Found> find(String id) {
        return em.createQuery(
                        "SELECT k, p FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId WHERE k.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1]))
                .findFirst();
    }

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
                                + " AND (k.ownDeadline < :now OR k.ownDeadline IS NULL AND p.calendar.deadline < :now)"
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

    Optional<Objection> objection(String caseId) {
        return Optional.ofNullable(em.find(Objection.class, caseId));
    }

    Optional<SampledCase> sampled(String caseId) {
        return Optional.ofNullable(em.find(SampledCase.class, caseId));
    }

    /** Whether an organisation has its case in a campaign. */
    boolean isEntered(String campaignId, String organisationId) {
        return em.createQuery(
                        "SELECT k.id FROM AssessmentCase k WHERE k.campaignId = :campaign"
                                + " AND k.subject.organisationId = :organisation",
                        String.class)
                .setParameter("campaign", campaignId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    Optional<Submission> lastSubmission(String caseId) {
        return em.createQuery(
                        "SELECT s FROM Submission s WHERE s.caseId = :case ORDER BY s.round DESC", Submission.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<CaseResult> result(String caseId) {
        return Optional.ofNullable(em.find(CaseResult.class, caseId));
    }

    /** The cases within {@code reach}, by jurisdiction and id. */
    Slice<CaseRow> list(CaseFilter filter, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("k.subject.organisationId");
        var where = shown.condition("k.subject.jurisdiction")
                + (filter.campaign() == null ? "" : " AND p.code = :campaign")
                + (filter.organisation() == null ? "" : " AND k.subject.organisationId = :organisation")
                + (filter.states().isEmpty() ? "" : " AND k.state IN :states")
                + (cursor == null ? "" : " AND " + beyond(cursor.operator()));
        var direction = Cursor.direction(cursor);
        var query = bound(
                em.createQuery(
                        ROWS + where + " ORDER BY k.subject.jurisdiction " + direction + ", k.id " + direction,
                        Object[].class),
                filter,
                shown);
        if (cursor != null) {
            query.setParameter("jurisdiction", cursor.keys().get(0))
                    .setParameter("id", cursor.keys().get(1));
        }
        var rows =
                query.setMaxResults(size + 1).getResultStream().map(Cases::row).toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.jurisdiction(), row.id()));
    }

    /** The cases of open campaigns in one of the states and within {@code reach}, longest waiting first. */
    List<Found> waiting(Collection<CaseState> states, Reach reach, int most) {
        var shown = reach.orAt("k.subject.organisationId");
        var query = em.createQuery(
                        "SELECT k, p FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.state IN :states AND p.state IN :underWay AND "
                                + shown.condition("k.subject.jurisdiction") + " ORDER BY k.stateSince, k.id",
                        Object[].class)
                .setParameter("states", states)
                .setParameter("underWay", UNDER_WAY)
                .setMaxResults(most);
        return shown.bind(query)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1]))
                .toList();
    }

    /** The same for cases that wait for a second person: not those in which {@code reviewer} had a part. */
    List<Found> waitingForAnother(String reviewer, Reach reach, int most) {
        var query = em.createQuery(
                        "SELECT k, p FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.state IN :states AND p.state IN :stages AND "
                                + reach.condition("k.subject.jurisdiction")
                                + " AND NOT EXISTS (SELECT s.id FROM CaseStep s WHERE s.caseId = k.id"
                                + " AND s.given.by = :reviewer) ORDER BY k.stateSince, k.id",
                        Object[].class)
                .setParameter("states", CaseFlow.before(CaseVerb.CONFIRM))
                .setParameter("stages", CaseFlow.during(CaseVerb.CONFIRM))
                .setParameter("reviewer", reviewer)
                .setMaxResults(most);
        return reach.bind(query)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1]))
                .toList();
    }

    private static String beyond(String operator) {
        return "(k.subject.jurisdiction " + operator + " :jurisdiction OR (k.subject.jurisdiction = :jurisdiction"
                + " AND k.id " + operator + " :id))";
    }

    private static TypedQuery<Object[]> bound(TypedQuery<Object[]> query, CaseFilter filter, Reach reach) {
        if (filter.campaign() != null) {
            query.setParameter("campaign", filter.campaign());
        }
        if (filter.organisation() != null) {
            query.setParameter("organisation", filter.organisation());
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        return reach.bind(query);
    }

    private static CaseRow row(Object[] found) {
        return CaseRow.of((AssessmentCase) found[0], (String) found[1]).scored((BigDecimal) found[2], (Grade) found[3]);
    }
}
