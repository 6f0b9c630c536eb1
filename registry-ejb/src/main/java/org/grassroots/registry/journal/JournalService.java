package org.grassroots.registry.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets the audit administrator read the journal. */
@Stateless
public class JournalService {

    private JournalEntries entries;

    @SuppressWarnings("NullAway.Init")
    public JournalService() {
        // for the container
    }

    @Inject
    JournalService(JournalEntries entries) {
        this.entries = entries;
    }

    /**
     * One page of the journal, the newest entry first.
     *
     * @param cursor a cursor of an earlier page, or null for the newest entries
     */
    @AllowedTo(Role.AUDIT_ADMIN)
    public Slice<JournalEntryView> entries(
            JournalFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return entries.list(filter, Cursor.of(cursor, 2), size);
    }
}
