package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "why this score": a tree from the result over total, dimensions and indicators down to the inputs
 * (contract §5). It is data; sentences are made from its rules when it is read, and the same inputs give the same
 * bytes.
 */
public record Explanation(String id, String scheme, String version, String engine, ResultPart result) {

    /**
     * The result and its grade.
     *
     * @param points absent, like the grade, while anything is unscored
     * @param rule how the result came from the totals
     * @param gradeRule how the grade came from the result
     * @param total the official total
     */
    public record ResultPart(
            @Nullable BigDecimal points,
            Rule rule,
            @Nullable Grade grade,
            Rule gradeRule,
            List<String> vetoes,
            @Nullable BigDecimal selfTotal,
            boolean deviates,
            TotalPart total) {

        Json json() {
            return Json.writing()
                    .put("points", points)
                    .put("rule", rule.json())
                    .put("grade", grade == null ? null : grade.name())
                    .put("gradeRule", gradeRule.json())
                    .put("vetoes", Json.texts(vetoes))
                    .put("selfTotal", selfTotal)
                    .put("deviates", deviates)
                    .put("total", total.json())
                    .done();
        }
    }

    /** The official total: its dimensions, and what auditors added and took. */
    public record TotalPart(
            @Nullable BigDecimal points,
            Rule rule,
            List<Extra> bonus,
            List<Extra> deductions,
            List<DimensionPart> dimensions) {

        Json json() {
            return Json.writing()
                    .put("points", points)
                    .put("rule", rule.json())
                    .put("bonus", Json.array(bonus, Extra::json))
                    .put("deductions", Json.array(deductions, Extra::json))
                    .put("dimensions", Json.array(dimensions, DimensionPart::json))
                    .done();
        }
    }

    /** A bonus or deduction and how often it counts. */
    public record Extra(String code, Title title, BigDecimal points, int count) {
        Json json() {
            return Json.writing()
                    .put("code", code)
                    .put("title", title.json())
                    .put("points", Exact.of(points).round2())
                    .put("count", String.valueOf(count))
                    .done();
        }
    }

    /** One dimension: the sum of its indicators, the factor, and the points. */
    public record DimensionPart(
            Dimension dimension,
            BigDecimal sum,
            Exact factor,
            @Nullable BigDecimal points,
            Rule rule,
            List<IndicatorExplanation> indicators) {

        Json json() {
            return Json.writing()
                    .put("code", dimension.code())
                    .put("title", dimension.title().json())
                    .put("weight", String.valueOf(dimension.weight()))
                    .put("sum", sum)
                    .put("factor", IndicatorExplanation.shown(factor))
                    .put("points", points)
                    .put("rule", rule.json())
                    .put("indicators", Json.array(indicators, IndicatorExplanation::json))
                    .done();
        }
    }

    public Json json() {
        return Json.writing()
                .put("id", id)
                .put("scheme", scheme)
                .put("version", version)
                .put("engine", engine)
                .put("result", result.json())
                .done();
    }

    /** The tree as canonical JSON. */
    public String canonical() {
        return CanonicalJson.write(json());
    }
}
