package org.grassroots.registry.journal;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.journal.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A journal entry as it is shown; see {@link org.grassroots.registry.journal.model.JournalEntry}.
 *
 * @param batch the number of what was ordered at once, or null for what was done by itself
 */
public record JournalEntryView(
        long number,
        Instant recordedAt,
        String accountName,
        @Nullable String role,
        @Nullable String jurisdiction,
        String action,
        String objectType,
        String objectId,
        @Nullable String beforeDigest,
        @Nullable String afterDigest,
        Outcome outcome,
        String address,
        @Nullable String batch)
        implements Serializable {}
