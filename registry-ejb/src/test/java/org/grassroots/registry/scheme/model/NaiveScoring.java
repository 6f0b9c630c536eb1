package org.grassroots.registry.scheme.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A second opinion: scores a case straight from the two JSON texts by reading contract §2 and §3 once more, sharing
 * nothing with the engine: its own fractions, its own reading of expressions, its own sums.
 */
final class NaiveScoring {

    private NaiveScoring() {}

    static Map<String, String> score(JsonObject scheme, JsonObject document) {
        var naive = new NaiveMethods(document.getJsonObject("figures"), document.getJsonObject("answers"));
        var results = new TreeMap<String, String>();
        var total = BigDecimal.ZERO;
        var unscored = false;
        for (var dimension : scheme.getJsonArray("dimensions").getValuesAs(JsonObject.class)) {
            var sum = BigDecimal.ZERO;
            int applicable = 0;
            var all = true;
            var complete = true;
            for (var indicator : dimension.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
                var code = indicator.getString("code");
                var points = document.getJsonObject("inapplicable").containsKey(code) ? "n/a" : naive.points(indicator);
                results.put(code, points);
                all &= !points.equals("n/a");
                complete &= !points.equals("unscored");
                applicable += points.equals("n/a") ? 0 : indicator.getInt("weight");
                sum = points.matches("[0-9.]+") ? sum.add(new BigDecimal(points)) : sum;
            }
            if (!complete || applicable == 0) {
                unscored = true;
            } else {
                var points = all
                        ? sum.setScale(2)
                        : sum.multiply(new BigDecimal(dimension.getInt("weight")))
                                .divide(new BigDecimal(applicable), 2, RoundingMode.HALF_UP);
                results.put("dimension " + dimension.getString("code"), points.toPlainString());
                total = total.add(points);
            }
        }
        if (!unscored) {
            results.put("total", adjusted(scheme, document, total).toPlainString());
        }
        return results;
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
