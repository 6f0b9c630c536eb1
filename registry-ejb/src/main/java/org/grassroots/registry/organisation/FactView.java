package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.jspecify.annotations.Nullable;

/**
 * Something true of an organisation on the day that was asked for.
 *
 * @param validTo the day after its last, or null where no end is known
 */
public record FactView(
        Attribute attribute,
        String content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String documentNumber,
        Instant recordedAt)
        implements Serializable {

    static FactView of(AttributeVersion version) {
        var fact = version.fact();
        return new FactView(
                fact.attribute(),
                fact.content(),
                fact.valid().from(),
                fact.valid().to(),
                fact.basis().documentNumber(),
                version.recording().at());
    }
}
