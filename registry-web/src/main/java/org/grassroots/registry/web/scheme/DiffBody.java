package org.grassroots.registry.web.scheme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.scheme.model.SchemeComparison;
import org.grassroots.registry.scheme.model.SchemePart;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a scheme changes, as the API tells it.
 *
 * @param frame the keys of the document's frame that differ
 */
public record DiffBody(List<Row> rows, List<String> frame) {

    /** A part before and after; one of them is missing where it was added or removed. */
    public record Row(
            String change, @Nullable Part before, @Nullable Part after, Set<String> aspects) {}

    /** An indicator, or an item of an archived scheme's third level below {@code group}. */
    public record Part(String dimension, String group, String code, String titleZh, String titleEn, int weight) {

        static @Nullable Part of(@Nullable SchemePart part) {
            return part == null
                    ? null
                    : new Part(
                            part.dimension(),
                            part.group(),
                            part.code(),
                            part.title().zh(),
                            part.title().en(),
                            part.weight());
        }
    }

    static DiffBody of(SchemeComparison comparison) {
        return new DiffBody(comparison.rows().stream().map(DiffBody::row).toList(), comparison.frame());
    }

    private static Row row(SchemeComparison.Row row) {
        var aspects = new TreeSet<String>();
        row.aspects().forEach(aspect -> aspects.add(aspect.name()));
        return new Row(row.change().name(), Part.of(row.before()), Part.of(row.after()), aspects);
    }
}
