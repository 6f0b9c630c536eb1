package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/** What one attribute of an organisation is to become, and from which day on; a draft may leave either open. */
public record ProposedChange(
        Attribute attribute,
        @Nullable String content,
        @Nullable LocalDate validFrom) implements Serializable {

    public ProposedChange {
        var typed = content == null ? null : content.replace("\r\n", "\n").strip();
        content = typed == null || typed.isEmpty() ? null : attribute.form().normal(typed);
    }
}
