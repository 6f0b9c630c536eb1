package org.grassroots.registry.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a form, so that all of it is told at once. */
public final class FieldChecks {

    private final List<FieldProblem> found = new ArrayList<>();

    /** A text that has to be there and may not be longer than {@code most} characters. */
    public FieldChecks text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return add(field, CommonProblem.FIELD_REQUIRED);
        }
        return optionalText(field, value, most);
    }

    /** A text that may be missing. */
    public FieldChecks optionalText(String field, @Nullable String value, int most) {
        if (value == null) {
            return this;
        }
        // one of the two databases refuses it
        if (value.indexOf('\0') >= 0) {
            return add(field, CommonProblem.FIELD_TYPE, "U+0001…");
        }
        return value.length() > most ? add(field, CommonProblem.FIELD_TOO_LONG, most) : this;
    }

    /** A value that has to be there. */
    public FieldChecks required(String field, @Nullable Object value) {
        return value == null ? add(field, CommonProblem.FIELD_REQUIRED) : this;
    }

    /** A day that may be missing but may not lie after {@code today}. */
    public FieldChecks notAfter(String field, @Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) ? add(field, CommonProblem.DATE_IN_FUTURE) : this;
    }

    public FieldChecks add(String field, Problem problem, Object... arguments) {
        found.add(FieldProblem.of(field, problem, arguments));
        return this;
    }

    public FieldChecks add(FieldProblem problem) {
        found.add(problem);
        return this;
    }

    /** The problem of the field if {@code broken}. */
    public FieldChecks when(boolean broken, String field, Problem problem, Object... arguments) {
        return broken ? add(field, problem, arguments) : this;
    }

    /**
     * Ends the checks.
     *
     * @throws RegistryException with every problem found, if there was one
     */
    public void verify() {
        if (!found.isEmpty()) {
            throw new RegistryException(found);
        }
    }
}
