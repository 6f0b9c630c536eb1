package org.grassroots.registry.registration;

import java.io.Serializable;
import org.grassroots.registry.registration.model.ApplicationState;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are asked for; null means any.
 *
 * @param text a part of the name
 */
public record ApplicationFilter(
        @Nullable ApplicationState state, @Nullable String text) implements Serializable {

    /** All that one may see. */
    public static final ApplicationFilter ANY = new ApplicationFilter(null, null);
}
