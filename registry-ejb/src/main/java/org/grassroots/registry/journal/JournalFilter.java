package org.grassroots.registry.journal;

import java.io.Serializable;
import org.grassroots.registry.journal.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; null means any. */
public record JournalFilter(
        @Nullable String objectId, @Nullable Outcome outcome) implements Serializable {}
