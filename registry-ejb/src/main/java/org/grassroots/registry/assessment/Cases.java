package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.assessment.model.Submission;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored cases, their submissions and results. */
@ApplicationScoped
class Cases {

    private static final String ROWS = "SELECT k, p.code, r.total, r.grade, s.scorer FROM AssessmentCase k"
            + " JOIN Campaign p ON p.id = k.campaignId LEFT JOIN CaseResult r ON r.caseId = k.id"
            + " LEFT JOIN SecondScoring s ON s.caseId = k.id AND s.handedInAt IS NULL AND s.scorer = :viewer WHERE ";

    private static final Set<CampaignState> UNDER_WAY = Arrays.stream(CampaignState.values())
            .filter(CampaignState::isUnderWay)
            .collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * A case with its campaign.
     *
     * @param second the account that has still to score it a second time, if there is one
     */
    record Found(
            AssessmentCase root,
            Campaign campaign,
            @Nullable String second) {

        Found(AssessmentCase root, Campaign campaign) {
            this(root, campaign, null);
        }

        /** Asks that {@code account} may see what others gave. */
        void requireSeeing(String account) {
            if (account.equals(second)) {
                throw new RegistryException(AssessmentProblem.SECOND_BLIND);
            }
        }
    }

    void remove(CaseResult result) {
        em.remove(result);
    }

    void add(Object caseOrPartOfIt) {
        em.persist(caseOrPartOfIt);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<Found> find(String id) {
        return em.createQuery(
                        "SELECT k, p, s.scorer FROM AssessmentCase k JOIN Campaign p ON p.id = k.campaignId"
                                + " LEFT JOIN SecondScoring s ON s.caseId = k.id AND s.handedInAt IS NULL"
                                + " WHERE k.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Found((AssessmentCase) row[0], (Campaign) row[1], (String) row[2]))
                .findFirst();
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

    Optional<Submission> submission(String receiptNumber) {
        return Optional.ofNullable(em.find(Submission.class, receiptNumber));
    }

    /** What was handed in last, and about whom. */
    record Receipt(Submission submission, Subject of) {}

    Optional<Receipt> lastReceipt(String caseId) {
        return em.createQuery(
                        "SELECT s, k FROM Submission s JOIN AssessmentCase k ON k.id = s.caseId WHERE s.caseId = :case"
                                + " ORDER BY s.round DESC",
                        Object[].class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Receipt((Submission) row[0], ((AssessmentCase) row[1]).subject()))
                .findFirst();
    }

    Optional<CaseResult> result(String caseId) {
        return Optional.ofNullable(em.find(CaseResult.class, caseId));
    }

    /** What the organisation got in the last campaign of the same scheme that is decided, before {@code now}. */
    Optional<PastCase> past(Subject of, Campaign now) {
        return em.createQuery(
                        "SELECT r, p FROM CaseResult r JOIN AssessmentCase k ON k.id = r.caseId"
                                + " JOIN Campaign p ON p.id = k.campaignId"
                                + " WHERE k.subject.organisationId = :organisation AND k.state = :confirmed"
                                + " AND p.scheme.code = :scheme AND p.assessedYear < :year"
                                + " ORDER BY p.assessedYear DESC, p.code DESC",
                        Object[].class)
                .setParameter("organisation", of.organisationId())
                .setParameter("confirmed", CaseState.CONFIRMED)
                .setParameter("scheme", now.scheme().code())
                .setParameter("year", now.assessedYear())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new PastCase((CaseResult) row[0], (Campaign) row[1]))
                .findFirst();
    }

    /** The cases within {@code reach}, by jurisdiction and id; without what {@code viewer} has still to find alone. */
    Slice<CaseRow> list(CaseFilter filter, String viewer, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("k.subject.organisationId");
        var where = shown.condition("k.subject.jurisdiction")
                + (filter.campaign() == null ? "" : " AND p.code = :campaign")
                + (filter.organisation() == null ? "" : " AND k.subject.organisationId = :organisation")
                + (filter.states().isEmpty() ? "" : " AND k.state IN :states")
                + (filter.division() == null ? "" : " AND k.subject.jurisdiction BETWEEN :below AND :belowLast")
                + (cursor == null ? "" : " AND " + beyond(cursor.operator()));
        var direction = Cursor.direction(cursor);
        var query = bound(
                em.createQuery(
                        ROWS + where + " ORDER BY k.subject.jurisdiction " + direction + ", k.id " + direction,
                        Object[].class),
                filter,
                shown);
        query.setParameter("viewer", viewer);
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
                                + " AND s.given.by = :reviewer AND s.verb IN :parts) ORDER BY k.stateSince, k.id",
                        Object[].class)
                .setParameter("states", CaseFlow.before(CaseVerb.CONFIRM))
                .setParameter("stages", CaseFlow.during(CaseVerb.CONFIRM))
                .setParameter("reviewer", reviewer)
                .setParameter("parts", ConfirmationService.PARTS)
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
        if (filter.division() != null) {
            query.setParameter("below", filter.division().prefix())
                    .setParameter("belowLast", filter.division().last());
        }
        return reach.bind(query);
    }

    private static CaseRow row(Object[] found) {
        var row = CaseRow.of((AssessmentCase) found[0], (String) found[1]);
        boolean blind = found[4] != null;
        return blind ? row : row.scored((BigDecimal) found[2], (Grade) found[3]);
    }
}
