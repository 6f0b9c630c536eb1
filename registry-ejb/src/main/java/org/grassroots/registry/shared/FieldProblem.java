package org.grassroots.registry.shared;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a form or document.
 *
 * @param field the field's name, or a JSON pointer into a document
 * @param arguments what the sentence is filled with
 */
public record FieldProblem(String field, Problem problem, List<Object> arguments) implements Serializable {

    private static final long serialVersionUID = 1L;

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, Problem problem, Object... arguments) {
        return new FieldProblem(field, problem, List.of(arguments));
    }
}
