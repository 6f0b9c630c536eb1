package org.grassroots.registry.assessment.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.JsonReading;

/**
 * What a bulletin says, by value: once issued it tells the same for ever, whatever becomes of the cases.
 *
 * @param exempt how many were left out of the campaign
 * @param cities how many got each grade, by the name of the city
 * @param excellent the names of those graded so, as all lists of names in the order of where they lie
 * @param rectifying who has to put things right: unqualified, and basically qualified
 * @param absent who did not take part
 * @param changes what objections brought about
 * @param foreword the clerk's own words before all of it
 * @param main 主送
 * @param copies 抄送
 */
public record BulletinContent(
        String campaign,
        int exempt,
        SortedMap<String, Map<Grade, Integer>> cities,
        List<String> excellent,
        List<String> rectifying,
        List<String> absent,
        List<Change> changes,
        String foreword,
        List<String> main,
        List<String> copies)
        implements Serializable {

    private static final String FORMAT = "bulletin/1";

    public BulletinContent {
        cities = Collections.unmodifiableSortedMap(new TreeMap<>(cities));
        excellent = List.copyOf(excellent);
        rectifying = List.copyOf(rectifying);
        absent = List.copyOf(absent);
        changes = List.copyOf(changes);
        main = List.copyOf(main);
        copies = List.copyOf(copies);
    }

    /** A result before and after the recheck. */
    public record Change(String name, BigDecimal formerTotal, Grade formerGrade, BigDecimal total, Grade grade)
            implements Serializable {

        private Json json() {
            return Json.writing()
                    .put("name", name)
                    .put("formerTotal", formerTotal)
                    .put("formerGrade", formerGrade.name())
                    .put("total", total)
                    .put("grade", grade.name())
                    .done();
        }

        private static Change read(JsonObject json) {
            return new Change(
                    json.getString("name"),
                    new BigDecimal(json.getString("formerTotal")),
                    Grade.valueOf(json.getString("formerGrade")),
                    new BigDecimal(json.getString("total")),
                    Grade.valueOf(json.getString("grade")));
        }
    }

    /** How many got each grade in all. */
    public Map<Grade, Integer> grades() {
        var sums = new EnumMap<Grade, Integer>(Grade.class);
        for (var grade : Grade.values()) {
            sums.put(grade, 0);
        }
        cities.values().forEach(city -> city.forEach((grade, count) -> sums.merge(grade, count, Integer::sum)));
        return sums;
    }

    /** The document in canonical form. */
    public String canonical() {
        return CanonicalJson.write(Json.writing()
                .put("format", FORMAT)
                .put("campaign", campaign)
                .put("exempt", number(exempt))
                .put("cities", Json.object(cities, BulletinContent::counts))
                .put("excellent", Json.texts(excellent))
                .put("rectifying", Json.texts(rectifying))
                .put("absent", Json.texts(absent))
                .put("changes", Json.array(changes, Change::json))
                .put("foreword", foreword)
                .put("main", Json.texts(main))
                .put("copies", Json.texts(copies))
                .done());
    }

    /** The fingerprint to which an issue is bound. */
    public String sha256() {
        return Digest.of(canonical());
    }

    private static Json counts(Map<Grade, Integer> grades) {
        var byName = new TreeMap<String, Integer>();
        grades.forEach((grade, count) -> byName.put(grade.name(), count));
        return Json.object(byName, BulletinContent::number);
    }

    private static Json number(int count) {
        return new Json.Numeral(BigDecimal.valueOf(count));
    }

    /** Reads what {@link #canonical()} wrote. */
    public static BulletinContent read(String canonical) {
        var json = JsonReading.object(canonical);
        var cities = new TreeMap<String, Map<Grade, Integer>>();
        var byCity = json.getJsonObject("cities");
        byCity.keySet().forEach(city -> cities.put(city, counts(byCity.getJsonObject(city))));
        return new BulletinContent(
                json.getString("campaign"),
                json.getInt("exempt"),
                cities,
                texts(json, "excellent"),
                texts(json, "rectifying"),
                texts(json, "absent"),
                list(json, "changes", Change::read),
                json.getString("foreword"),
                texts(json, "main"),
                texts(json, "copies"));
    }

    private static Map<Grade, Integer> counts(JsonObject json) {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        json.keySet().forEach(grade -> counts.put(Grade.valueOf(grade), json.getInt(grade)));
        return counts;
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
