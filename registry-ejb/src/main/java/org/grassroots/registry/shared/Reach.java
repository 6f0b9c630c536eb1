package org.grassroots.registry.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The part of the tree that a list may show, as ranges of jurisdiction codes.
 *
 * <p>It becomes one indexed range predicate per range in the query. A reach that covers the province adds no
 * predicate at all, and an empty reach finds nothing.
 */
public final class Reach {

    private final List<String> prefixes;
    private final boolean everything;

    private Reach(List<String> prefixes, boolean everything) {
        this.prefixes = prefixes;
        this.everything = everything;
    }

    /** The subtrees below {@code divisions}; one that lies inside another is dropped. */
    static Reach of(List<DivisionCode> divisions) {
        if (divisions.stream().anyMatch(DivisionCode::isProvince)) {
            return new Reach(List.of(), true);
        }
        var kept = new ArrayList<String>();
        for (var prefix :
                new TreeSet<>(divisions.stream().map(DivisionCode::prefix).toList())) {
            if (kept.stream().noneMatch(prefix::startsWith)) {
                kept.add(prefix);
            }
        }
        return new Reach(List.copyOf(kept), false);
    }

    /** A JPQL or SQL condition on {@code path}, to be joined by AND; true for everything. */
    public String condition(String path) {
        if (everything) {
            return "1 = 1";
        }
        var ranges = new ArrayList<String>();
        for (int i = 0; i < prefixes.size(); i++) {
            ranges.add("(" + path + " >= :reachFrom" + i + " AND " + path + " < :reachTo" + i + ")");
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", ranges) + ")";
    }

    /** Sets the parameters that {@link #condition} named; {@code <Q>} is the query as it came in. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < prefixes.size(); i++) {
            query.setParameter("reachFrom" + i, prefixes.get(i));
            query.setParameter("reachTo" + i, afterAll(prefixes.get(i)));
        }
        return query;
    }

    /** Whether a division lies within it. */
    public boolean covers(String code) {
        return everything || prefixes.stream().anyMatch(code::startsWith);
    }

    public boolean isEverything() {
        return everything;
    }

    // the next number of as many digits, since a bound with any other character sorts differently per collation
    private static String afterAll(String prefix) {
        var next = String.valueOf(Long.parseLong(prefix) + 1);
        return "0".repeat(prefix.length() - next.length()) + next;
    }
}
