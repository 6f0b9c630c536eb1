package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose term ends, or has ended.
 *
 * @param extendedTo until when it may go on with consent; null where it may not
 * @param months the whole months from today to its end, or since then
 */
public record TermRow(
        String id,
        String registryNumber,
        String name,
        String division,
        String jurisdiction,
        LocalDate termEnd,
        @Nullable LocalDate extendedTo,
        TermStatus status,
        int months)
        implements Serializable {

    static TermRow of(Organisation organisation, LocalDate today) {
        var term = Objects.requireNonNull(organisation.term());
        return new TermRow(
                organisation.id(),
                organisation.registryNumber().value(),
                organisation.name(),
                organisation.division().value(),
                organisation.jurisdiction().value(),
                term.end(),
                term.extendedTo(),
                term.on(today),
                term.months(today));
    }
}
