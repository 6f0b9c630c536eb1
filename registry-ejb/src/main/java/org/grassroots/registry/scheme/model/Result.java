package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a case got (contract §7): points by indicator and dimension, why others have none, total and grade.
 *
 * @param total absent, like the grade, while anything is unscored
 * @param quota whether the quota moved the case to this grade
 */
public record Result(
        String id,
        Map<String, BigDecimal> indicators,
        Map<String, BigDecimal> dimensions,
        Map<String, Reason> unscored,
        @Nullable BigDecimal total,
        @Nullable Grade grade,
        boolean quota) {

    public Result {
        indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
        unscored = Collections.unmodifiableMap(new TreeMap<>(unscored));
    }

    static Result of(String id, Tally tally, @Nullable BigDecimal total, @Nullable Grade grade) {
        var indicators = new TreeMap<String, BigDecimal>();
        tally.outcomes().keySet().forEach(code -> tally.points(code).ifPresent(points -> indicators.put(code, points)));
        var dimensions = new TreeMap<String, BigDecimal>();
        for (var dimension : tally.dimensions()) {
            if (dimension.points() != null) {
                dimensions.put(dimension.code(), dimension.points());
            }
        }
        return new Result(id, indicators, dimensions, tally.unscored(), total, grade, false);
    }

    /** The same result in the place where the quota put it. */
    public Result in(Quota.Place place) {
        return new Result(id, indicators, dimensions, unscored, total, place.grade(), place.moved());
    }

    /**
     * Reads a result document strictly.
     *
     * @throws FaultsException with everything for which it is none
     */
    public static Result read(String text) {
        var log = new FaultLog();
        var result = ResultReader.read(JsonCursor.over(JsonText.read(text, log), "", log));
        log.refuse();
        return result;
    }

    public Json json() {
        return Json.writing()
                .put("id", id)
                .put("indicators", Json.object(indicators, Json::decimal))
                .put("dimensions", Json.object(dimensions, Json::decimal))
                .put("unscored", Json.object(unscored, reason -> new Json.Text(reason.name())))
                .put("total", total)
                .put("grade", grade == null ? null : grade.name())
                .put("quota", quota)
                .done();
    }
}
