package org.grassroots.registry.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the registry was broken or a thing named does not exist.
 *
 * <p>The container rolls the transaction back and hands it to the caller unwrapped. The message is for the log;
 * what a person reads is looked up by {@link #problem()} in the language of the request.
 */
@ApplicationException(rollback = true, inherited = true)
public final class RegistryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;

    public RegistryException(Problem problem, Object... arguments) {
        super(problem.name() + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
        this.fields = List.of();
    }

    /** Several fields are wrong at once; all are told together. */
    public RegistryException(List<FieldProblem> fields) {
        super(CommonProblem.FIELDS_INVALID + " " + fields);
        this.problem = CommonProblem.FIELDS_INVALID;
        this.arguments = List.of();
        this.fields = List.copyOf(fields);
    }

    /** A document is refused as a whole; {@code fields} are its faults, told together. */
    public RegistryException(Problem problem, List<FieldProblem> fields) {
        super(problem.name() + " " + fields);
        this.problem = problem;
        this.arguments = List.of();
        this.fields = List.copyOf(fields);
    }

    public Problem problem() {
        return problem;
    }

    /** What the sentence is filled with; empty after the exception has travelled between machines. */
    @SuppressWarnings("NullAway") // transient: null after deserialisation
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** The fields or parts of a document that are wrong; empty where the problem is of another kind. */
    @SuppressWarnings("NullAway") // transient: null after deserialisation
    public List<FieldProblem> fields() {
        return fields == null ? List.of() : fields;
    }
}
