package org.grassroots.registry.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by keyset.
 *
 * @param rows the rows in the list's order; a serialisable list
 * @param previous the cursor that leads to the page before, or null on the first
 * @param next the cursor that leads to the page after, or null on the last
 */
public record Slice<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) implements Serializable {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** The same page with something else made of each row. */
    public <R> Slice<R> map(Function<T, R> made) {
        return new Slice<>(rows.stream().map(made).toList(), previous, next);
    }

    /**
     * Makes the slice out of what the query found.
     *
     * @param found up to {@code size + 1} rows in the direction of {@code cursor}: backwards means nearest first
     * @param cursor where the query started, or null for the first page
     * @param size the most rows on a page
     * @param key the cursor's keys of a row
     */
    public static <T> Slice<T> of(List<T> found, @Nullable Cursor cursor, int size, Function<T, List<String>> key) {
        boolean more = found.size() > size;
        boolean backwards = cursor != null && cursor.backwards();
        var rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Slice<>(rows, null, null);
        }
        boolean before = backwards ? more : cursor != null;
        boolean after = backwards || more;
        return new Slice<>(
                rows,
                before ? Cursor.before(key.apply(rows.get(0))).encoded() : null,
                after ? Cursor.after(key.apply(rows.get(rows.size() - 1))).encoded() : null);
    }
}
