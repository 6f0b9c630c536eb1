package org.grassroots.registry.scheme.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value as scheme, case and result documents are made of: immutable, its numbers exact decimals. */
public sealed interface Json extends Serializable {

    /** An object, its members in the order of RFC 8785: by UTF-16 code units of their names. */
    record Members(Map<String, Json> byName) implements Json {
        public Members {
            byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        }
    }

    /** An array. */
    record Elements(List<Json> items) implements Json {
        public Elements {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A number. */
    record Numeral(BigDecimal value) implements Json {}

    /** True or false. */
    record Truth(boolean value) implements Json {}

    /** The null of JSON. */
    record Nothing() implements Json {}

    /** An object without members, to be written member by member. */
    static Writing writing() {
        return new Writing();
    }

    static Json texts(Iterable<String> values) {
        return array(values, Text::new);
    }

    static <T> Json array(Iterable<T> values, Function<? super T, ? extends Json> shape) {
        var items = new ArrayList<Json>();
        values.forEach(value -> items.add(shape.apply(value)));
        return new Elements(items);
    }

    static <T> Json object(Map<String, T> values, Function<? super T, ? extends Json> shape) {
        var members = new TreeMap<String, Json>();
        values.forEach((name, value) -> members.put(name, shape.apply(value)));
        return new Members(members);
    }

    /** A decimal as these documents carry it: a string that keeps the scale of the value. */
    static Json decimal(BigDecimal value) {
        return new Text(value.toPlainString());
    }

    /** An object while it is being written; members that have no value are left out. */
    final class Writing {
        private final Map<String, Json> members = new TreeMap<>();

        private Writing() {}

        public Writing put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Writing put(String name, @Nullable String value) {
            return value == null ? this : put(name, new Text(value));
        }

        public Writing put(String name, @Nullable BigDecimal value) {
            return value == null ? this : put(name, decimal(value));
        }

        public Writing put(String name, boolean value) {
            return put(name, new Truth(value));
        }

        public Json.Members done() {
            return new Members(members);
        }
    }
}
