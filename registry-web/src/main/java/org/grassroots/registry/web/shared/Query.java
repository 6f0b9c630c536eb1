package org.grassroots.registry.web.shared;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a call of the API, read as strictly as {@link Body}: read each, then {@link #verify()}.
 */
public final class Query {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 200;

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> read = new HashSet<>();
    private final FieldChecks checks = new FieldChecks();

    private Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static Query of(UriInfo uri) {
        return new Query(uri.getQueryParameters());
    }

    /** Those of a page's address. */
    static Query of(Map<String, String[]> parameters) {
        var read = new MultivaluedHashMap<String, String>();
        parameters.forEach((name, values) -> read.addAll(name, values));
        return new Query(read);
    }

    public @Nullable String text(String name) {
        read.add(name);
        var value = parameters.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        checks.when(value.indexOf('\0') >= 0, name, CommonProblem.FIELD_TYPE, "U+0001…");
        return value.strip();
    }

    /** A text that has to be given; an empty one stands in until {@link #verify()}. */
    public String requiredText(String name) {
        var text = text(name);
        checks.when(text == null, name, CommonProblem.FIELD_REQUIRED);
        return text == null ? "" : text;
    }

    /** A day such as 2021-06-30. */
    public @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            checks.add(name, CommonProblem.FIELD_TYPE, "YYYY-MM-DD");
            return null;
        }
    }

    /** A day that has to be given; {@code now} stands in until {@link #verify()}. */
    public LocalDate requiredDate(String name, LocalDate now) {
        checks.when(text(name) == null, name, CommonProblem.FIELD_REQUIRED);
        var date = date(name);
        return date == null ? now : date;
    }

    /** An instant such as 2021-07-01T00:00:00Z. */
    public @Nullable Instant instant(String name) {
        var text = text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException noInstant) {
            checks.add(name, CommonProblem.FIELD_TYPE, "YYYY-MM-DDThh:mm:ssZ");
            return null;
        }
    }

    /** A year such as 2021. */
    public @Nullable Integer year(String name) {
        var text = text(name);
        boolean isYear = text != null && text.matches("[0-9]{4}");
        checks.when(text != null && !isYear, name, CommonProblem.FIELD_TYPE, "YYYY");
        return text != null && isYear ? Integer.valueOf(text) : null;
    }

    /** A whole number of at most three digits, such as points. */
    public @Nullable Integer number(String name) {
        var text = text(name);
        boolean isNumber = text != null && text.matches("[0-9]{1,3}");
        checks.when(text != null && !isNumber, name, CommonProblem.FIELD_TYPE, "0–999");
        return text != null && isNumber ? Integer.valueOf(text) : null;
    }

    /** One of the constants of {@code type}. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        checks.when(found.isEmpty(), name, CommonProblem.FIELD_TYPE, Arrays.toString(type.getEnumConstants()));
        return found.orElse(null);
    }

    /** The code of a division. */
    public @Nullable DivisionCode division(String name) {
        var text = text(name);
        boolean wrong = text != null && !DivisionCode.isWellFormed(text);
        checks.when(wrong, name, CommonProblem.FIELD_TYPE, "320106");
        return text == null || wrong ? null : new DivisionCode(text);
    }

    /** True where {@code true} is given; a parameter that is not there is false. */
    public boolean yesNo(String name) {
        var text = text(name);
        checks.when(text != null && !text.matches("true|false"), name, CommonProblem.FIELD_TYPE, "true, false");
        return "true".equals(text);
    }

    /** The {@code size} of a page: 1 to 200, 20 where none is given. */
    public int size() {
        var text = text("size");
        if (text == null) {
            return DEFAULT_SIZE;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LARGEST_SIZE) {
            checks.add("size", CommonProblem.FIELD_TYPE, "1–" + LARGEST_SIZE);
            return DEFAULT_SIZE;
        }
        return Integer.parseInt(text);
    }

    /** The {@code cursor} of a page. */
    public @Nullable String cursor() {
        return text("cursor");
    }

    /**
     * Ends reading.
     *
     * @throws RegistryException with every parameter that is unknown, missing or of the wrong form
     */
    public void verify() {
        parameters.keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> checks.add(name, CommonProblem.FIELD_UNKNOWN, name));
        checks.verify();
    }
}
