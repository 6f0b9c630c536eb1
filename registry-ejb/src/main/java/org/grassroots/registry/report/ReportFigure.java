package org.grassroots.registry.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the work report, with the list that proves it.
 *
 * @param code how the figure is called outside
 * @param value what was counted: mostly as many as there are {@code items}
 * @param whole of how many divisions there are on the day, for coverage; null for what is no part of a whole
 * @param percent the part of the whole to two decimals, halves up; null for what is none
 * @param items one line per organisation, by day and registry number
 */
public record ReportFigure(
        String code,
        int value,
        @Nullable Integer whole,
        @Nullable BigDecimal percent,
        List<FigureItem> items) implements Serializable {

    public ReportFigure {
        items = List.copyOf(items);
    }

    static ReportFigure of(String code, List<FigureItem> items) {
        return of(code, items.size(), items);
    }

    static ReportFigure of(String code, int value, List<FigureItem> items) {
        return new ReportFigure(code, value, null, null, items);
    }

    static ReportFigure covering(String code, int part, int whole, List<FigureItem> items) {
        var percent = whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return new ReportFigure(code, part, whole, percent, items);
    }
}
