package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one indicator has its points: the rule, the expressions with their numbers, the inputs, the values of all
 * stages and the next step (contract §5).
 *
 * @param outcome the official value
 * @param officialStage the stage that gave it, if any did
 * @param calculation the last step to the points with the numbers put in, where that is a calculation
 * @param factor what the indicator's points are multiplied by within its dimension
 * @param next the least that would earn more, if anything would
 */
public record IndicatorExplanation(
        Indicator indicator,
        Outcome outcome,
        @Nullable Stage officialStage,
        Rule rule,
        List<Working> workings,
        @Nullable String calculation,
        List<FigureShown> figures,
        @Nullable Answer answer,
        List<StageValue> values,
        List<String> evidence,
        Exact factor,
        @Nullable NextStep next) {

    /** How every indicator's points are rounded (contract §3.2). */
    public static final String ROUNDING = "HALF_UP/2";

    public IndicatorExplanation {
        workings = List.copyOf(workings);
        figures = List.copyOf(figures);
        values = List.copyOf(values);
        evidence = List.copyOf(evidence);
    }

    /** An expression, the same with the numbers put in, and its result. */
    public record Working(String part, String expression, String numbers, Exact value) {
        Json json() {
            return Json.writing()
                    .put("part", part)
                    .put("expression", expression)
                    .put("numbers", numbers)
                    .put("value", shown(value))
                    .done();
        }
    }

    /** A figure that was read; corrected, where the source gave another value. */
    public record FigureShown(String code, @Nullable BigDecimal value, Provenance.@Nullable FigureSource source) {

        public boolean corrected() {
            return source != null && value != null && source.value().compareTo(value) != 0;
        }

        Json json() {
            var out = Json.writing().put("code", code).put("value", value).put("corrected", corrected());
            return source == null
                    ? out.done()
                    : out.put("source", source.json()).done();
        }
    }

    /** The value of one stage and who gave it, where that is known. */
    public record StageValue(Stage stage, Outcome outcome, Provenance.@Nullable Giver giver) {
        Json json() {
            var out = Json.writing().put("stage", stage.name()).put("outcome", outcomeJson(outcome));
            return giver == null
                    ? out.done()
                    : out.put("by", giver.by()).put("at", giver.at().toString()).done();
        }
    }

    /** The points before rounding; null where the indicator was not scored. */
    public @Nullable Exact raw() {
        return outcome instanceof Outcome.Scored scored ? scored.raw() : null;
    }

    /** The points; null where the indicator was not scored. */
    public @Nullable BigDecimal points() {
        return outcome instanceof Outcome.Scored scored ? scored.points() : null;
    }

    Json json() {
        var out = Json.writing()
                .put("code", indicator.code())
                .put("title", indicator.title().json())
                .put("weight", String.valueOf(indicator.weight()))
                .put("outcome", outcomeJson(outcome))
                .put("officialStage", officialStage == null ? null : officialStage.name())
                .put("rule", rule.json())
                .put("workings", Json.array(workings, Working::json))
                .put("calculation", calculation)
                .put("figures", Json.array(figures, FigureShown::json))
                .put("values", Json.array(values, StageValue::json))
                .put("evidence", Json.texts(evidence))
                .put("factor", shown(factor))
                .put("rounding", ROUNDING);
        if (answer != null) {
            out.put("answer", CaseDocument.json(answer));
        }
        return next == null ? out.done() : out.put("next", next.json()).done();
    }

    private static Json outcomeJson(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return Json.writing()
                    .put("points", scored.points())
                    .put("raw", shown(scored.raw()))
                    .done();
        }
        if (outcome instanceof Outcome.Unscored unscored) {
            return Json.writing()
                    .put("unscored", unscored.reason().name())
                    .put("detail", unscored.detail())
                    .done();
        }
        var reason = outcome instanceof Outcome.NotApplicable none ? none.reason() : "";
        return Json.writing().put("notApplicable", reason).done();
    }

    /** An exact number twice: as the fraction it is, and as a decimal of six places to look at. */
    static Json shown(Exact value) {
        return value.isUndefined()
                ? new Json.Nothing()
                : Json.writing()
                        .put("exact", value.toString())
                        .put("decimal", value.rounded(6))
                        .done();
    }
}
