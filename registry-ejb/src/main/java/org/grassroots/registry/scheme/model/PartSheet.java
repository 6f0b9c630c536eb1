package org.grassroots.registry.scheme.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people typed about one part of a draft: texts and ticks by field, and rows of them by table. It is read from the
 * document and written back to it; nothing of it is judged here.
 */
public final class PartSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PartKind kind;
    private final TreeMap<String, Object> values = new TreeMap<>();
    private final TreeMap<String, List<Map<String, Object>>> rows = new TreeMap<>();

    private PartSheet(PartKind kind) {
        this.kind = kind;
    }

    /** What a part says; of the frame and its lists, {@code part} is the whole document. */
    public static PartSheet of(PartKind kind, Json part) {
        var sheet = new PartSheet(kind);
        for (var field : PartField.values()) {
            var value = JsonPlace.of(field.path()).in(part);
            sheet.values.put(
                    field.key(), value.map(found -> shown(field.typed(), found)).orElse(""));
        }
        for (var table : PartTable.values()) {
            var lines = new ArrayList<Map<String, Object>>();
            for (var element : table.elements(part)) {
                var line = new TreeMap<String, Object>();
                table.columns()
                        .forEach(column -> JsonPlace.of(column.path())
                                .in(element)
                                .ifPresent(value -> line.put(column.key(), shown(column.typed(), value))));
                lines.add(line);
            }
            sheet.rows.put(table.key(), lines);
        }
        return sheet;
    }

    private static Object shown(Typed typed, Json value) {
        return typed == Typed.TRUTH ? value.equals(new Json.Truth(true)) : typed.text(value);
    }

    /** The part as it says now; what forms do not ask for stays what it is in {@code before}. */
    public Json written(Json before) {
        var roots = new HashSet<String>();
        fields().forEach(field -> roots.add(JsonPlace.of(field.path()).steps().get(0)));
        tables().forEach(table -> roots.add(JsonPlace.of(table.path()).steps().get(0)));
        if (kind == PartKind.BANDS) {
            roots.add("quota");
        }
        var written = before;
        for (var root : roots) {
            var place = new JsonPlace(List.of(root));
            written = place.in(written).isPresent() ? place.removed(written) : written;
        }
        for (var field : fields()) {
            var was = JsonPlace.of(field.path()).in(before).filter(value -> isStill(value, field));
            written = was.isPresent()
                    ? JsonPlace.of(field.path()).put(written, was.get())
                    : put(written, field.path(), field.typed(), values.get(field.key()));
        }
        for (var table : tables()) {
            written = table.written(written, elements(table));
        }
        return written;
    }

    /** Whether a field says what the document says, which may have said it in another way than people type it. */
    private boolean isStill(Json was, PartField field) {
        return !(was instanceof Json.Nothing) && shown(field.typed(), was).equals(values.get(field.key()));
    }

    private List<Json> elements(PartTable table) {
        var elements = new ArrayList<Json>();
        for (var line : rows(table)) {
            Json element = Json.writing().done();
            for (var column : table.columns()) {
                element = put(element, column.path(), column.typed(), line.get(column.key()));
            }
            elements.add(element);
        }
        return elements;
    }

    private static Json put(Json part, String path, Typed typed, @Nullable Object said) {
        var text = said == null ? "" : said.toString().strip();
        return text.isEmpty()
                ? part
                : typed.json(text)
                        .map(value -> JsonPlace.of(path).put(part, value))
                        .orElse(part);
    }

    /** The fields that this form has, which depend on the method that is chosen in it. */
    public List<PartField> fields() {
        return List.of(PartField.values()).stream()
                .filter(field -> field.isIn(kind, method()))
                .toList();
    }

    public List<PartTable> tables() {
        return List.of(PartTable.values()).stream()
                .filter(table -> table.isIn(kind, method()))
                .toList();
    }

    private String method() {
        return String.valueOf(values.get(PartField.TYPE.key()));
    }

    /** Adds empty rows to the lists, so that there is room to type in. */
    public void makeRoom(int lines) {
        for (var table : tables()) {
            var list = rows(table);
            int wanted = table == PartTable.COUNTS ? rows(PartTable.CONDITIONS).size() : list.size() + lines;
            while (list.size() < wanted) {
                list.add(new TreeMap<>());
            }
        }
    }

    /** The number of the row that became element {@code index} of the list: rows that are empty became none. */
    public int row(PartTable table, int index) {
        if (table == PartTable.COUNTS) {
            return index - 1;
        }
        int filled = -1;
        var elements = elements(table);
        for (int row = 0; row < elements.size(); row++) {
            filled += PartTable.isEmpty(elements.get(row)) ? 0 : 1;
            if (filled == index) {
                return row;
            }
        }
        return -1;
    }

    public PartKind kind() {
        return kind;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** The rows of a list, to be typed in. */
    public List<Map<String, Object>> rows(PartTable table) {
        return rows.computeIfAbsent(table.key(), key -> new ArrayList<>());
    }
}
