package org.grassroots.registry.scheme.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator comes to its points: one record for each row of the table in contract §2, and one for what cannot
 * score.
 *
 * <p>A method reads figures by its expressions, or asks a question, or both; it never reads anything else.
 */
public sealed interface Method
        permits Checklist, Choice, Deduction, Expert, Formula, Proportion, Threshold, Unscorable, YesNo {

    /** The expressions it evaluates, by the part they play in it, in the order of the document. */
    Map<String, Expression> expressions();

    /** Whether somebody has to answer something. */
    boolean asks();

    /** Whether this answer is of the kind it asks for. */
    boolean fits(@Nullable Answer answer);

    /** The points before rounding; all figures are there and the answer fits. */
    Exact raw(int weight, Inputs inputs);

    /** The rule in words for people. */
    Rule rule(int weight);

    default WhenUndefined whenUndefined() {
        return WhenUndefined.UNSCORED;
    }

    /** What keeps it from scoring although figures and answer are there. */
    default Optional<Reason> hindrance(Inputs inputs) {
        return Optional.empty();
    }

    /** Logs what this scheme cannot read in an answer of the right kind. */
    default void check(Answer answer, String pointer, FaultLog log) {}

    /** The least that would earn more points, where the method has such a thing. */
    default Optional<NextStep> next(int weight, Inputs inputs) {
        return Optional.empty();
    }

    /** The last step to the points with the numbers put in, where that is a calculation. */
    default Optional<String> calculation(int weight, Inputs inputs) {
        return Optional.empty();
    }

    /** The figures it reads, sorted. */
    default Set<String> figures() {
        var expressions = expressions().values();
        if (expressions.size() == 1) {
            return expressions.iterator().next().names();
        }
        var names = new TreeSet<String>();
        expressions.forEach(expression -> names.addAll(expression.names()));
        return names;
    }
}
