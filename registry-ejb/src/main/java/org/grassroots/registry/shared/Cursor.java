package org.grassroots.registry.shared;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the keys of a row and the direction to walk from it. Callers see it as an opaque text.
 *
 * @param backwards whether the rows before the place are wanted
 * @param keys the values of the columns that order the list, the last one unique
 */
public record Cursor(boolean backwards, List<String> keys) implements Serializable {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    static Cursor after(List<String> keys) {
        return new Cursor(false, keys);
    }

    static Cursor before(List<String> keys) {
        return new Cursor(true, keys);
    }

    /**
     * Reads what {@link #encoded()} wrote; null or empty is the first page.
     *
     * @param size how many keys the list has
     * @throws RegistryException {@link CommonProblem#MALFORMED} if it is no cursor of such a list
     */
    public static @Nullable Cursor of(@Nullable String encoded, int size) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var keys = List.of(text.substring(1).split(SEPARATOR, -1));
            boolean printable = keys.stream().allMatch(key -> key.chars().noneMatch(Character::isISOControl));
            if (keys.size() == size && printable && (text.charAt(0) == '<' || text.charAt(0) == '>')) {
                return new Cursor(text.charAt(0) == '<', keys);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notWrittenByUs) {
            throw new RegistryException(CommonProblem.MALFORMED, encoded);
        }
        throw new RegistryException(CommonProblem.MALFORMED, encoded);
    }

    /** The key at {@code place} as a number. */
    public long number(int place) {
        return key(place, Long::valueOf);
    }

    /** The key at {@code place} as an instant. */
    public Instant instant(int place) {
        return key(place, Instant::parse);
    }

    /** The key at {@code place} as a day. */
    public LocalDate day(int place) {
        return key(place, LocalDate::parse);
    }

    private <T> T key(int place, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(place));
        } catch (NumberFormatException | DateTimeException notWrittenByUs) {
            throw new RegistryException(CommonProblem.MALFORMED, encoded());
        }
    }

    public String encoded() {
        var text = (backwards ? "<" : ">") + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The operator between the list's key and the cursor's, for a list in ascending order. */
    public String operator() {
        return backwards ? "<" : ">";
    }

    /** The same for a list that shows the greatest key first. */
    public String operatorDescending() {
        return backwards ? ">" : "<";
    }

    /** ASC or DESC, for a list in ascending order. */
    public static String direction(@Nullable Cursor cursor) {
        return cursor != null && cursor.backwards() ? "DESC" : "ASC";
    }

    /** The same for a list that shows the greatest key first. */
    public static String directionDescending(@Nullable Cursor cursor) {
        return cursor != null && cursor.backwards() ? "ASC" : "DESC";
    }
}
