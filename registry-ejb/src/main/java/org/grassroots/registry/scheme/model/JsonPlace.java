package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A place in a document, as a JSON pointer names it (RFC 6901); values are immutable, so every change makes a new one. */
public record JsonPlace(List<String> steps) {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

    public JsonPlace {
        steps = List.copyOf(steps);
    }

    /** The place that {@code pointer} names; the empty pointer is the whole document. */
    public static JsonPlace of(String pointer) {
        var steps = new ArrayList<String>();
        if (!pointer.isEmpty()) {
            for (var step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return new JsonPlace(steps);
    }

    public String pointer() {
        var pointer = "";
        for (var step : steps) {
            pointer = FaultLog.below(pointer, step);
        }
        return pointer;
    }

    public String last() {
        return steps.get(steps.size() - 1);
    }

    /** The place of what this one is a member or an element of. */
    public JsonPlace parent() {
        return new JsonPlace(steps.subList(0, steps.size() - 1));
    }

    /** What is found there. */
    public Optional<Json> in(Json document) {
        var found = Optional.of(document);
        for (var step : steps) {
            found = found.flatMap(value -> child(value, step));
        }
        return found;
    }

    private static Optional<Json> child(Json value, String step) {
        if (value instanceof Json.Members object) {
            return Optional.ofNullable(object.byName().get(step));
        }
        if (value instanceof Json.Elements array && INDEX.matcher(step).matches()) {
            int index = Integer.parseInt(step);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The document with {@code value} there; objects on the way that are missing are made. */
    public Json put(Json document, Json value) {
        return steps.isEmpty() ? value : changed(document, 0, there -> value);
    }

    /** The document without what is there. */
    public Json removed(Json document) {
        var there = parent().in(document).orElseThrow(() -> new NoSuchPartException(pointer()));
        if (child(there, last()).isEmpty()) {
            throw new NoSuchPartException(pointer());
        }
        return parent().put(document, without(there, last()));
    }

    private static Json without(Json value, String step) {
        if (value instanceof Json.Members object) {
            var members = new TreeMap<>(object.byName());
            members.remove(step);
            return new Json.Members(members);
        }
        var items = new ArrayList<>(((Json.Elements) value).items());
        items.remove(Integer.parseInt(step));
        return new Json.Elements(items);
    }

    /** The document with the list that is there, or an empty one where there is none, changed. */
    public Json withList(Json document, UnaryOperator<List<Json>> change) {
        var list = in(document).orElse(new Json.Elements(List.of()));
        if (!(list instanceof Json.Elements array)) {
            throw new NoSuchPartException(pointer());
        }
        return put(document, new Json.Elements(change.apply(new ArrayList<>(array.items()))));
    }

    private Json changed(Json value, int depth, UnaryOperator<Json> change) {
        if (depth == steps.size()) {
            return change.apply(value);
        }
        var step = steps.get(depth);
        if (value instanceof Json.Elements array) {
            var element = child(array, step).orElseThrow(() -> new NoSuchPartException(pointer()));
            var items = new ArrayList<>(array.items());
            items.set(Integer.parseInt(step), changed(element, depth + 1, change));
            return new Json.Elements(items);
        }
        var members =
                value instanceof Json.Members object ? new TreeMap<>(object.byName()) : new TreeMap<String, Json>();
        var nothing = Json.writing().done();
        members.put(step, changed(members.getOrDefault(step, nothing), depth + 1, change));
        return new Json.Members(members);
    }
}
