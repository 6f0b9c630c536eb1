package org.grassroots.registry.scheme.naive;

import static org.grassroots.registry.scheme.naive.NaiveRatio.minus;
import static org.grassroots.registry.scheme.naive.NaiveRatio.over;
import static org.grassroots.registry.scheme.naive.NaiveRatio.times;
import static org.grassroots.registry.scheme.naive.NaiveRatio.whole;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The second opinion's own reading of an expression: evaluates while it reads, and trusts that the text is well
 * formed.
 */
final class NaiveExpression {

    private final String text;
    private final JsonObject figures;
    private int at;

    private NaiveExpression(String text, JsonObject figures) {
        this.text = text;
        this.figures = figures;
    }

    static @Nullable NaiveRatio value(String expression, JsonObject figures) {
        return new NaiveExpression(expression.replace(" ", ""), figures).sum();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '$';
    }

    private @Nullable NaiveRatio sum() {
        var result = product();
        while (peek() == '+' || peek() == '-') {
            var plus = text.charAt(at++) == '+';
            var next = product();
            if (result == null || next == null) {
                result = null;
            } else {
                result = plus ? minus(result, minus(whole(0), next)) : minus(result, next);
            }
        }
        return result;
    }

    private @Nullable NaiveRatio product() {
        var result = single();
        while (peek() == '*' || peek() == '/') {
            var star = text.charAt(at++) == '*';
            var next = single();
            if (result == null || next == null) {
                result = null;
            } else {
                result = star ? times(result, next) : over(result, next);
            }
        }
        return result;
    }

    private @Nullable NaiveRatio single() {
        if (peek() == '-') {
            at++;
            var value = single();
            return value == null ? null : minus(whole(0), value);
        }
        if (peek() == '(') {
            at++;
            var value = sum();
            at++;
            return value;
        }
        int start = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '.') {
            at++;
        }
        var word = text.substring(start, at);
        if (peek() == '(') {
            return extreme(word.equals("min") ? -1 : 1);
        }
        return NaiveRatio.of(Character.isDigit(word.charAt(0)) ? word : figures.getString(word));
    }

    private @Nullable NaiveRatio extreme(int sign) {
        var undefined = false;
        @Nullable NaiveRatio best = null;
        do {
            at++;
            var next = sum();
            undefined |= next == null;
            if (next != null && (best == null || next.compare(best) * sign > 0)) {
                best = next;
            }
        } while (peek() == ',');
        at++;
        return undefined ? null : best;
    }
}
