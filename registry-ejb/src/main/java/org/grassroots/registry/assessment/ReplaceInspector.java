package org.grassroots.registry.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A member of a team gives way to another inspector.
 *
 * @param seat the seat that is left
 * @param inspector the account that takes it over
 */
public record ReplaceInspector(
        String team,
        @Nullable String seat,
        @Nullable String inspector,
        @Nullable String reason,
        long seenVersion) {}
