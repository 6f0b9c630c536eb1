package org.grassroots.registry.scheme.model;

import java.util.function.Function;

/** A part of an expression: a number, a figure, or two parts that are joined. */
sealed interface Term {

    Exact evaluate(Function<String, Exact> figures);

    /** Where its value can lie, whatever the figures are. */
    Range range();

    record Constant(Exact value) implements Term {
        @Override
        public Exact evaluate(Function<String, Exact> figures) {
            return value;
        }

        @Override
        public Range range() {
            return Range.of(value);
        }
    }

    record Figure(String name) implements Term {
        @Override
        public Exact evaluate(Function<String, Exact> figures) {
            return figures.apply(name);
        }

        @Override
        public Range range() {
            return Range.FIGURE;
        }
    }

    record Joined(Term left, Operation operation, Term right) implements Term {
        @Override
        public Exact evaluate(Function<String, Exact> figures) {
            return operation.apply(left.evaluate(figures), right.evaluate(figures));
        }

        @Override
        public Range range() {
            return operation.apply(left.range(), right.range());
        }
    }
}
