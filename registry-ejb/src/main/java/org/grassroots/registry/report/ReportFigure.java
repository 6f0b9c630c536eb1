package org.grassroots.registry.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.report.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the work report, with the list that proves it.
 *
 * @param code how the figure is called outside
 * @param value what was counted: the amounts of the {@code lines} together, which are as many but for projects
 * @param unit what it is a number of
 * @param whole of how many divisions there are on the day, for coverage; null for what is no part of a whole
 * @param percent the part of the whole to two decimals, halves up; null for what is none
 * @param lines one per what is counted
 * @param items one per organisation, by day and registry number, or for coverage by division
 */
public record ReportFigure(
        String code,
        int value,
        Unit unit,
        @Nullable Integer whole,
        @Nullable BigDecimal percent,
        List<FigureLine> lines,
        List<FigureItem> items)
        implements Serializable {

    public ReportFigure {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    static ReportFigure of(String code, Unit unit, List<FigureItem> items) {
        var lines = List.copyOf(items.stream()
                .collect(groupingBy(
                        item -> Objects.requireNonNullElse(item.counted(), item.organisationId()),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), FigureLine::of)))
                .values());
        int value = lines.stream().mapToInt(FigureLine::amount).sum();
        return new ReportFigure(code, value, unit, null, null, lines, items);
    }

    /** The same as a part of so many. */
    ReportFigure ofWhole(int all) {
        var part = all == 0
                ? null
                : BigDecimal.valueOf(100L * value).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return new ReportFigure(code, value, unit, all, part, lines, items);
    }
}
