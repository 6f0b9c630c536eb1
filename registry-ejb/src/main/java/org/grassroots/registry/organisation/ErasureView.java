package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.organisation.model.NameErasure;

/**
 * A name that was erased.
 *
 * @param mark what stands for it
 * @param places in how many places it stood
 */
public record ErasureView(String mark, int places, Decision decision, String recordedBy, Instant recordedAt)
        implements Serializable {

    static ErasureView of(NameErasure erasure) {
        var decision = erasure.decision();
        return new ErasureView(
                erasure.mark(),
                erasure.places(),
                new Decision(decision.body(), decision.decidedOn(), decision.documentNumber()),
                erasure.accountName(),
                erasure.recordedAt());
    }
}
