package org.grassroots.registry.access;

import jakarta.enterprise.context.RequestScoped;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Tells a refusal apart from the same one on its way through the services that called each other. */
@RequestScoped
class Refusals {

    private @Nullable RegistryException last;

    /** Whether {@code broken} means that the actor was not allowed, and is seen for the first time. */
    boolean isNew(RegistryException broken) {
        boolean refused = broken.problem() == CommonProblem.ROLE_MISSING || broken.problem() == CommonProblem.FORBIDDEN;
        if (!refused || broken == last) {
            return false;
        }
        last = broken;
        return true;
    }
}
