package org.grassroots.registry.scheme.naive;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The second opinion on a case of three stages (contract §3.5): all four documents are JSON, the fourth carries the
 * auditors' adjustments only.
 */
public record NaiveStages(
        JsonObject scheme,
        JsonObject self,
        JsonObject desk,
        JsonObject onSite,
        Set<String> unconfirmed,
        JsonObject adjustments) {

    /** Official outcomes and sums, and "self", "result", "grade" and "flag" where there are any. */
    public Map<String, String> score() {
        var official = new TreeMap<String, String>();
        var own = new TreeMap<String, String>();
        var said = NaiveScoring.outcomes(scheme, self);
        var reviewed = NaiveScoring.outcomes(scheme, desk);
        var found = NaiveScoring.outcomes(scheme, overlaid());
        for (var dimension : scheme.getJsonArray("dimensions").getValuesAs(JsonObject.class)) {
            for (var indicator : dimension.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
                var code = indicator.getString("code");
                var value = touchedOnSite(indicator)
                        ? found.get(code)
                        : unconfirmed.contains(code) ? "unscored" : reviewed.get(code);
                official.put(code, value);
                var expert = indicator.getJsonObject("method").getString("type").equals("EXPERT");
                var none = said.get(code).equals("unscored")
                        || (expert && !said.get(code).equals("n/a"));
                own.put(code, none ? value : said.get(code));
            }
        }
        return blended(official, own);
    }

    private Map<String, String> blended(Map<String, String> official, Map<String, String> own) {
        var results = NaiveScoring.sums(scheme, official, adjustments);
        var selfTotal = NaiveScoring.sums(scheme, own, adjustments).get("total");
        if (selfTotal != null) {
            results.put("self", selfTotal);
        }
        var officialTotal = results.get("total");
        var weight = NaiveMethods.number(scheme, "selfWeight");
        if (officialTotal != null && (selfTotal != null || weight.signum() == 0)) {
            var result = new BigDecimal(officialTotal);
            if (weight.signum() > 0) {
                result = weight.multiply(new BigDecimal(selfTotal))
                        .add(BigDecimal.ONE.subtract(weight).multiply(result))
                        .setScale(2, RoundingMode.HALF_UP);
            }
            results.put("result", result.toPlainString());
            var vetoed = !adjustments.getJsonArray("vetoes").isEmpty();
            results.put("grade", NaiveGrades.grade(scheme, result, vetoed));
        }
        results.put("flag", String.valueOf(flagged(selfTotal, officialTotal)));
        return results;
    }

    private boolean flagged(String selfTotal, String officialTotal) {
        return selfTotal != null
                && officialTotal != null
                && new BigDecimal(selfTotal)
                                .subtract(new BigDecimal(officialTotal))
                                .abs()
                                .compareTo(NaiveMethods.number(scheme, "deviationFlag"))
                        >= 0;
    }

    private boolean touchedOnSite(JsonObject indicator) {
        var code = indicator.getString("code");
        if (onSite.getJsonObject("answers").containsKey(code)
                || onSite.getJsonObject("inapplicable").containsKey(code)) {
            return true;
        }
        return NaiveMethods.expressions(indicator.getJsonObject("method")).stream()
                .flatMap(expression -> Arrays.stream(expression.split("[^A-Za-z0-9.]+", -1)))
                .anyMatch(onSite.getJsonObject("figures")::containsKey);
    }

    /** What the inspectors found, over what the desk holds; an answer on site makes an indicator apply again. */
    private JsonObject overlaid() {
        var inapplicable = Json.createObjectBuilder();
        desk.getJsonObject("inapplicable").forEach((code, reason) -> {
            if (!onSite.getJsonObject("answers").containsKey(code)) {
                inapplicable.add(code, reason);
            }
        });
        onSite.getJsonObject("inapplicable").forEach(inapplicable::add);
        return Json.createObjectBuilder()
                .add("figures", over("figures"))
                .add("answers", over("answers"))
                .add("inapplicable", inapplicable)
                .build();
    }

    private JsonObject over(String part) {
        var merged = Json.createObjectBuilder(desk.getJsonObject(part));
        onSite.getJsonObject(part).forEach(merged::add);
        return merged.build();
    }
}
