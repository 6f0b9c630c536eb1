package org.grassroots.registry.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;

/**
 * A scheme document as a workbook says it.
 *
 * @param placesByPointer the cell that says what a JSON pointer points to
 * @param framed whether the sheet that names the scheme is there, without which nothing else can be judged
 */
record ReadWorkbook(Json document, Map<String, String> placesByPointer, List<WorkbookFault> faults, boolean framed) {

    String text() {
        return CanonicalJson.write(document);
    }

    /** Whether it says all that another document does; null, no, nothing and empty are the same as being left out. */
    boolean saysAllOf(Json other) {
        return CanonicalJson.write(substance(document)).equals(CanonicalJson.write(substance(other)));
    }

    private static Json substance(Json value) {
        if (value instanceof Json.Elements array) {
            return Json.array(array.items(), ReadWorkbook::substance);
        }
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        var members = new TreeMap<String, Json>();
        object.byName().forEach((name, member) -> members.put(name, substance(member)));
        members.values().removeIf(ReadWorkbook::saysNothing);
        return new Json.Members(members);
    }

    private static boolean saysNothing(Json value) {
        return value instanceof Json.Nothing
                || (value instanceof Json.Truth truth && !truth.value())
                || (value instanceof Json.Text text && text.value().isBlank())
                || (value instanceof Json.Elements array && array.items().isEmpty())
                || (value instanceof Json.Members object && object.byName().isEmpty());
    }

    /** The cell that a pointer leads to, or the nearest around it. */
    String place(String pointer) {
        var at = pointer;
        var found = Optional.ofNullable(placesByPointer.get(at));
        while (found.isEmpty() && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            found = Optional.ofNullable(placesByPointer.get(at));
        }
        return found.orElse("");
    }
}
