package org.grassroots.registry.scheme.naive;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A second opinion on one stage of a case: contract §2 and §3 read once more, with its own fractions, its own reading
 * of expressions, its own sums.
 */
public final class NaiveScoring {

    private NaiveScoring() {}

    /** Points, "n/a" or "unscored" of every indicator and dimension; total and grade where nothing is unscored. */
    public static Map<String, String> score(JsonObject scheme, JsonObject document) {
        var results = sums(scheme, outcomes(scheme, document), document);
        if (results.containsKey("total")) {
            var total = new BigDecimal(results.get("total"));
            var vetoed = !document.getJsonArray("vetoes").isEmpty();
            results.put("grade", NaiveGrades.grade(scheme, total, vetoed));
        }
        return results;
    }

    static Map<String, String> outcomes(JsonObject scheme, JsonObject document) {
        var naive = new NaiveMethods(document.getJsonObject("figures"), document.getJsonObject("answers"));
        var outcomes = new TreeMap<String, String>();
        for (var dimension : scheme.getJsonArray("dimensions").getValuesAs(JsonObject.class)) {
            for (var indicator : dimension.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
                var code = indicator.getString("code");
                var declared = document.getJsonObject("inapplicable").containsKey(code);
                outcomes.put(code, declared ? "n/a" : naive.points(indicator));
            }
        }
        return outcomes;
    }

    /** The outcomes with the dimensions' points and the total added; the adjustments are those of the document. */
    static Map<String, String> sums(JsonObject scheme, Map<String, String> outcomes, JsonObject document) {
        var results = new TreeMap<>(outcomes);
        var total = BigDecimal.ZERO;
        var unscored = false;
        for (var dimension : scheme.getJsonArray("dimensions").getValuesAs(JsonObject.class)) {
            var points = dimension(dimension, outcomes);
            results.put("dimension " + dimension.getString("code"), points);
            if (points.equals("unscored")) {
                unscored = true;
            } else {
                total = total.add(new BigDecimal(points));
            }
        }
        if (!unscored) {
            results.put("total", adjusted(scheme, document, total).toPlainString());
        }
        return results;
    }

    private static String dimension(JsonObject dimension, Map<String, String> outcomes) {
        var sum = BigDecimal.ZERO;
        int applicable = 0;
        var all = true;
        for (var indicator : dimension.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
            var points = outcomes.get(indicator.getString("code"));
            if (points.equals("unscored")) {
                return "unscored";
            }
            if (points.equals("n/a")) {
                all = false;
            } else {
                applicable += indicator.getInt("weight");
                sum = sum.add(new BigDecimal(points));
            }
        }
        if (applicable == 0) {
            return "unscored";
        }
        var points = all
                ? sum.setScale(2)
                : sum.multiply(new BigDecimal(dimension.getInt("weight")))
                        .divide(new BigDecimal(applicable), 2, RoundingMode.HALF_UP);
        return points.toPlainString();
    }

    private static BigDecimal adjusted(JsonObject scheme, JsonObject document, BigDecimal dimensions) {
        var bonus = BigDecimal.ZERO;
        for (var item : scheme.getJsonArray("bonus").getValuesAs(JsonObject.class)) {
            for (var given : document.getJsonArray("bonus").getValuesAs(JsonString.class)) {
                if (given.getString().equals(item.getString("code"))) {
                    bonus = bonus.add(NaiveMethods.number(item, "points"));
                }
            }
        }
        var cap = NaiveMethods.number(scheme, "bonusCap");
        var total = dimensions.add(bonus.compareTo(cap) > 0 ? cap : bonus);
        for (var item : scheme.getJsonArray("deductions").getValuesAs(JsonObject.class)) {
            int count = document.getJsonObject("deductions").getInt(item.getString("code"), 0);
            total = total.subtract(NaiveMethods.number(item, "points").multiply(new BigDecimal(count)));
        }
        if (total.signum() < 0) {
            return new BigDecimal("0.00");
        }
        return total.compareTo(new BigDecimal(100)) > 0 ? new BigDecimal("100.00") : total.setScale(2);
    }
}
