package org.grassroots.registry.web.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.grassroots.registry.scheme.SchemeView;
import org.jspecify.annotations.Nullable;

/** The schemes as they grew: by code, below it the forms for classes of organisations, below these their versions. */
public record SchemeTree(List<Family> families) {

    /** Numbers within versions count as numbers, so that 2021.10 follows 2021.9. */
    static final Comparator<String> BY_VERSION = SchemeTree::compared;

    public SchemeTree {
        families = List.copyOf(families);
    }

    /** All versions of one code. */
    public record Family(String code, List<Line> lines) {

        public Family {
            lines = List.copyOf(lines);
        }

        /** What its latest version is called. */
        public SchemeView latest() {
            return lines.get(0).view();
        }
    }

    /** A version, newest first within its form, and the one before it. */
    public record Line(SchemeView view, @Nullable SchemeView predecessor) {}

    static SchemeTree of(List<SchemeView> views) {
        var byCode = new TreeMap<String, TreeMap<String, List<SchemeView>>>();
        for (var view : views) {
            byCode.computeIfAbsent(view.code(), code -> new TreeMap<>())
                    .computeIfAbsent(view.variant() == null ? "" : view.variant(), variant -> new ArrayList<>())
                    .add(view);
        }
        var families = new ArrayList<Family>();
        byCode.forEach((code, forms) -> {
            var lines = new ArrayList<Line>();
            forms.values().forEach(versions -> lines.addAll(lines(versions)));
            families.add(new Family(code, lines));
        });
        return new SchemeTree(families);
    }

    private static List<Line> lines(List<SchemeView> versions) {
        var newestFirst = versions.stream()
                .sorted(Comparator.comparing(SchemeView::schemeVersion, BY_VERSION.reversed()))
                .toList();
        var lines = new ArrayList<Line>();
        for (int at = 0; at < newestFirst.size(); at++) {
            lines.add(new Line(newestFirst.get(at), at + 1 < newestFirst.size() ? newestFirst.get(at + 1) : null));
        }
        return lines;
    }

    /** The version before one of the same code and variant; none where it is the first. */
    @Nullable
    SchemeView predecessor(SchemeView view) {
        return families.stream()
                .flatMap(family -> family.lines().stream())
                .filter(line -> line.view().id().equals(view.id()))
                .findFirst()
                .map(Line::predecessor)
                .orElse(null);
    }

    private static int compared(String one, String other) {
        var left = one.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1);
        var right = other.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1);
        for (int at = 0; at < Math.min(left.length, right.length); at++) {
            int difference = part(left[at], right[at]);
            if (difference != 0) {
                return difference;
            }
        }
        return left.length == right.length ? one.compareTo(other) : left.length - right.length;
    }

    private static int part(String one, String other) {
        boolean areNumbers = one.matches("\\d+") && other.matches("\\d+");
        return areNumbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
