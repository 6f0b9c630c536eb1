package org.grassroots.registry.archive.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.grassroots.registry.shared.JsonReading;
import org.jspecify.annotations.Nullable;

/** Where two documents first differ, as a JSON pointer with what either says there. */
final class FirstDifference {

    private static final int LONGEST = 120;

    private FirstDifference() {}

    /** Empty where every character is the same. */
    static Optional<String> of(String archived, String again) {
        if (archived.equals(again)) {
            return Optional.empty();
        }
        try {
            return Optional.of(between("", value(archived), value(again)).orElseGet(() -> bytes(archived, again)));
        } catch (JsonException unreadable) {
            return Optional.of(bytes(archived, again));
        }
    }

    private static JsonValue value(String text) {
        return JsonReading.value(text);
    }

    private static Optional<String> between(String at, @Nullable JsonValue one, @Nullable JsonValue other) {
        if (one instanceof JsonObject left && other instanceof JsonObject right) {
            var names = new TreeSet<>(left.keySet());
            names.addAll(right.keySet());
            return names.stream()
                    .flatMap(name -> between(at + "/" + name, left.get(name), right.get(name)).stream())
                    .findFirst();
        }
        if (one instanceof JsonArray left && other instanceof JsonArray right) {
            return IntStream.range(0, Math.max(left.size(), right.size()))
                    .boxed()
                    .flatMap(i -> between(at + "/" + i, item(left, i), item(right, i)).stream())
                    .findFirst();
        }
        boolean same = one == null ? other == null : one.equals(other);
        return same ? Optional.empty() : Optional.of(at + ": " + shown(one) + " ≠ " + shown(other));
    }

    private static @Nullable JsonValue item(JsonArray array, int i) {
        return i < array.size() ? array.get(i) : null;
    }

    private static String shown(@Nullable JsonValue value) {
        var text = String.valueOf(value == null ? "–" : value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    // the same said in other characters
    private static String bytes(String archived, String again) {
        int at = 0;
        while (at < Math.min(archived.length(), again.length()) && archived.charAt(at) == again.charAt(at)) {
            at++;
        }
        return "@" + at;
    }
}
