package org.grassroots.registry.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.Json;

/**
 * An object of a document while it is put together out of cells; it remembers where everything in it was written, and
 * where what it lacks should have been.
 */
final class PlacedObject {

    private final String place;
    private final Map<String, Json> values = new TreeMap<>();
    private final Map<String, PlacedObject> objects = new TreeMap<>();
    private final Map<String, List<PlacedObject>> lists = new TreeMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    PlacedObject(String place) {
        this.place = place;
    }

    /** Says where a member is to be looked for, whether or not it is there. */
    void at(String path, String cell) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            places.putIfAbsent(path, cell);
        } else {
            object(path.substring(0, dot), cell).at(path.substring(dot + 1), cell);
        }
    }

    /** Writes a member; false if there is one already. */
    boolean put(String path, Json value, String cell) {
        at(path, cell);
        int dot = path.indexOf('.');
        if (dot < 0) {
            return !objects.containsKey(path) && !lists.containsKey(path) && values.putIfAbsent(path, value) == null;
        }
        return object(path.substring(0, dot), cell).put(path.substring(dot + 1), value, cell);
    }

    /** Writes a member by a name that may have dots in it. */
    boolean putNamed(String name, Json value, String cell) {
        places.putIfAbsent(name, cell);
        return !lists.containsKey(name) && values.putIfAbsent(name, value) == null;
    }

    /** The member that is an object, which begins at {@code cell} if there is none yet; without members it is left out. */
    PlacedObject object(String name, String cell) {
        places.putIfAbsent(name, cell);
        return objects.computeIfAbsent(name, any -> new PlacedObject(cell));
    }

    /** A list, which is written though it be empty. */
    List<PlacedObject> list(String name, String cell) {
        places.putIfAbsent(name, cell);
        return lists.computeIfAbsent(name, any -> new ArrayList<>());
    }

    String place() {
        return place;
    }

    boolean isEmpty() {
        return values.isEmpty() && lists.isEmpty() && objects.values().stream().allMatch(PlacedObject::isEmpty);
    }

    Json json() {
        var members = new TreeMap<String, Json>();
        objects.forEach((name, object) -> {
            if (!object.isEmpty()) {
                members.put(name, object.json());
            }
        });
        lists.forEach((name, items) -> members.put(name, Json.array(items, PlacedObject::json)));
        members.putAll(values);
        return new Json.Members(members);
    }

    /** Where everything was written, by JSON pointer. */
    Map<String, String> placesByPointer() {
        var found = new TreeMap<String, String>();
        collect("", found);
        return found;
    }

    private void collect(String pointer, Map<String, String> found) {
        found.putIfAbsent(pointer, place);
        places.forEach((name, cell) -> found.put(below(pointer, name), cell));
        objects.forEach((name, object) -> object.collect(below(pointer, name), found));
        lists.forEach((name, items) -> {
            for (int i = 0; i < items.size(); i++) {
                items.get(i).collect(below(pointer, name) + "/" + i, found);
            }
        });
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
