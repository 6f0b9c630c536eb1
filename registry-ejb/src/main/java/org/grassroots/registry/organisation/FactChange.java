package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Something about an organisation that changed on a day, or was always otherwise than the register says.
 *
 * @param content what it is from that day on, up to the next change that is known
 * @param reason why it is entered, where the decision does not say it
 * @param evidence ids of the files that prove it
 */
public record FactChange(
        String organisationId,
        Attribute attribute,
        String content,
        LocalDate validFrom,
        Decision decision,
        @Nullable String reason,
        List<String> evidence)
        implements Serializable {

    public FactChange {
        evidence = List.copyOf(evidence);
    }
}
