package org.grassroots.registry.journal;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.journal.model.Outcome;
import org.jspecify.annotations.Nullable;

/** A journal entry as it is shown; see {@link org.grassroots.registry.journal.model.JournalEntry}. */
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
        String address)
        implements Serializable {}
