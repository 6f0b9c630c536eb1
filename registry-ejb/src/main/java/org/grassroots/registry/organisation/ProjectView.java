package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.organisation.model.ProjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the project ledger.
 *
 * @param id of the entry: whoever mends or withdraws the project names what they saw of it
 * @param project the id by which the entries about one project belong together
 * @param enterpriseCode the credit code of the enterprise in which it landed
 * @param findings what is unusual about that code
 * @param investment in yuan
 * @param reason why it replaced the entry before; null of the first
 */
public record ProjectView(
        String id,
        String project,
        String title,
        String country,
        String field,
        LocalDate introducedOn,
        @Nullable LocalDate landedOn,
        @Nullable String enterpriseCode,
        List<CodeFinding> findings,
        @Nullable BigDecimal investment,
        boolean withdrawn,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {

    static ProjectView of(ProjectEntry entry) {
        var project = entry.project();
        var landing = project.landing();
        return new ProjectView(
                entry.id(),
                entry.projectId(),
                project.title(),
                project.country(),
                project.field(),
                project.introducedOn(),
                landing == null ? null : landing.on(),
                landing == null ? null : landing.enterprise().value(),
                landing == null ? List.of() : landing.findings(),
                project.investment(),
                entry.isWithdrawn(),
                entry.reason(),
                entry.accountName(),
                entry.recordedAt());
    }
}
