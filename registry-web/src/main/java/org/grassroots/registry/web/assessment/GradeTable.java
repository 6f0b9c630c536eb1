package org.grassroots.registry.web.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.WhatIfReport.GradeChange;
import org.jspecify.annotations.Nullable;

/**
 * How many cases went from which grade to which: a row for each grade before, a column for each after. Grades that nobody
 * had or would have are left out; the empty name is no grade.
 */
public record GradeTable(List<String> columns, List<Row> rows) {

    public GradeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The cases that had one grade. */
    public record Row(String grade, List<Cell> cells) {}

    /**
     * How many of them have another or the same.
     *
     * @param change better, worse, same or none: part of the name of its class in the style sheet
     */
    public record Cell(String grade, int cases, String change) {}

    static GradeTable of(List<GradeChange> changes) {
        var grades = new ArrayList<@Nullable Grade>(Arrays.asList(Grade.values()));
        grades.add(null);
        var columns = grades.stream()
                .filter(grade -> changes.stream().anyMatch(change -> change.after() == grade))
                .toList();
        var rows = grades.stream()
                .filter(grade -> changes.stream().anyMatch(change -> change.before() == grade))
                .map(before -> new Row(
                        name(before),
                        columns.stream()
                                .map(after -> cell(before, after, changes))
                                .toList()))
                .toList();
        return new GradeTable(columns.stream().map(GradeTable::name).toList(), rows);
    }

    private static Cell cell(@Nullable Grade before, @Nullable Grade after, List<GradeChange> changes) {
        int cases = changes.stream()
                .filter(change -> change.before() == before && change.after() == after)
                .mapToInt(GradeChange::cases)
                .sum();
        return new Cell(name(after), cases, cases == 0 ? "none" : change(before, after));
    }

    private static String change(@Nullable Grade before, @Nullable Grade after) {
        if (Objects.equals(before, after)) {
            return "same";
        }
        if (before == null || after == null) {
            return after == null ? "worse" : "better";
        }
        return after.compareTo(before) < 0 ? "better" : "worse";
    }

    private static String name(@Nullable Grade grade) {
        return grade == null ? "" : grade.name();
    }
}
