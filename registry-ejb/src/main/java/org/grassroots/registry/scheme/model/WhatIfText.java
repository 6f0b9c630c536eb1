package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.scheme.model.WhatIfReport.City;
import org.grassroots.registry.scheme.model.WhatIfReport.GradeChange;
import org.grassroots.registry.scheme.model.WhatIfReport.Move;
import org.grassroots.registry.scheme.model.WhatIfReport.Standing;
import org.grassroots.registry.scheme.model.WhatIfReport.Summary;
import org.jspecify.annotations.Nullable;

/** The report of a what-if as a document that is kept: points are strings, counts are numbers. */
final class WhatIfText {

    private WhatIfText() {}

    static Json json(WhatIfReport report) {
        return Json.writing()
                .put("summary", json(report.summary()))
                .put("moves", Json.array(report.moves(), WhatIfText::json))
                .put("grades", Json.array(report.grades(), WhatIfText::json))
                .put("cities", Json.array(report.cities(), WhatIfText::json))
                .put("withoutSource", Json.object(report.withoutSource(), WhatIfText::count))
                .put("unscored", Json.object(report.unscored(), WhatIfText::count))
                .done();
    }

    private static Json json(Summary summary) {
        return Json.writing()
                .put("cases", count(summary.cases()))
                .put("winners", count(summary.winners()))
                .put("losers", count(summary.losers()))
                .put("unchanged", count(summary.unchanged()))
                .put("withoutResult", count(summary.withoutResult()))
                .put("moved", count(summary.moved()))
                .put("flipped", count(summary.flipped()))
                .put("lowered", count(summary.lowered()))
                .put("meanBefore", summary.meanBefore())
                .put("meanAfter", summary.meanAfter())
                .done();
    }

    private static Json json(Move move) {
        return Json.writing()
                .put("id", move.id())
                .put("city", move.city())
                .put("before", json(move.before()))
                .put("after", json(move.after()))
                .done();
    }

    private static Json json(Standing standing) {
        return Json.writing()
                .put("result", standing.result())
                .put("grade", name(standing.grade()))
                .put("rank", count(standing.rank()))
                .done();
    }

    private static Json json(GradeChange change) {
        return Json.writing()
                .put("before", name(change.before()))
                .put("after", name(change.after()))
                .put("cases", count(change.cases()))
                .done();
    }

    private static Json json(City city) {
        return Json.writing()
                .put("code", city.code())
                .put("winners", count(city.winners()))
                .put("losers", count(city.losers()))
                .put("unchanged", count(city.unchanged()))
                .put("meanGain", city.meanGain())
                .done();
    }

    private static @Nullable String name(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }

    private static Json count(Integer count) {
        return new Json.Numeral(new BigDecimal(count));
    }

    static WhatIfReport read(String text) {
        var log = new FaultLog();
        var root = JsonCursor.over(JsonText.read(text, log), "", log);
        var report = new WhatIfReport(
                root.object("summary").map(WhatIfText::summary).orElseThrow(),
                root.list("moves", WhatIfText::move),
                root.list("grades", WhatIfText::gradeChange),
                root.list("cities", WhatIfText::city),
                counts(root, "withoutSource"),
                counts(root, "unscored"));
        log.refuse();
        return report;
    }

    private static Summary summary(JsonCursor summary) {
        return new Summary(
                number(summary, "cases"),
                number(summary, "winners"),
                number(summary, "losers"),
                number(summary, "unchanged"),
                number(summary, "withoutResult"),
                number(summary, "moved"),
                number(summary, "flipped"),
                number(summary, "lowered"),
                points(summary, "meanBefore").orElse(null),
                points(summary, "meanAfter").orElse(null));
    }

    private static Move move(JsonCursor move) {
        return new Move(text(move, "id"), text(move, "city"), standing(move, "before"), standing(move, "after"));
    }

    private static Standing standing(JsonCursor move, String key) {
        var standing = move.object(key).orElseThrow();
        return new Standing(
                points(standing, "result").orElse(null),
                standing.name("grade", Grade.class).orElse(null),
                number(standing, "rank"));
    }

    private static GradeChange gradeChange(JsonCursor change) {
        return new GradeChange(
                change.name("before", Grade.class).orElse(null),
                change.name("after", Grade.class).orElse(null),
                number(change, "cases"));
    }

    private static City city(JsonCursor city) {
        return new City(
                text(city, "code"),
                number(city, "winners"),
                number(city, "losers"),
                number(city, "unchanged"),
                points(city, "meanGain").orElseThrow());
    }

    private static Map<String, Integer> counts(JsonCursor root, String key) {
        return root.map(key, JsonCursor::integer);
    }

    private static int number(JsonCursor object, String key) {
        return object.integer(key).orElseThrow();
    }

    private static String text(JsonCursor object, String key) {
        return object.text(key).orElseThrow();
    }

    private static Optional<BigDecimal> points(JsonCursor object, String key) {
        return object.text(key).map(BigDecimal::new);
    }
}
