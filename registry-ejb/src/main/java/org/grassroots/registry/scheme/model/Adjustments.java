package org.grassroots.registry.scheme.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the auditors alone add to or take from a case: bonus items, counted deductions, vetoes (contract §3.4). */
public record Adjustments(SortedSet<String> bonus, Map<String, Integer> deductions, SortedSet<String> vetoes) {

    public static final Adjustments NONE = new Adjustments(new TreeSet<>(), Map.of(), new TreeSet<>());

    public Adjustments {
        bonus = Collections.unmodifiableSortedSet(new TreeSet<>(bonus));
        deductions = Collections.unmodifiableMap(new TreeMap<>(deductions));
        vetoes = Collections.unmodifiableSortedSet(new TreeSet<>(vetoes));
    }

    public boolean isEmpty() {
        return bonus.isEmpty() && deductions.isEmpty() && vetoes.isEmpty();
    }
}
