package org.grassroots.registry.web.registration;

import java.time.Instant;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.ApplicationRow;
import org.grassroots.registry.registration.model.ApplicationState;
import org.jspecify.annotations.Nullable;

/** An application in a list, as the API sends it. */
public record ApplicationItem(
        String id,
        OrganisationKind kind,
        String division,
        @Nullable String name,
        ApplicationState state,
        String applicant,
        @Nullable Instant submittedAt,
        Instant changedAt) {

    static ApplicationItem of(ApplicationRow row) {
        return new ApplicationItem(
                row.id(),
                row.kind(),
                row.division().value(),
                row.name(),
                row.state(),
                row.applicantName(),
                row.submittedAt(),
                row.changedAt());
    }
}
