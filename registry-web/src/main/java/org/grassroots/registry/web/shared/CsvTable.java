package org.grassroots.registry.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A list as people take it along: what stands in the columns of a row, and how the list goes on from page to page.
 *
 * <p>The first page is read when the table is made, so that whoever may not have it is told before anything is sent.
 */
public final class CsvTable<T> {

    /** How many rows are read at once; no more than these are ever held. */
    public static final int PAGE = 200;

    private final String title;
    private final Function<@Nullable String, Slice<T>> pages;
    private final Slice<T> first;
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * A column.
     *
     * @param header the key of the text at its head
     * @param cell what stands in it: numbers and days as they are, anything else as its text; null for nothing
     */
    record Column<T>(String header, Function<T, @Nullable Object> cell) {}

    private CsvTable(String title, Function<@Nullable String, Slice<T>> pages) {
        this.title = title;
        this.pages = pages;
        this.first = pages.apply(null);
    }

    /**
     * A table without columns yet.
     *
     * @param title the key of the text that names the list, and its file
     * @param pages the page at a cursor, or the first one at null
     */
    public static <T> CsvTable<T> of(String title, Function<@Nullable String, Slice<T>> pages) {
        return new CsvTable<>(title, pages);
    }

    /** The same with a column more, under the text with this key. */
    public CsvTable<T> column(String header, Function<T, @Nullable Object> cell) {
        columns.add(new Column<>(header, cell));
        return this;
    }

    String title() {
        return title;
    }

    List<Column<T>> columns() {
        return columns;
    }

    Slice<T> first() {
        return first;
    }

    Slice<T> at(String cursor) {
        return pages.apply(cursor);
    }
}
