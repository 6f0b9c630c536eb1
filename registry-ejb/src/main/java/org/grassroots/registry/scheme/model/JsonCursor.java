package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An object of a document while it is being read: every getter takes what is there, or logs a fault with its JSON
 * pointer and gives a harmless stand-in, so that one reading finds all faults.
 */
final class JsonCursor {

    private final Map<String, Json> members;
    private final String pointer;
    private final FaultLog log;

    private JsonCursor(Map<String, Json> members, String pointer, FaultLog log) {
        this.members = members;
        this.pointer = pointer;
        this.log = log;
    }

    static JsonCursor over(Json value, String pointer, FaultLog log) {
        if (value instanceof Json.Members object) {
            return new JsonCursor(object.byName(), pointer, log);
        }
        log.add(pointer, FaultCode.WRONG_TYPE, "object");
        return new JsonCursor(Map.of(), pointer, log);
    }

    JsonCursor allowing(Set<String> keys) {
        for (var key : members.keySet()) {
            if (!keys.contains(key)) {
                fault(key, FaultCode.UNKNOWN_KEY, key);
            }
        }
        return this;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    Set<String> keys() {
        return members.keySet();
    }

    String at(String key) {
        return key.isEmpty() ? pointer : FaultLog.below(pointer, key);
    }

    void fault(String key, FaultCode code, Object... arguments) {
        log.add(at(key), code, arguments);
    }

    FaultLog log() {
        return log;
    }

    boolean require(String key) {
        if (!has(key)) {
            fault(key, FaultCode.KEY_MISSING, key);
        }
        return has(key);
    }

    private <J extends Json> Optional<J> typed(String key, Class<J> type, String name) {
        var value = members.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            fault(key, FaultCode.WRONG_TYPE, name);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    Optional<String> text(String key) {
        return typed(key, Json.Text.class, "string").map(Json.Text::value);
    }

    /** A string, where null says the same as leaving the key out. */
    Optional<String> textOrNull(String key) {
        return members.get(key) instanceof Json.Nothing ? Optional.empty() : text(key);
    }

    /** A string, or a number in its place. */
    Optional<String> textOrNumber(String key) {
        return members.get(key) instanceof Json.Numeral ? number(key).map(BigDecimal::toPlainString) : text(key);
    }

    Optional<BigDecimal> number(String key) {
        return typed(key, Json.Numeral.class, "number").map(Json.Numeral::value);
    }

    Optional<Integer> integer(String key) {
        return number(key).flatMap(value -> {
            try {
                return Optional.of(value.intValueExact());
            } catch (ArithmeticException fractionOrTooLarge) {
                fault(key, FaultCode.WRONG_TYPE, "integer");
                return Optional.empty();
            }
        });
    }

    boolean truth(String key) {
        return typed(key, Json.Truth.class, "boolean").map(Json.Truth::value).orElse(false);
    }

    <E extends Enum<E>> Optional<E> name(String key, Class<E> names) {
        return text(key).flatMap(text -> named(key, text, names));
    }

    <E extends Enum<E>> Optional<E> nameOrNull(String key, Class<E> names) {
        return textOrNull(key).flatMap(text -> named(key, text, names));
    }

    <E extends Enum<E>> Optional<E> named(String key, String text, Class<E> names) {
        for (var name : names.getEnumConstants()) {
            if (name.name().equals(text)) {
                return Optional.of(name);
            }
        }
        fault(key, FaultCode.VALUE_UNKNOWN, text);
        return Optional.empty();
    }

    Optional<JsonCursor> object(String key) {
        return typed(key, Json.Members.class, "object").map(object -> new JsonCursor(object.byName(), at(key), log));
    }

    <T> List<T> list(String key, Function<JsonCursor, T> shape) {
        return elements(key, (item, place) -> shape.apply(over(item, place, log)));
    }

    List<String> texts(String key) {
        return elements(key, (item, place) -> {
            if (item instanceof Json.Text text) {
                return text.value();
            }
            log.add(place, FaultCode.WRONG_TYPE, "string");
            return "";
        });
    }

    /** A map whose values {@code shape} reads by their key from this cursor's object under {@code key}. */
    <T> Map<String, T> map(String key, BiFunction<JsonCursor, String, Optional<T>> shape) {
        var values = new LinkedHashMap<String, T>();
        object(key)
                .ifPresent(object -> object.members
                        .keySet()
                        .forEach(name -> shape.apply(object, name).ifPresent(value -> values.put(name, value))));
        return Collections.unmodifiableMap(values);
    }

    private <T> List<T> elements(String key, BiFunction<Json, String, T> shape) {
        var array = typed(key, Json.Elements.class, "array");
        var values = new ArrayList<T>();
        array.ifPresent(items ->
                items.items().forEach(item -> values.add(shape.apply(item, at(key) + "/" + values.size()))));
        return List.copyOf(values);
    }
}
