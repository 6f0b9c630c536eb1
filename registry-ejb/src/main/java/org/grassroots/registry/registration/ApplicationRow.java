package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Chain;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists show it.
 *
 * @param jurisdiction who is to supervise it, as far as the draft tells
 * @param name what is applied for, as far as the draft names it
 * @param submittedAt the latest handing in, or null for what was never handed in
 */
public record ApplicationRow(
        String id,
        OrganisationKind kind,
        DivisionCode division,
        String jurisdiction,
        @Nullable String name,
        ApplicationState state,
        String applicantName,
        @Nullable Instant submittedAt,
        Instant changedAt)
        implements Serializable {

    /** The way that it goes: what the province supervises came to it at once. */
    public Chain chain() {
        return Chain.of(kind, new DivisionCode(jurisdiction).isProvince() ? Route.DIRECT : Route.LOCAL);
    }
}
