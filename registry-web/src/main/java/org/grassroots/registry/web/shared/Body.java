package org.grassroots.registry.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.JsonReading;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a caller sent, read strictly: an unknown field or a value of the wrong type is told, not
 * dropped. Read every field, then call {@link #verify()}, which tells all that was wrong at once.
 */
public final class Body {

    private final JsonObject json;
    private final Set<String> read = new HashSet<>();
    private final FieldChecks checks = new FieldChecks();

    private Body(JsonObject json) {
        this.json = json;
    }

    /**
     * Reads a request's entity.
     *
     * @throws RegistryException {@link CommonProblem#MALFORMED} if it is no JSON object
     */
    public static Body of(@Nullable String entity) {
        try {
            return new Body(JsonReading.object(entity == null ? "" : entity));
        } catch (JsonException | IllegalStateException noObject) {
            throw new RegistryException(CommonProblem.MALFORMED, "JSON");
        }
    }

    /** A text that has to be there; empty while it is wrong. */
    public String text(String field) {
        var value = optionalText(field);
        if (value == null || value.isBlank()) {
            var given = json.get(field);
            checks.when(
                    given == null || given == JsonValue.NULL || given instanceof JsonString,
                    field,
                    CommonProblem.FIELD_REQUIRED);
            return "";
        }
        return value;
    }

    public @Nullable String optionalText(String field) {
        var value = value(field);
        if (value instanceof JsonString text) {
            // one of the two databases refuses it
            checks.when(text.getString().indexOf('\0') >= 0, field, CommonProblem.FIELD_TYPE, "U+0001…");
            return text.getString();
        }
        checks.when(value != null, field, CommonProblem.FIELD_TYPE, "string");
        return null;
    }

    public @Nullable LocalDate optionalDate(String field) {
        var text = optionalText(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            checks.add(field, CommonProblem.FIELD_TYPE, "YYYY-MM-DD");
            return null;
        }
    }

    public boolean yesNo(String field) {
        var value = value(field);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE || value == null) {
            return value == JsonValue.TRUE;
        }
        checks.add(field, CommonProblem.FIELD_TYPE, "true, false");
        return false;
    }

    /** One of the constants of {@code type}, which has to be there; null while it is wrong. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        return text(field).isEmpty() ? null : optionalChoice(field, type);
    }

    /** One of the constants of {@code type}, or null. */
    public <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        var text = optionalText(field);
        if (text == null) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        checks.when(found.isEmpty(), field, CommonProblem.FIELD_TYPE, Arrays.toString(type.getEnumConstants()));
        return found.orElse(null);
    }

    /** A whole number, or 0 where there is none. */
    public int number(String field) {
        var value = value(field);
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.toString().length() < 10) {
            return number.intValue();
        }
        checks.when(value != null, field, CommonProblem.FIELD_TYPE, "1");
        return 0;
    }

    /** A whole number, or null. */
    public @Nullable Integer optionalNumber(String field) {
        return value(field) == null ? null : Integer.valueOf(number(field));
    }

    /** A number as it is written, or null. */
    public @Nullable String optionalAmount(String field) {
        var value = value(field);
        if (value instanceof JsonNumber number && number.toString().length() < 20) {
            return number.bigDecimalValue().toPlainString();
        }
        checks.when(value != null, field, CommonProblem.FIELD_TYPE, "1");
        return null;
    }

    /** A moment such as 2021-10-31T15:59:59Z, or null. */
    public @Nullable Instant optionalInstant(String field) {
        var text = optionalText(field);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException noInstant) {
            checks.add(field, CommonProblem.FIELD_TYPE, "YYYY-MM-DDThh:mm:ssZ");
            return null;
        }
    }

    /** The texts of a list; empty where there is none. */
    public List<String> texts(String field) {
        var value = value(field);
        if (value instanceof JsonArray list && list.stream().allMatch(item -> item instanceof JsonString)) {
            return list.getValuesAs(JsonString::getString);
        }
        checks.when(value != null, field, CommonProblem.FIELD_TYPE, "[\"…\"]");
        return List.of();
    }

    /** The members of an object by name, each as {@code read} takes it; empty where there is none. */
    public <T> Map<String, T> members(String field, Function<JsonValue, @Nullable T> read) {
        var value = value(field);
        var members = new TreeMap<String, T>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                var taken = read.apply(member);
                if (taken == null) {
                    checks.add(field, CommonProblem.FIELD_TYPE, "{\"" + name + "\": …}");
                } else {
                    members.put(name, taken);
                }
            });
        } else {
            checks.when(value != null, field, CommonProblem.FIELD_TYPE, "{…}");
        }
        return members;
    }

    /** The value as it was sent, marked as read; null where there is none. */
    public @Nullable JsonValue value(String field) {
        read.add(field);
        var value = json.get(field);
        return value == JsonValue.NULL ? null : value;
    }

    /**
     * Ends reading.
     *
     * @throws RegistryException with every field that is unknown, missing or of the wrong type
     */
    public void verify() {
        json.keySet().stream()
                .filter(field -> !read.contains(field))
                .sorted()
                .forEach(field -> checks.add(field, CommonProblem.FIELD_UNKNOWN, field));
        checks.verify();
    }
}
