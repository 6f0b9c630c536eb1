package org.grassroots.registry.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A figure as it was known at an instant, and as it is known now.
 *
 * @param then how many organisations it counted
 * @param now how many it counts
 * @param differences one line per organisation about which the register has come to say otherwise
 */
public record FigureComparison(String code, int then, int now, List<Difference> differences) implements Serializable {

    public FigureComparison {
        differences = List.copyOf(differences);
    }

    /** How an organisation makes a difference. */
    public enum Change {
        /** It counts now and did not then: the register learnt of it later. */
        ADDED,
        /** It counted then and does not now: the register was corrected. */
        REMOVED,
        /** It counts both times, but on another day or by another document. */
        CHANGED
    }

    /**
     * One organisation that makes a difference.
     *
     * @param item what is known now, or what was known then of one that no longer counts
     * @param before what was known then of one that counts otherwise now; else the same as {@code item}
     */
    public record Difference(Change change, FigureItem item, FigureItem before) implements Serializable {}

    static FigureComparison of(ReportFigure then, ReportFigure now) {
        var known = new LinkedHashMap<String, FigureItem>();
        then.items().forEach(item -> known.put(item.organisationId(), item));
        var differences = new ArrayList<Difference>();
        for (var item : now.items()) {
            var before = known.remove(item.organisationId());
            if (before == null) {
                differences.add(new Difference(Change.ADDED, item, item));
            } else if (!before.equals(item)) {
                differences.add(new Difference(Change.CHANGED, item, before));
            }
        }
        known.values().forEach(item -> differences.add(new Difference(Change.REMOVED, item, item)));
        return new FigureComparison(now.code(), then.value(), now.value(), differences);
    }
}
