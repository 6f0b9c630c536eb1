package org.grassroots.registry.report;

import java.io.Serializable;
import java.util.List;

/**
 * A figure of the work report, with the list that proves it.
 *
 * @param code how the figure is called outside
 * @param value how many organisations it counts: as many as there are {@code items}
 * @param items one line per organisation, by day and registry number
 */
public record ReportFigure(String code, int value, List<FigureItem> items) implements Serializable {

    public ReportFigure {
        items = List.copyOf(items);
    }

    static ReportFigure of(String code, List<FigureItem> items) {
        return new ReportFigure(code, items.size(), items);
    }
}
