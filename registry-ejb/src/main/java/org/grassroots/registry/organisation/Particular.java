package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;

/**
 * Something more that is known of an organisation when it is registered.
 *
 * @param since the day from which it is true
 * @param evidence ids of the files that prove it
 */
public record Particular(Attribute attribute, String content, LocalDate since, List<String> evidence)
        implements Serializable {

    public Particular {
        evidence = List.copyOf(evidence);
    }
}
