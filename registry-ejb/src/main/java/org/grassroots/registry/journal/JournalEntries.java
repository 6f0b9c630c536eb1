package org.grassroots.registry.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.journal.model.JournalEntry;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored journal; it can be added to and read, nothing else. */
@ApplicationScoped
class JournalEntries {

    private static final String VIEWS = "SELECT NEW org.grassroots.registry.journal.JournalEntryView(e.number,"
            + " e.recordedAt, e.accountName, e.role, e.jurisdiction, e.action, e.objectType, e.objectId,"
            + " e.beforeDigest, e.afterDigest, e.outcome, e.address, e.batch) FROM JournalEntry e WHERE ";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(JournalEntry entry) {
        em.persist(entry);
    }

    /** Entries that match {@code filter}, the newest first. */
    Slice<JournalEntryView> list(JournalFilter filter, @Nullable Cursor cursor, int size) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("1 = 1"));
        narrow(filter, conditions, parameters);
        if (cursor != null) {
            var beyond = cursor.operatorDescending();
            conditions.add(
                    "(e.recordedAt " + beyond + " :at OR (e.recordedAt = :at AND e.number " + beyond + " :number))");
            parameters.put("at", cursor.instant(0));
            parameters.put("number", cursor.number(1));
        }
        var direction = Cursor.directionDescending(cursor);
        // not by number alone: numbers are drawn in blocks, so a later entry may have a smaller one
        var query = em.createQuery(
                        VIEWS + String.join(" AND ", conditions) + " ORDER BY e.recordedAt " + direction + ", e.number "
                                + direction,
                        JournalEntryView.class)
                .setMaxResults(size + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.getResultList(),
                cursor,
                size,
                entry -> List.of(entry.recordedAt().toString(), String.valueOf(entry.number())));
    }

    private static void narrow(JournalFilter filter, List<String> conditions, Map<String, Object> parameters) {
        narrow("e.outcome = :outcome", filter.outcome(), conditions, parameters);
        narrow("e.objectId = :objectId", filter.objectId(), conditions, parameters);
        narrow("e.accountName = :account", filter.account(), conditions, parameters);
        narrow("e.batch = :batch", filter.batch(), conditions, parameters);
        var action = filter.action() == null ? null : filter.action().replaceAll("[!%_]", "!$0") + "%";
        narrow("e.action LIKE :action ESCAPE '!'", action, conditions, parameters);
        var from = filter.from() == null ? null : BusinessTime.startOf(filter.from());
        narrow("e.recordedAt >= :from", from, conditions, parameters);
        var to = filter.to() == null ? null : BusinessTime.endOf(filter.to());
        narrow("e.recordedAt <= :to", to, conditions, parameters);
    }

    private static void narrow(
            String condition, @Nullable Object wanted, List<String> conditions, Map<String, Object> parameters) {
        if (wanted != null) {
            conditions.add(condition);
            parameters.put(condition.replaceAll(".*:(\\w+).*", "$1"), wanted);
        }
    }
}
