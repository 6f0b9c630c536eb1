package org.grassroots.registry.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.JsonPlace;

/** Lays a scheme document out in the rows of a workbook's sheets, each row a value by the key of its column. */
final class SchemeWorkbookRows {

    private final Json document;
    private final Map<WorkbookSheet, List<Map<String, Json>>> rows = new EnumMap<>(WorkbookSheet.class);

    private SchemeWorkbookRows(Json document) {
        this.document = document;
    }

    static Map<WorkbookSheet, List<Map<String, Json>>> of(Json document) {
        var laying = new SchemeWorkbookRows(document);
        for (var form : WorkbookSheet.values()) {
            laying.rows.put(form, new ArrayList<>());
        }
        laying.frame();
        for (var dimension : items(document, "/dimensions")) {
            laying.row(WorkbookSheet.DIMENSIONS, dimension);
            items(dimension, "/indicators").forEach(indicator -> laying.indicator(dimension, indicator));
        }
        laying.bands();
        laying.extras("/bonus", "bonus");
        laying.extras("/deductions", "deduction");
        laying.extras("/vetoes", "veto");
        items(document, "/consequences").forEach(item -> laying.row(WorkbookSheet.CONSEQUENCES, item));
        return laying.rows;
    }

    private void frame() {
        for (var key : WorkbookSheet.KEYS) {
            var row = add(WorkbookSheet.FRAME);
            row.put("key", new Json.Text(key.key()));
            row.put("value", member(document, key.key()));
            row.put("name", new Json.Text(key.title()));
        }
    }

    private void indicator(Json dimension, Json indicator) {
        var row = row(WorkbookSheet.INDICATORS, indicator);
        row.put("dimension", member(dimension, "code"));
        for (var column : WorkbookSheet.INDICATORS.columns()) {
            if (SchemeWorkbookReader.METHOD.contains(column.key())) {
                row.put(column.key(), member(indicator, "method." + column.key()));
            }
        }
        var code = member(indicator, "code");
        parts(code, "option", items(indicator, "/method/options"));
        parts(code, "condition", items(indicator, "/method/conditions"));
        counts(code, member(indicator, "method.points"));
        for (var set : items(indicator, "/method/points/sets")) {
            part(code, "set", set).put("codes", new Json.Text(codes(member(set, "all"))));
        }
        for (var step : items(indicator, "/method/steps")) {
            part(code, "step", step);
            parts(code, "any", items(step, "/any"));
        }
        for (var level : items(indicator, "/method/rubric")) {
            part(code, "level", level).put("atLeast", member(level, "from"));
        }
        parts(code, "item", items(indicator, "/items"));
    }

    private void parts(Json indicator, String kind, List<Json> parts) {
        parts.forEach(part -> part(indicator, kind, part));
    }

    private Map<String, Json> part(Json indicator, String kind, Json part) {
        var row = row(WorkbookSheet.PARTS, part);
        row.put("indicator", indicator);
        row.put("part", new Json.Text(kind));
        return row;
    }

    private void counts(Json indicator, Json points) {
        if (points instanceof Json.Members object) {
            object.byName().keySet().stream()
                    .filter(count -> !count.equals("sets"))
                    .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .forEach(count -> {
                        var row = part(indicator, "count", Json.writing().done());
                        row.put("atLeast", new Json.Text(count));
                        row.put("points", object.byName().get(count));
                    });
        }
    }

    private static String codes(Json all) {
        return items(all, "").stream()
                .map(code -> code instanceof Json.Text text ? text.value() : "")
                .collect(Collectors.joining(", "));
    }

    private void bands() {
        var quota = member(document, "quota") instanceof Json.Members object
                ? new HashMap<>(object.byName())
                : new HashMap<String, Json>();
        for (var band : items(document, "/bands")) {
            var row = row(WorkbookSheet.BANDS, band);
            var percent = member(band, "grade") instanceof Json.Text grade ? quota.remove(grade.value()) : null;
            row.put("quota", percent == null ? new Json.Nothing() : percent);
        }
        quota.forEach((grade, percent) -> {
            var row = add(WorkbookSheet.BANDS);
            row.put("grade", new Json.Text(grade));
            row.put("quota", percent);
        });
    }

    private void extras(String list, String kind) {
        items(document, list).forEach(item -> row(WorkbookSheet.EXTRAS, item).put("kind", new Json.Text(kind)));
    }

    /** A row that says of a part what there are columns for. */
    private Map<String, Json> row(WorkbookSheet form, Json part) {
        var row = add(form);
        form.columns().forEach(column -> row.put(column.key(), member(part, column.key())));
        return row;
    }

    private Map<String, Json> add(WorkbookSheet form) {
        var row = new HashMap<String, Json>();
        rows.computeIfAbsent(form, any -> new ArrayList<>()).add(row);
        return row;
    }

    private static Json member(Json part, String path) {
        return JsonPlace.of("/" + path.replace('.', '/')).in(part).orElse(new Json.Nothing());
    }

    private static List<Json> items(Json part, String pointer) {
        return JsonPlace.of(pointer).in(part).orElse(new Json.Nothing()) instanceof Json.Elements array
                ? array.items()
                : List.of();
    }
}
