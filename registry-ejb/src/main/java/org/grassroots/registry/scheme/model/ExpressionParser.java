package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.grassroots.registry.scheme.model.Expression.SyntaxException;

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
        Term left = term();
        while (true) {
            if (took('+')) {
                left = new Term.Joined(left, Operation.PLUS, term());
            } else if (took('-')) {
                left = new Term.Joined(left, Operation.MINUS, term());
            } else {
                return left;
            }
        }
    }

    private Term term() throws SyntaxException {
        Term left = factor();
        while (true) {
            if (took('*')) {
                left = new Term.Joined(left, Operation.TIMES, factor());
            } else if (took('/')) {
                left = new Term.Joined(left, Operation.OVER, factor());
            } else {
                return left;
            }
        }
    }

    private Term factor() throws SyntaxException {
        if (took('-')) {
            return new Term.Joined(new Term.Constant(Exact.ZERO), Operation.MINUS, unsigned());
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
            return extreme(name.equals("min") ? Operation.MIN : Operation.MAX);
        }
        skipBlanks();
        names.add(name);
        return new Term.Figure(name);
    }

    private Term extreme(Operation choice) throws SyntaxException {
        deeper();
        Term found = expr();
        while (took(',')) {
            found = new Term.Joined(found, choice, expr());
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
        return new Term.Constant(value);
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
