package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.WhatIfContent;
import org.grassroots.registry.assessment.model.WhatIfRun;
import org.grassroots.registry.assessment.model.WhatIfState;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored what-if runs. */
@ApplicationScoped
class WhatIfRuns {

    private static final String FOUND = "SELECT r, p FROM WhatIfRun r JOIN Campaign p ON p.id = r.campaignId ";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A run with the campaign whose cases it scores. */
    record Found(WhatIfRun run, Campaign campaign) {}

    void add(WhatIfRun run, WhatIfContent content) {
        em.persist(run);
        // the provider knows of no order between the two, the database does
        em.flush();
        em.persist(content);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<Found> find(String id) {
        return em.createQuery(FOUND + "WHERE r.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Found((WhatIfRun) row[0], (Campaign) row[1]))
                .findFirst();
    }

    Optional<WhatIfContent> content(String runId) {
        return Optional.ofNullable(em.find(WhatIfContent.class, runId));
    }

    /** All runs, the latest first. */
    Slice<WhatIfRunView> list(Instant now, @Nullable Cursor cursor, int size) {
        var where = cursor == null ? "" : "WHERE " + beyond(cursor.operatorDescending());
        var direction = Cursor.directionDescending(cursor);
        var query = em.createQuery(
                        FOUND + where + " ORDER BY r.given.at " + direction + ", r.id " + direction, Object[].class)
                .setMaxResults(size + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0))
                    .setParameter("id", cursor.keys().get(1));
        }
        var rows = query.getResultStream()
                .map(row -> WhatIfRunView.of(new Found((WhatIfRun) row[0], (Campaign) row[1]), now))
                .toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.startedAt().toString(), row.id()));
    }

    private static String beyond(String operator) {
        return "(r.given.at " + operator + " :at OR (r.given.at = :at AND r.id " + operator + " :id))";
    }

    /** How many runs are under way and have given a sign of life since; there are never more than a few. */
    int underWay(Instant since) {
        return em.createQuery(
                        "SELECT r.id FROM WhatIfRun r WHERE r.state = :running AND r.aliveAt >= :since", String.class)
                .setParameter("running", WhatIfState.RUNNING)
                .setParameter("since", since)
                .getResultList()
                .size();
    }

    /**
     * Writes down how far a run is; false if it is not to go on. In SQL, since one of the providers would count it as a
     * new version of the run, and who wants to cancel it would always have seen an old one.
     */
    boolean progress(String id, int done, Instant now) {
        return em.createNativeQuery("UPDATE what_if_run SET done_cases = ?1, alive_at = ?2"
                                + " WHERE id = ?3 AND state = 'RUNNING'")
                        .setParameter(1, done)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    /** Ends a run with its report, unless it has been ended meanwhile. */
    void finish(String id, String report, Instant now) {
        if (end(id, WhatIfState.DONE, null, now)) {
            em.createQuery("UPDATE WhatIfContent c SET c.report = :report WHERE c.runId = :id")
                    .setParameter("report", report)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** Ends a run that cannot go on, unless it has been ended meanwhile. */
    void fail(String id, String reference, Instant now) {
        end(id, WhatIfState.FAILED, reference, now);
    }

    private boolean end(String id, WhatIfState state, @Nullable String failure, Instant now) {
        return em.createQuery("UPDATE WhatIfRun r SET r.state = :state, r.failure = :failure, r.endedAt = :now,"
                                + " r.version = r.version + 1 WHERE r.id = :id AND r.state = :running")
                        .setParameter("state", state)
                        .setParameter("failure", failure)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("running", WhatIfState.RUNNING)
                        .executeUpdate()
                == 1;
    }
}
