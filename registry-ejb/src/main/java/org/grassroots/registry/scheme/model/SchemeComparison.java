package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a scheme changes against another: part by part, and of the frame the names of what differs.
 *
 * <p>Parts are matched by the mapping, else by code and kindred title, else by Chinese title. A part of the third level
 * of an archived predecessor whose own successor is not found counts as merged into the indicator that took the place of
 * the indicator above it, or that took in another part of it: 三级压缩到二级.
 */
public record SchemeComparison(List<Row> rows, List<String> frame) {

    public SchemeComparison {
        rows = List.copyOf(rows);
        frame = List.copyOf(frame);
    }

    /** What became of a part. */
    public enum Change {
        SAME,
        CHANGED,
        MERGED,
        ADDED,
        REMOVED
    }

    /** In what a part differs from what it was. */
    public enum Aspect {
        CODE,
        TITLE,
        DIMENSION,
        WEIGHT,
        RULE,
        EVIDENCE
    }

    /** A part as it was and as it is; one of the two is missing where it was added or removed. */
    public record Row(
            Change change,
            @Nullable SchemePart before,
            @Nullable SchemePart after,
            Set<Aspect> aspects) {
        public Row {
            aspects = Set.copyOf(aspects);
        }
    }

    /** Compares two versions; {@code mapping} names the successor of a part where neither code nor title tells it. */
    public static SchemeComparison of(Scheme before, Scheme after, Map<String, String> mapping) {
        var matching = new PartMatching(parts(after), mapping);
        var rows = new ArrayList<Row>();
        var found = new HashSet<String>();
        for (var part : parts(before)) {
            var successor = matching.successor(part);
            successor.ifPresent(match -> found.add(match.code()));
            rows.add(successor.map(match -> compared(part, match)).orElseGet(() -> merged(part, matching)));
        }
        for (var part : parts(after)) {
            var takesIn = rows.stream()
                    .map(Row::after)
                    .filter(Objects::nonNull)
                    .anyMatch(known -> known.code().equals(part.code()));
            if (!takesIn && !found.contains(part.code())) {
                rows.add(new Row(Change.ADDED, null, part, Set.of()));
            }
        }
        return new SchemeComparison(rows, frame(before, after));
    }

    /** The lowest level that a scheme has anywhere, in the order of its document. */
    static List<SchemePart> parts(Scheme scheme) {
        var parts = new ArrayList<SchemePart>();
        for (var dimension : scheme.dimensions()) {
            for (var indicator : dimension.indicators()) {
                if (indicator.items().isEmpty()) {
                    parts.add(SchemePart.of(dimension, indicator));
                }
                indicator.items().forEach(item -> parts.add(SchemePart.of(dimension, indicator, item)));
            }
        }
        return parts;
    }

    private static Row compared(SchemePart before, SchemePart after) {
        var aspects = EnumSet.noneOf(Aspect.class);
        differ(before.code(), after.code(), Aspect.CODE, aspects);
        differ(before.title(), after.title(), Aspect.TITLE, aspects);
        differ(before.dimension(), after.dimension(), Aspect.DIMENSION, aspects);
        differ(before.weight(), after.weight(), Aspect.WEIGHT, aspects);
        if (before.rule() != null) {
            differ(before.rule(), Objects.requireNonNullElse(after.rule(), before.rule()), Aspect.RULE, aspects);
            if (after.rule() != null) {
                differ(before.details(), after.details(), Aspect.RULE, aspects);
            }
            differ(before.evidence(), after.evidence(), Aspect.EVIDENCE, aspects);
        }
        return new Row(aspects.isEmpty() ? Change.SAME : Change.CHANGED, before, after, aspects);
    }

    private static void differ(Object before, Object after, Aspect aspect, Set<Aspect> aspects) {
        if (!before.equals(after)) {
            aspects.add(aspect);
        }
    }

    private static Row merged(SchemePart part, PartMatching matching) {
        Optional<SchemePart> into = matching.groupSuccessor(part);
        return into.map(successor -> new Row(Change.MERGED, part, successor, Set.of()))
                .orElseGet(() -> new Row(Change.REMOVED, part, null, Set.of()));
    }

    private static List<String> frame(Scheme before, Scheme after) {
        var frame = new ArrayList<String>();
        differ(before.title(), after.title(), "title", frame);
        differ(before.identity().subject(), after.identity().subject(), "subject", frame);
        differ(before.bands(), after.bands(), "bands", frame);
        differ(before.quota(), after.quota(), "quota", frame);
        differ(before.blend().selfWeight(), after.blend().selfWeight(), "selfWeight", frame);
        differ(before.blend().deviationFlag(), after.blend().deviationFlag(), "deviationFlag", frame);
        differ(before.bonusCap(), after.bonusCap(), "bonusCap", frame);
        differ(weights(before), weights(after), "dimensions", frame);
        differ(before.bonus(), after.bonus(), "bonus", frame);
        differ(before.deductions(), after.deductions(), "deductions", frame);
        differ(before.vetoes(), after.vetoes(), "vetoes", frame);
        differ(before.consequences(), after.consequences(), "consequences", frame);
        return frame;
    }

    private static void differ(Object before, Object after, String key, List<String> frame) {
        if (!before.equals(after)) {
            frame.add(key);
        }
    }

    private static List<String> weights(Scheme scheme) {
        return scheme.dimensions().stream()
                .map(dimension -> dimension.code() + " " + dimension.title().zh() + " " + dimension.weight())
                .toList();
    }
}
