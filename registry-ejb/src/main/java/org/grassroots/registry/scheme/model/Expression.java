package org.grassroots.registry.scheme.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A formula over figures, as a scheme writes it (contract §2): parsed once, then evaluated in exact rationals as
 * often as there are cases. Blanks may stand between its tokens; nothing else that the grammar does not name parses.
 */
public final class Expression {

    public static final int MOST_CHARACTERS = 500;
    public static final int MOST_DEPTH = 20;

    private final String text;
    private final Set<String> names;
    private final Term root;

    Expression(String text, Set<String> names, Term root) {
        this.text = text;
        this.names = Collections.unmodifiableSet(new TreeSet<>(names));
        this.root = root;
    }

    /**
     * Parses a text.
     *
     * @throws SyntaxException where the text is outside the grammar
     */
    public static Expression parse(String text) throws SyntaxException {
        return new ExpressionParser(text).parse();
    }

    /**
     * The result; undefined where a division by zero is part of it. Every name of {@link #names()} must have a value.
     */
    public Exact evaluate(Function<String, Exact> figures) {
        return root.evaluate(figures);
    }

    /** Where the result can lie, whatever the figures are. */
    Range range() {
        return root.range();
    }

    /** The figures it reads, sorted. */
    public Set<String> names() {
        return names;
    }

    public String text() {
        return text;
    }

    /** The same text with the numbers put in; a negative number stands in parentheses. */
    public String withNumbers(Function<String, String> figures) {
        var out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = ExpressionParser.endOfName(text, at);
            if (end == at) {
                end = at + 1;
                out.append(text.charAt(at));
            } else {
                out.append(text.startsWith("(", endOfBlanks(end)) ? text.substring(at, end) : shown(at, end, figures));
            }
            at = end;
        }
        return out.toString();
    }

    private int endOfBlanks(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private String shown(int start, int end, Function<String, String> figures) {
        var number = figures.apply(text.substring(start, end));
        return number.startsWith("-") ? "(" + number + ")" : number;
    }

    @Override
    public String toString() {
        return text;
    }

    /** A text is no expression, from this place on. */
    public static final class SyntaxException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int position;

        SyntaxException(int position) {
            super("no expression at character " + position);
            this.position = position;
        }

        /** The character, counted from 1, at which the grammar was left. */
        public int position() {
            return position;
        }
    }
}
