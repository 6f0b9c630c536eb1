package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.AmendmentState;

/** An amendment as lists show it. */
public record AmendmentRow(
        String id,
        AmendmentPurpose purpose,
        AmendmentState state,
        String organisationId,
        String organisationName,
        String division,
        String jurisdiction,
        String proposerName,
        Instant proposedAt,
        Instant changedAt)
        implements Serializable {}
