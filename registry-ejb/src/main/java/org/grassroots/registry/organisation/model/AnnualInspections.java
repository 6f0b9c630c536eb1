package org.grassroots.registry.organisation.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 年检结论 of a society, year by year, kept as one text: {@code 2024 QUALIFIED; 2025 BASICALLY_QUALIFIED}.
 *
 * <p>People type it in Chinese or English, with any of the usual marks between: {@code 2024年度合格，2025 基本合格}.
 */
public record AnnualInspections(SortedMap<Integer, InspectionResult> results) {

    /** The most characters of the text: more years than there have been inspections. */
    public static final int LONGEST = 1000;

    private static final Pattern BETWEEN = Pattern.compile("[;；,，、\\n]");
    private static final Pattern ONE = Pattern.compile("((?:19|20)\\d\\d)(?:年度?)?[\\s:：]*(.+)");

    public AnnualInspections {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    /**
     * What was typed or kept.
     *
     * @throws IllegalArgumentException if it cannot be made out, or tells a year twice
     */
    public static AnnualInspections of(String text) {
        var results = new TreeMap<Integer, InspectionResult>();
        for (var part : BETWEEN.split(text, -1)) {
            if (part.isBlank()) {
                continue;
            }
            var read = ONE.matcher(part.strip());
            if (!read.matches() || results.put(Integer.valueOf(read.group(1)), result(read.group(2))) != null) {
                throw new IllegalArgumentException("no annual inspections: " + text);
            }
        }
        return new AnnualInspections(results);
    }

    private static InspectionResult result(String typed) {
        var word = typed.strip();
        return Arrays.stream(InspectionResult.values())
                .filter(one -> one.chinese().equals(word))
                .findFirst()
                .orElseGet(() ->
                        InspectionResult.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    /** Whether it is kept so: in order, each year once, and at least one. */
    public static boolean isWellFormed(String text) {
        try {
            return !text.isEmpty()
                    && text.length() <= LONGEST
                    && of(text).text().equals(text);
        } catch (IllegalArgumentException notMadeOut) {
            return false;
        }
    }

    /** The text as which it is kept. */
    public String text() {
        return results.entrySet().stream()
                .map(year -> year.getKey() + " " + year.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Whether it tells of a year that has not begun on a day. */
    public boolean isAhead(LocalDate today) {
        return !results.isEmpty() && results.lastKey() > today.getYear();
    }

    /**
     * Whether its last results keep a society from being graded by civil affairs: not inspected, unqualified, or only
     * basically qualified two years running.
     */
    public boolean isBad() {
        if (results.isEmpty()) {
            return false;
        }
        int last = results.lastKey();
        return switch (Objects.requireNonNull(results.get(last))) {
            case QUALIFIED -> false;
            case BASICALLY_QUALIFIED -> results.get(last - 1) == InspectionResult.BASICALLY_QUALIFIED;
            case UNQUALIFIED, NOT_INSPECTED -> true;
        };
    }
}
