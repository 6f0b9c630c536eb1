package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody answered to an indicator's question; never points (contract §2, §3.5). */
public sealed interface Answer {

    record Yes(boolean yes) implements Answer {}

    record Choice(String code) implements Answer {}

    /** The conditions that are met. */
    record Met(Set<String> codes) implements Answer {
        public Met {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }
    }

    record Defects(int count) implements Answer {}

    /** One rating per expert. */
    record Ratings(List<BigDecimal> ratings) implements Answer {
        public Ratings {
            ratings = List.copyOf(ratings);
        }
    }
}
