package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.grassroots.registry.scheme.model.Expression.SyntaxException;
import org.grassroots.registry.scheme.model.Expression.Term;

/** Recursive descent over the grammar of contract §2, one method per rule of it. */
final class ExpressionParser {

    private final String text;
    private final Set<String> names = new HashSet<>();
    private int at;
    private int depth;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() throws SyntaxException {
        if (text.length() > Expression.MOST_CHARACTERS) {
            throw new SyntaxException(Expression.MOST_CHARACTERS + 1);
        }
        var root = expr();
        if (at < text.length()) {
            throw new SyntaxException(at + 1);
        }
        return new Expression(text, names, root);
    }

    private Term expr() throws SyntaxException {
        var left = term();
        while (true) {
            if (took('+')) {
                left = both(left, term(), Exact::plus);
            } else if (took('-')) {
                left = both(left, term(), Exact::minus);
            } else {
                return left;
            }
        }
    }

    private Term term() throws SyntaxException {
        var left = factor();
        while (true) {
            if (took('*')) {
                left = both(left, factor(), Exact::times);
            } else if (took('/')) {
                left = both(left, factor(), Exact::dividedBy);
            } else {
                return left;
            }
        }
    }

    private Term factor() throws SyntaxException {
        if (took('-')) {
            var amount = unsigned();
            return figures -> Exact.ZERO.minus(amount.evaluate(figures));
        }
        return unsigned();
    }

    private Term unsigned() throws SyntaxException {
        if (took('(')) {
            deeper();
            var inner = expr();
            expect(')');
            depth--;
            return inner;
        }
        int start = at;
        at = endOfName(text, at);
        return at == start ? number() : named(text.substring(start, at));
    }

    private Term named(String name) throws SyntaxException {
        if ((name.equals("min") || name.equals("max")) && took('(')) {
            return extreme(name.equals("min") ? Exact::min : Exact::max);
        }
        skipBlanks();
        names.add(name);
        return figures -> figures.apply(name);
    }

    private Term extreme(BinaryOperator<Exact> choice) throws SyntaxException {
        deeper();
        var found = expr();
        while (took(',')) {
            found = both(found, expr(), choice);
        }
        expect(')');
        depth--;
        return found;
    }

    private Term number() throws SyntaxException {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        var value = Exact.of(new BigDecimal(text.substring(start, at)));
        skipBlanks();
        return figures -> value;
    }

    private void digits() throws SyntaxException {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new SyntaxException(at + 1);
        }
    }

    private static Term both(Term left, Term right, BinaryOperator<Exact> operation) {
        return figures -> operation.apply(left.evaluate(figures), right.evaluate(figures));
    }

    private void deeper() throws SyntaxException {
        depth++;
        if (depth > Expression.MOST_DEPTH) {
            throw new SyntaxException(at);
        }
    }

    private void expect(char symbol) throws SyntaxException {
        if (!took(symbol)) {
            throw new SyntaxException(at + 1);
        }
    }

    private boolean took(char symbol) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == symbol) {
            at++;
            skipBlanks();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Where the name that starts at {@code start} ends; {@code start} itself where none starts. */
    static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && (isLetter(text.charAt(end)) || (end > start && isInName(text.charAt(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isInName(char c) {
        return isDigit(c) || c == '.';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
