package org.grassroots.registry.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.grassroots.registry.journal.model.JournalEntry;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored journal; it can be added to and read, nothing else. */
@ApplicationScoped
class JournalEntries {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(JournalEntry entry) {
        em.persist(entry);
    }

    /** Entries that match {@code filter}, the newest first. */
    Slice<JournalEntryView> list(JournalFilter filter, @Nullable Cursor cursor, int size) {
        var query = em.createQuery(
                        "SELECT NEW org.grassroots.registry.journal.JournalEntryView(e.number, e.recordedAt,"
                                + " e.accountName, e.role, e.jurisdiction, e.action, e.objectType, e.objectId,"
                                + " e.beforeDigest, e.afterDigest, e.outcome, e.address) FROM JournalEntry e WHERE "
                                + conditions(filter, cursor)
                                + " ORDER BY e.number " + Cursor.directionDescending(cursor),
                        JournalEntryView.class)
                .setMaxResults(size + 1);
        if (filter.objectId() != null) {
            query.setParameter("objectId", filter.objectId());
        }
        if (filter.outcome() != null) {
            query.setParameter("outcome", filter.outcome());
        }
        if (cursor != null) {
            query.setParameter("number", Long.valueOf(cursor.keys().get(0)));
        }
        return Slice.of(query.getResultList(), cursor, size, entry -> List.of(String.valueOf(entry.number())));
    }

    private static String conditions(JournalFilter filter, @Nullable Cursor cursor) {
        return "1 = 1"
                + (filter.objectId() == null ? "" : " AND e.objectId = :objectId")
                + (filter.outcome() == null ? "" : " AND e.outcome = :outcome")
                + (cursor == null ? "" : " AND e.number " + cursor.operatorDescending() + " :number");
    }
}
