package org.grassroots.registry.web.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Optional;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Finds, inside of whatever a container wrapped around it, what a person can be told. */
public final class Problems {

    private Problems() {}

    /** The broken rule behind {@code thrown}; nothing if it is a fault of ours. */
    public static Optional<RegistryException> find(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryException broken) {
                return Optional.of(broken);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new RegistryException(CommonProblem.STALE_EDIT));
            }
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.of(new RegistryException(violated.getConstraintViolations().stream()
                        .map(violation -> FieldProblem.of(
                                last(violation.getPropertyPath()), CommonProblem.FIELD_TYPE, violation.getMessage()))
                        .toList()));
            }
        }
        return Optional.empty();
    }

    private static String last(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName();
        }
        return name;
    }
}
