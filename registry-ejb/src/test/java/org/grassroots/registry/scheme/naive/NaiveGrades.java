package org.grassroots.registry.scheme.naive;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The second opinion on grades and quota (contract §4.1, §4.2), by counting who is better. */
public final class NaiveGrades {

    private NaiveGrades() {}

    static String grade(JsonObject scheme, BigDecimal result, boolean vetoed) {
        var bands = scheme.getJsonArray("bands").getValuesAs(JsonObject.class);
        for (var band : bands) {
            if (!vetoed && NaiveMethods.number(band, "from").compareTo(result) <= 0) {
                return band.getString("grade");
            }
        }
        return bands.get(bands.size() - 1).getString("grade");
    }

    /** The grade of each scored case after the quota; one that the quota moved ends in an asterisk. */
    public static Map<String, String> quota(JsonObject scheme, Map<String, BigDecimal> results) {
        var grades = new TreeMap<String, String>();
        results.forEach((id, result) -> grades.put(id, grade(scheme, result, false)));
        var names = new ArrayList<String>();
        scheme.getJsonArray("bands").getValuesAs(JsonObject.class).forEach(band -> names.add(band.getString("grade")));
        var quota = scheme.getOrDefault("quota", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        Set<String> moved = new HashSet<>();
        for (int band = 0; band + 1 < names.size(); band++) {
            if (quota.containsKey(names.get(band))) {
                long allowed = Math.max(1, (long) results.size() * quota.getInt(names.get(band)) / 100);
                var lower = names.get(band + 1);
                for (var id : beyond(holders(grades, names.get(band)), results, allowed)) {
                    if (moved.add(id)) {
                        grades.put(id, lower);
                    }
                }
            }
        }
        moved.forEach(id -> grades.merge(id, "*", String::concat));
        return grades;
    }

    private static List<String> holders(Map<String, String> grades, String grade) {
        var holders = new ArrayList<String>();
        grades.forEach((id, held) -> {
            if (held.equals(grade)) {
                holders.add(id);
            }
        });
        return holders;
    }

    /** Whoever has at least {@code allowed} better ones before him in the same grade: no tie with the last allowed. */
    private static List<String> beyond(List<String> holders, Map<String, BigDecimal> results, long allowed) {
        var beyond = new ArrayList<String>();
        for (var id : holders) {
            long better = holders.stream()
                    .filter(other -> results.get(other).compareTo(results.get(id)) > 0)
                    .count();
            if (better >= allowed) {
                beyond.add(id);
            }
        }
        return beyond;
    }
}
