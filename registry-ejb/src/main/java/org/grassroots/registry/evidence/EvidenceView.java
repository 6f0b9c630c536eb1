package org.grassroots.registry.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.evidence.model.Evidence;

/**
 * A file handed in as proof, without its content.
 *
 * @param storedBy the name of who handed it in
 */
public record EvidenceView(
        String id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String jurisdiction,
        Instant storedAt,
        String storedBy)
        implements Serializable {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.content().size(),
                evidence.content().sha256(),
                evidence.jurisdiction().value(),
                evidence.storedAt(),
                evidence.accountName());
    }
}
