package org.grassroots.registry.registration.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A field that an application is asked for.
 *
 * @param required whether an application without it is incomplete
 * @param only the field that has to be ticked for this one to be asked for; null for most, which always are
 */
public record Question(
        Field field, boolean required, @Nullable Field only) implements Serializable {

    /** Whether a content that says this is incomplete without it. */
    boolean isNeededBy(ApplicationContent content) {
        return required && isAskedOf(content);
    }

    /** Whether it can be told beside what else the content says. */
    boolean isAskedOf(ApplicationContent content) {
        return only == null || "true".equals(content.value(only));
    }
}
