package org.grassroots.registry.scheme;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.scheme.model.Json;

/** Takes the rows of the parts of indicators to where they belong: each kind of part to a list of its own. */
final class PartRows {

    private static final WorkbookColumn POINTS =
            WorkbookSheet.PARTS.column("points").orElseThrow();
    private static final Set<String> COUNT = Set.of("indicator", "part", "atLeast", "points");

    private final Map<String, PlacedObject> indicators;
    private final WorkbookFaults faults;
    private final Map<String, PlacedObject> lastSteps = new HashMap<>();

    PartRows(Map<String, PlacedObject> indicators, WorkbookFaults faults) {
        this.indicators = indicators;
        this.faults = faults;
    }

    void read(WorkbookRow row) {
        var code = row.word("indicator");
        var indicator = indicators.get(code);
        if (indicator == null) {
            faults.add(row.place("indicator"), WorkbookFaultCode.INDICATOR_UNKNOWN, code);
            indicator = new PlacedObject(row.place("indicator"));
        }
        var method = indicator.object("method", row.place("indicator"));
        switch (row.word("part")) {
            case "option" -> add(row, method, "options", Map.of());
            case "condition" -> add(row, method, "conditions", Map.of());
            case "count" -> count(row, method);
            case "set" -> add(row, method.object("points", row.place("part")), "sets", Map.of("codes", "all"));
            case "step" -> lastSteps.put(code, add(row, method, "steps", Map.of()));
            case "any" -> alternative(row, code);
            case "level" -> add(row, method, "rubric", Map.of("atLeast", "from"));
            case "item" -> add(row, indicator, "items", Map.of());
            default -> faults.add(row.place("part"), WorkbookFaultCode.PART_UNKNOWN, row.word("part"));
        }
    }

    /** A part of which each column says a member, some by another name than the column's. */
    private static PlacedObject add(
            WorkbookRow row, PlacedObject parent, String list, Map<String, String> namesByColumn) {
        var part = new PlacedObject(row.place("part"));
        for (var column : WorkbookSheet.PARTS.columns()) {
            if (!column.needed()) {
                row.copy(column, part, namesByColumn.getOrDefault(column.key(), column.key()));
            }
        }
        parent.list(list, row.place("part")).add(part);
        return part;
    }

    /** The points of a number of conditions that are met: members of one object, by that number. */
    private void count(WorkbookRow row, PlacedObject method) {
        var points = method.object("points", row.place("part"));
        var worth = row.cell("points").map(POINTS::json).orElse(new Json.Nothing());
        if (!points.putNamed(row.word("atLeast"), worth, row.place("points"))) {
            faults.add(row.place("atLeast"), WorkbookFaultCode.KEY_TWICE, row.word("atLeast"));
        }
        WorkbookSheet.PARTS.columns().stream()
                .map(WorkbookColumn::key)
                .filter(key -> !COUNT.contains(key) && row.cell(key).isPresent())
                .forEach(key -> faults.add(row.place(key), WorkbookFaultCode.CELL_UNUSED, key, "count"));
    }

    /** Another way to satisfy the step above it. */
    private void alternative(WorkbookRow row, String indicator) {
        var step = lastSteps.get(indicator);
        if (step == null) {
            faults.add(row.place("part"), WorkbookFaultCode.STEP_MISSING);
        } else {
            add(row, step, "any", Map.of());
        }
    }
}
