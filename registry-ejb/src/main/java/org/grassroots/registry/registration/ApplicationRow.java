package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists show it.
 *
 * @param name what is applied for, as far as the draft names it
 * @param submittedAt the latest handing in, or null for what was never handed in
 */
public record ApplicationRow(
        String id,
        OrganisationKind kind,
        DivisionCode division,
        @Nullable String name,
        ApplicationState state,
        String applicantName,
        @Nullable Instant submittedAt,
        Instant changedAt)
        implements Serializable {}
