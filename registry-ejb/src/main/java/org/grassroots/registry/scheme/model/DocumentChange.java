package org.grassroots.registry.scheme.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One thing that somebody changed in a draft, told to whoever was about to change it too.
 *
 * @param code of the part it is in; empty for the frame of the scheme
 * @param title the Chinese title of that part
 * @param key which member of the part, as a path below it; empty where the part as a whole came or went
 * @param before what it was as text; empty where it was not there
 * @param after what it is; empty where it is no longer there
 */
public record DocumentChange(String code, String title, String key, String before, String after)
        implements Serializable {

    /** Everything that differs, in the order of the documents; parts are found again by their codes. */
    public static List<DocumentChange> between(Json before, Json after) {
        var comparing = new Comparing(new ArrayList<>());
        comparing.values("", "", "", Optional.of(before), Optional.of(after));
        return List.copyOf(comparing.changes());
    }

    private record Comparing(List<DocumentChange> changes) {

        private void values(String code, String title, String key, Optional<Json> before, Optional<Json> after) {
            if (before.equals(after)) {
                return;
            }
            var was = before.orElse(null);
            var is = after.orElse(null);
            if (was instanceof Json.Members one && is instanceof Json.Members other) {
                members(code, title, key, one, other);
            } else if (!key.startsWith("method") && (isCoded(before) || isCoded(after))) {
                parts(elements(before), elements(after));
            } else if (was instanceof Json.Elements one && is instanceof Json.Elements other) {
                for (int at = 0; at < Math.max(one.items().size(), other.items().size()); at++) {
                    values(code, title, key + "/" + at, at(one, at), at(other, at));
                }
            } else {
                changes.add(new DocumentChange(code, title, key, text(before), text(after)));
            }
        }

        private static Optional<Json> at(Json.Elements array, int index) {
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }

        private void members(String code, String title, String key, Json.Members was, Json.Members is) {
            var names = new TreeSet<>(was.byName().keySet());
            names.addAll(is.byName().keySet());
            for (var name : names) {
                values(
                        code,
                        title,
                        key.isEmpty() ? name : key + "/" + name,
                        Optional.ofNullable(was.byName().get(name)),
                        Optional.ofNullable(is.byName().get(name)));
            }
        }

        private void parts(Map<String, Json> was, Map<String, Json> is) {
            var codes = new LinkedHashMap<>(was);
            codes.putAll(is);
            codes.forEach((code, part) -> {
                var title = title(part);
                if (was.containsKey(code) && is.containsKey(code)) {
                    values(code, title, "", Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code)));
                } else {
                    changes.add(new DocumentChange(
                            code, title, "", was.containsKey(code) ? title : "", is.containsKey(code) ? title : ""));
                }
            });
            var kept = new ArrayList<>(was.keySet());
            kept.retainAll(is.keySet());
            var order = new ArrayList<>(is.keySet());
            order.retainAll(was.keySet());
            if (!kept.equals(order)) {
                changes.add(new DocumentChange("", "", "order", String.join(", ", kept), String.join(", ", order)));
            }
        }
    }

    private static boolean isCoded(Optional<Json> list) {
        return list.orElse(null) instanceof Json.Elements array
                && !array.items().isEmpty()
                && array.items().stream().noneMatch(item -> member(item, "code").isEmpty());
    }

    private static Map<String, Json> elements(Optional<Json> list) {
        var byCode = new LinkedHashMap<String, Json>();
        if (list.orElse(null) instanceof Json.Elements array) {
            array.items().forEach(item -> byCode.put(member(item, "code"), item));
        }
        return byCode;
    }

    private static String title(Json part) {
        return JsonPlace.of("/title/zh")
                .in(part)
                .map(zh -> text(Optional.of(zh)))
                .orElse("");
    }

    private static String member(Json value, String name) {
        return value instanceof Json.Members object
                ? text(Optional.ofNullable(object.byName().get(name)))
                : "";
    }

    /** A value in a line: of an object or a list, what is in it. */
    private static String text(Optional<Json> value) {
        var json = value.orElse(new Json.Nothing());
        if (json instanceof Json.Members object) {
            return joined(object.byName().values());
        } else if (json instanceof Json.Elements array) {
            return joined(array.items());
        } else if (json instanceof Json.Text text) {
            return text.value();
        }
        return json instanceof Json.Nothing ? "" : CanonicalJson.write(json);
    }

    private static String joined(Collection<Json> values) {
        return values.stream().map(one -> text(Optional.of(one))).collect(Collectors.joining(" "));
    }
}
