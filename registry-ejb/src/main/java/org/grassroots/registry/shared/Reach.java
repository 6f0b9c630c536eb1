package org.grassroots.registry.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of the tree that a list may show, as ranges of jurisdiction codes.
 *
 * <p>It becomes one indexed range predicate per range in the query. A reach that covers the province adds no
 * predicate at all, and an empty reach finds nothing.
 */
public final class Reach {

    private final List<String> prefixes;
    private final boolean everything;
    private final List<String> organisations;
    private final @Nullable String at;

    private Reach(List<String> prefixes, boolean everything, List<String> organisations, @Nullable String at) {
        this.prefixes = prefixes;
        this.everything = everything;
        this.organisations = organisations;
        this.at = at;
    }

    /** The subtrees below {@code divisions}; one that lies inside another is dropped. */
    static Reach of(List<DivisionCode> divisions) {
        return of(divisions, List.of());
    }

    /** The same with single organisations, which only lists of what belongs to organisations show, see {@link #orAt}. */
    static Reach of(List<DivisionCode> divisions, List<String> organisations) {
        if (divisions.stream().anyMatch(DivisionCode::isProvince)) {
            return new Reach(List.of(), true, List.of(), null);
        }
        var kept = new ArrayList<String>();
        for (var prefix :
                new TreeSet<>(divisions.stream().map(DivisionCode::prefix).toList())) {
            if (kept.stream().noneMatch(prefix::startsWith)) {
                kept.add(prefix);
            }
        }
        return new Reach(List.copyOf(kept), false, List.copyOf(organisations), null);
    }

    /** The same for a list of what belongs to organisations: their ids stand at {@code organisation}. */
    public Reach orAt(String organisation) {
        return organisations.isEmpty() ? this : new Reach(prefixes, everything, organisations, organisation);
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
        if (at != null) {
            ranges.add(at + " IN :reachOrganisations");
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", ranges) + ")";
    }

    /**
     * The same for a list in the order of where things lie, which an index of that order then serves from the first row
     * it shows: what lies within and is not supervised from above.
     *
     * @param division the path of where something lies
     * @param jurisdiction the path of who supervises it: the division itself or one above, whose code sorts before all
     *     below it
     */
    public String condition(String division, String jurisdiction) {
        if (everything || prefixes.isEmpty()) {
            return condition(division);
        }
        var ranges = new ArrayList<String>();
        for (int i = 0; i < prefixes.size(); i++) {
            ranges.add("(" + division + " >= :reachFrom" + i + " AND " + division + " < :reachTo" + i + " AND "
                    + jurisdiction + " >= :reachFrom" + i + ")");
        }
        if (at != null) {
            return "(" + String.join(" OR ", ranges) + " OR " + at + " IN :reachOrganisations)";
        }
        if (ranges.size() == 1) {
            return ranges.get(0);
        }
        // what all ranges have in common, since no index is walked by alternatives
        return division + " >= :reachFrom0 AND " + division + " < :reachTo" + (prefixes.size() - 1) + " AND ("
                + String.join(" OR ", ranges) + ")";
    }

    /** Sets the parameters that {@link #condition} named; {@code <Q>} is the query as it came in. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < prefixes.size(); i++) {
            query.setParameter("reachFrom" + i, prefixes.get(i));
            query.setParameter("reachTo" + i, afterAll(prefixes.get(i)));
        }
        if (at != null) {
            query.setParameter("reachOrganisations", organisations);
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
