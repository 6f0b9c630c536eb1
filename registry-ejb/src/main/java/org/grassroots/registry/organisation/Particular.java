package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of an organisation when it is registered.
 *
 * @param since the day from which it is true
 * @param document 文号 of what it rests upon, where that is not the decision on the registration
 * @param evidence ids of the files that prove it
 */
public record Particular(
        Attribute attribute,
        String content,
        LocalDate since,
        @Nullable String document,
        List<String> evidence) implements Serializable {

    public Particular {
        content = content.strip();
        evidence = List.copyOf(evidence);
    }
}
