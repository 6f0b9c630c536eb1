package org.grassroots.registry.scheme.naive;

import static org.grassroots.registry.scheme.naive.NaiveRatio.held;
import static org.grassroots.registry.scheme.naive.NaiveRatio.minus;
import static org.grassroots.registry.scheme.naive.NaiveRatio.over;
import static org.grassroots.registry.scheme.naive.NaiveRatio.times;
import static org.grassroots.registry.scheme.naive.NaiveRatio.whole;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second opinion on one indicator: its points as text, or "n/a", or "unscored" (contract §2). */
record NaiveMethods(JsonObject figures, JsonObject answers) {

    String points(JsonObject indicator) {
        var method = indicator.getJsonObject("method");
        if (expressions(method).stream().anyMatch(this::lacksFigure)) {
            return "unscored";
        }
        int weight = indicator.getInt("weight");
        var answer = answers.getJsonObject(indicator.getString("code"));
        if (asks(method) && answer == null) {
            return "unscored";
        }
        if (method.getString("type").equals("EXPERT")
                && (answer == null || answer.getJsonArray("ratings").size() < method.getInt("minimumExperts", 3))) {
            return "unscored";
        }
        var raw = raw(method, weight, answer == null ? JsonValue.EMPTY_JSON_OBJECT : answer);
        if (raw == null) {
            return undefined(method.getString("whenUndefined", ""), weight);
        }
        return new BigDecimal(raw.over())
                .divide(new BigDecimal(raw.under()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String undefined(String whenUndefined, int weight) {
        return switch (whenUndefined) {
            case "ZERO" -> "0.00";
            case "FULL" -> weight + ".00";
            case "NOT_APPLICABLE" -> "n/a";
            default -> "unscored";
        };
    }

    private boolean lacksFigure(String expression) {
        return Arrays.stream(expression.split("[^A-Za-z0-9.]+", -1))
                .filter(word -> word.matches("[A-Za-z].*") && !word.equals("min") && !word.equals("max"))
                .anyMatch(name -> !figures.containsKey(name));
    }

    private static boolean asks(JsonObject method) {
        return switch (method.getString("type")) {
            case "YES_NO", "DEDUCTION" -> !method.containsKey("value");
            case "CHOICE", "EXPERT" -> true;
            case "CHECKLIST" ->
                method.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                        .anyMatch(condition -> !condition.containsKey("value"));
            default -> false;
        };
    }

    static List<String> expressions(JsonObject method) {
        var found = new ArrayList<String>();
        for (var key : List.of("value", "target", "points")) {
            if (method.get(key) instanceof JsonString string) {
                found.add(string.getString());
            }
        }
        for (var key : List.of("conditions", "steps")) {
            for (var item : method.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array
                    ? array.getValuesAs(JsonObject.class)
                    : List.<JsonObject>of()) {
                found.addAll(expressions(item));
                if (item.containsKey("any")) {
                    item.getJsonArray("any")
                            .getValuesAs(JsonObject.class)
                            .forEach(each -> found.addAll(expressions(each)));
                }
            }
        }
        return found;
    }

    private @Nullable NaiveRatio raw(JsonObject method, int weight, JsonObject answer) {
        return switch (method.getString("type")) {
            case "YES_NO" -> yesNo(method, weight, answer);
            case "CHOICE" ->
                method.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                        .filter(option -> option.getString("code").equals(answer.getString("choice")))
                        .map(option -> NaiveRatio.of(number(option, "points").toPlainString()))
                        .findFirst()
                        .orElseThrow();
            case "CHECKLIST" -> checklist(method, answer);
            case "THRESHOLD" -> threshold(method);
            case "PROPORTION" -> proportion(method, weight);
            case "FORMULA" -> held(value(method.getString("points")), weight);
            case "DEDUCTION" -> deduction(method, weight, answer);
            default -> expert(method, weight, answer);
        };
    }

    private @Nullable NaiveRatio yesNo(JsonObject method, int weight, JsonObject answer) {
        if (!method.containsKey("value")) {
            return whole(answer.getBoolean("yes") ? weight : 0);
        }
        var value = value(method.getString("value"));
        return value == null ? null : whole(value.compare(whole(0)) > 0 ? weight : 0);
    }

    private @Nullable NaiveRatio checklist(JsonObject method, JsonObject answer) {
        var met = new ArrayList<String>();
        if (answer.containsKey("met")) {
            answer.getJsonArray("met").getValuesAs(JsonString.class).forEach(code -> met.add(code.getString()));
        }
        for (var condition : method.getJsonArray("conditions").getValuesAs(JsonObject.class)) {
            if (condition.containsKey("value")) {
                var value = value(condition.getString("value"));
                if (value == null) {
                    return null;
                }
                if (value.compare(whole(0)) > 0) {
                    met.add(condition.getString("code"));
                }
            }
        }
        var points = method.getJsonObject("points");
        if (points.containsKey("sets")) {
            for (var set : points.getJsonArray("sets").getValuesAs(JsonObject.class)) {
                if (set.getJsonArray("all").getValuesAs(JsonString.class).stream()
                        .allMatch(code -> met.contains(code.getString()))) {
                    return NaiveRatio.of(number(set, "points").toPlainString());
                }
            }
        }
        for (int k = met.size(); k > 0; k--) {
            if (points.get(String.valueOf(k)) instanceof JsonNumber number) {
                return NaiveRatio.of(number.bigDecimalValue().toPlainString());
            }
        }
        return whole(0);
    }

    private @Nullable NaiveRatio threshold(JsonObject method) {
        var value = value(method.getString("value"));
        NaiveRatio points = whole(0);
        for (var step : method.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            if (value == null) {
                return null;
            }
            int compared = value.compare(NaiveRatio.of(number(step, "atLeast").toPlainString()));
            var reached = compared > 0 || (compared == 0 && !step.getBoolean("exclusive", false));
            if (step.containsKey("any")) {
                for (var any : step.getJsonArray("any").getValuesAs(JsonObject.class)) {
                    var other = value(any.getString("value"));
                    if (other == null) {
                        return null;
                    }
                    reached |=
                            other.compare(NaiveRatio.of(number(any, "atLeast").toPlainString())) >= 0;
                }
            }
            points = reached ? NaiveRatio.of(number(step, "points").toPlainString()) : points;
        }
        return points;
    }

    private @Nullable NaiveRatio proportion(JsonObject method, int weight) {
        var value = value(method.getString("value"));
        var share = over(value, value(method.getString("target")));
        var within = held(share, 1);
        return within == null ? null : times(within, whole(weight));
    }

    private @Nullable NaiveRatio deduction(JsonObject method, int weight, JsonObject answer) {
        var defects = method.containsKey("value")
                ? value(method.getString("value"))
                : NaiveRatio.of(answer.getString("defects"));
        if (defects == null) {
            return null;
        }
        var off = times(defects, NaiveRatio.of(number(method, "perDefect").toPlainString()));
        var left = minus(whole(weight), off);
        return left.compare(whole(0)) < 0 ? whole(0) : left;
    }

    private static NaiveRatio expert(JsonObject method, int weight, JsonObject answer) {
        var sum = BigDecimal.ZERO;
        var ratings = answer.getJsonArray("ratings").getValuesAs(JsonString.class);
        for (var rating : ratings) {
            sum = sum.add(new BigDecimal(rating.getString()));
        }
        var mean = sum.divide(new BigDecimal(ratings.size()), 2, RoundingMode.HALF_UP);
        var earned = times(NaiveRatio.of(mean.toPlainString()), whole(weight));
        var scale = NaiveRatio.of(number(method, "scale").toPlainString());
        return new NaiveRatio(
                earned.over().multiply(scale.under()), earned.under().multiply(scale.over()));
    }

    private @Nullable NaiveRatio value(String expression) {
        return NaiveExpression.value(expression, figures);
    }

    static BigDecimal number(JsonObject object, String key) {
        return object.getJsonNumber(key).bigDecimalValue();
    }
}
