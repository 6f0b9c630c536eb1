package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lists within the forms in which parts of a scheme are written: a row for each element. */
public enum PartTable {
    BANDS("bands", "/bands", PartKind.BANDS, Column.name("grade"), Column.number("from"), Column.number("quota")),
    BONUS("bonus", "/bonus", PartKind.BONUS, Column.CODE, Column.ZH, Column.EN, Column.POINTS),
    DEDUCTIONS("deductions", "/deductions", PartKind.DEDUCTIONS, Column.CODE, Column.ZH, Column.EN, Column.POINTS),
    VETOES("vetoes", "/vetoes", PartKind.VETOES, Column.CODE, Column.ZH, Column.EN),
    CONSEQUENCES(
            "consequences",
            "/consequences",
            PartKind.CONSEQUENCES,
            Column.name("grade"),
            Column.number("running"),
            Column.name("measure")),
    OPTIONS("options", "/method/options", MethodType.CHOICE, Column.CODE, Column.ZH, Column.EN, Column.POINTS),
    CONDITIONS(
            "conditions",
            "/method/conditions",
            MethodType.CHECKLIST,
            Column.CODE,
            Column.ZH,
            Column.EN,
            new Column("value", "/value", Typed.TEXT)),
    /** Points by the number of conditions met: the first row for one, the second for two. */
    COUNTS("counts", "/method/points", MethodType.CHECKLIST, Column.POINTS),
    SETS("sets", "/method/points/sets", MethodType.CHECKLIST, new Column("all", "/all", Typed.CODES), Column.POINTS),
    STEPS(
            "steps",
            "/method/steps",
            MethodType.THRESHOLD,
            Column.number("atLeast"),
            new Column("exclusive", "/exclusive", Typed.TRUTH),
            Column.POINTS,
            new Column("any", "/any", Typed.ALTERNATIVES),
            Column.ZH,
            Column.EN),
    RUBRIC("rubric", "/method/rubric", MethodType.EXPERT, Column.number("from"), Column.ZH, Column.EN);

    private final String key;
    private final String path;
    private final PartKind kind;
    private final Optional<MethodType> method;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final List<Column> columns;

    PartTable(String key, String path, PartKind kind, Column... columns) {
        this.key = key;
        this.path = path;
        this.kind = kind;
        this.method = Optional.empty();
        this.columns = List.of(columns);
    }

    PartTable(String key, String path, MethodType method, Column... columns) {
        this.key = key;
        this.path = path;
        this.kind = PartKind.INDICATOR;
        this.method = Optional.of(method);
        this.columns = List.of(columns);
    }

    /** What an element has; {@code path} is the pointer below the element. */
    public record Column(String key, String path, Typed typed) {

        private static final Column CODE = new Column("code", "/code", Typed.TEXT);
        private static final Column ZH = new Column("titleZh", "/title/zh", Typed.TEXT);
        private static final Column EN = new Column("titleEn", "/title/en", Typed.TEXT);
        private static final Column POINTS = number("points");

        private static Column number(String key) {
            return new Column(key, "/" + key, Typed.NUMBER);
        }

        private static Column name(String key) {
            return new Column(key, "/" + key, Typed.NAME);
        }
    }

    public String key() {
        return key;
    }

    /** The pointer below the part. */
    public String path() {
        return path;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Whether a form of this kind has it; {@code type} is the name of the method that an indicator has. */
    public boolean isIn(PartKind form, String type) {
        return kind == form && method.map(Enum::name).map(type::equals).orElse(true);
    }

    /** The elements that a part has, each as an object with the columns as members. */
    List<Json> elements(Json part) {
        var found = JsonPlace.of(path).in(part);
        if (this == COUNTS) {
            return counts(found);
        }
        var elements = found.orElse(null) instanceof Json.Elements array ? array.items() : List.<Json>of();
        return this == BANDS
                ? elements.stream().map(band -> withQuota(band, part)).toList()
                : elements;
    }

    private static List<Json> counts(Optional<Json> points) {
        var rows = new ArrayList<Json>();
        if (points.orElse(null) instanceof Json.Members object) {
            for (var count : object.byName().keySet()) {
                if (count.matches("[1-9][0-9]{0,2}")) {
                    int row = Integer.parseInt(count);
                    while (rows.size() < row) {
                        rows.add(Json.writing().done());
                    }
                    rows.set(
                            row - 1,
                            Json.writing().put("points", value(object, count)).done());
                }
            }
        }
        return rows;
    }

    private static Json withQuota(Json band, Json part) {
        var grade = JsonPlace.of("/grade").in(band).map(Typed.NAME::text).orElse("");
        return JsonPlace.of("/quota/" + grade)
                .in(part)
                .map(quota -> JsonPlace.of("/quota").put(band, quota))
                .orElse(band);
    }

    /** The part with these elements, each an object with the columns as members, empty where a row was left empty. */
    Json written(Json part, List<Json> elements) {
        if (this == COUNTS) {
            return writtenCounts(part, elements);
        }
        var filled = new ArrayList<Json>();
        var written = part;
        for (var element : elements) {
            if (!isEmpty(element)) {
                var quota = this == BANDS ? JsonPlace.of("/quota").in(element) : Optional.<Json>empty();
                if (quota.isPresent()) {
                    var grade = JsonPlace.of("/grade")
                            .in(element)
                            .map(Typed.NAME::text)
                            .orElse("");
                    written = JsonPlace.of("/quota/" + grade).put(written, quota.get());
                    filled.add(JsonPlace.of("/quota").removed(element));
                } else {
                    filled.add(element);
                }
            }
        }
        boolean isOptional = !Set.of(OPTIONS, CONDITIONS, STEPS, BANDS).contains(this);
        return filled.isEmpty() && isOptional ? written : JsonPlace.of(path).put(written, new Json.Elements(filled));
    }

    private Json writtenCounts(Json part, List<Json> elements) {
        var written = part;
        for (int row = 0; row < elements.size(); row++) {
            var points = JsonPlace.of("/points").in(elements.get(row));
            if (points.isPresent()) {
                written = JsonPlace.of(path + "/" + (row + 1)).put(written, points.get());
            }
        }
        return written;
    }

    static boolean isEmpty(Json element) {
        return element instanceof Json.Members object && object.byName().isEmpty();
    }

    private static Json value(Json.Members object, String key) {
        return object.byName().getOrDefault(key, new Json.Nothing());
    }
}
