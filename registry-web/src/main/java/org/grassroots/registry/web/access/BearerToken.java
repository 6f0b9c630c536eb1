package org.grassroots.registry.web.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the Authorization header of a call of the API. */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** The token in the header; nothing if there is no header or it speaks of something else. */
    static Optional<String> of(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(header.substring(SCHEME.length()).strip());
    }
}
