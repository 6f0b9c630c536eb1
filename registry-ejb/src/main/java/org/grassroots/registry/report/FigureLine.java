package org.grassroots.registry.report;

import java.io.Serializable;
import java.util.List;

/**
 * A line of the list that proves a figure; the amounts of all lines add up to the figure.
 *
 * @param label what is counted: the name of the organisation or institution, or how to show the division
 * @param amount how much it adds: 1, or the number of its projects
 * @param organisationIds for which organisations of the figure it stands
 */
public record FigureLine(String label, int amount, List<String> organisationIds) implements Serializable {

    public FigureLine {
        organisationIds = List.copyOf(organisationIds);
    }

    static FigureLine of(List<FigureItem> items) {
        var first = items.get(0);
        return new FigureLine(
                first.counted() == null ? first.name() : first.counted(),
                first.amount(),
                items.stream().map(FigureItem::organisationId).toList());
    }
}
