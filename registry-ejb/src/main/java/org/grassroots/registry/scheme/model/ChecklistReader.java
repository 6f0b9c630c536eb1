package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.grassroots.registry.scheme.model.Checklist.Combination;
import org.grassroots.registry.scheme.model.Checklist.Condition;

/** Reads a CHECKLIST: conditions, points by number met, and points by set of conditions (contract §2). */
record ChecklistReader(SchemeParts parts) {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    Optional<Method> checklist(JsonCursor item, BigDecimal weight, WhenUndefined whenUndefined) {
        item.allowing(Set.of("type", "conditions", "points", "whenUndefined"));
        var codes = new HashSet<String>();
        var conditions = item.list("conditions", condition -> condition(condition, codes));
        var filled = parts.filled(item, "conditions", conditions.size());
        item.require("points");
        var points = new TreeMap<Integer, BigDecimal>();
        var sets = new ArrayList<Combination>();
        item.object("points").ifPresent(object -> {
            counts(object, conditions.size(), weight).forEach(points::put);
            sets.addAll(object.list("sets", set -> combination(set, codes, weight)));
            if (points.isEmpty() && sets.isEmpty()) {
                item.fault("points", FaultCode.EMPTY_LIST, "points");
            }
        });
        if (!filled || (points.isEmpty() && sets.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Checklist(conditions, points, sets, whenUndefined));
    }

    private Condition condition(JsonCursor item, Set<String> codes) {
        item.allowing(Set.of("code", "title", "value"));
        var code = parts.code(item, codes);
        var title = parts.title(item);
        if (!item.has("value")) {
            parts.refuseRegisterFact(item, code, title);
        }
        return new Condition(code, title, parts.expression(item, "value").orElse(null));
    }

    private TreeMap<Integer, BigDecimal> counts(JsonCursor points, int conditions, BigDecimal weight) {
        var counts = new TreeMap<Integer, BigDecimal>();
        for (var key : points.keys()) {
            if (COUNT.matcher(key).matches()) {
                int count = Integer.parseInt(key);
                if (count < 1 || (conditions > 0 && count > conditions) || key.startsWith("0")) {
                    points.fault(key, FaultCode.CHECKLIST_COUNT, key, conditions);
                }
                counts.put(count, parts.points(points, key, weight));
            } else if (!key.equals("sets")) {
                points.fault(key, FaultCode.UNKNOWN_KEY, key);
            }
        }
        return counts;
    }

    private Combination combination(JsonCursor item, Set<String> codes, BigDecimal weight) {
        item.allowing(Set.of("all", "points"));
        List<String> all = item.texts("all");
        parts.filled(item, "all", all.size());
        all.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> item.fault("all", FaultCode.CONDITION_UNKNOWN, code));
        return new Combination(all, parts.points(item, "points", weight));
    }
}
