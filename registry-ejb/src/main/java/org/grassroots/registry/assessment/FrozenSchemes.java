package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.grassroots.registry.scheme.model.Scheme;

/**
 * The schemes of campaigns, by the fingerprint under which each was frozen: what has that fingerprint never changes, so it
 * is read once on every node and kept.
 */
@ApplicationScoped
class FrozenSchemes {

    private static final int MOST = 50;

    private final Map<String, Scheme> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scheme> eldest) {
            return size() > MOST;
        }
    });

    /** The scheme with this fingerprint; {@code read} has to answer exactly it, or to fail. */
    Scheme of(String sha256, Supplier<Scheme> read) {
        var kept = known.get(sha256);
        if (kept != null) {
            return kept;
        }
        var scheme = read.get();
        known.put(sha256, scheme);
        return scheme;
    }
}
