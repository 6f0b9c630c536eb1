package org.grassroots.registry.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SchemeDocument;

/** Schemes that were read lately, by the hash of their document: equal documents say the same for ever. */
@ApplicationScoped
class ParsedSchemes {

    private static final int KEPT = 32;

    private final Map<String, Scheme> byHash = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scheme> eldest) {
            return size() > KEPT;
        }
    });

    Scheme scheme(String sha256, String document) {
        return byHash.computeIfAbsent(
                sha256,
                hash -> SchemeDocument.read(document, RegisterFigures.standard())
                        .scheme());
    }
}
