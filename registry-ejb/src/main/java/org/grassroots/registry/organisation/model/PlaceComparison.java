package org.grassroots.registry.organisation.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the places of two records lie to each other. */
enum PlaceComparison {
    UNKNOWN(null),
    SAME_COUNTY(Signal.SAME_DIVISION),
    FITTING(Signal.SAME_DIVISION),
    SAME_CITY(Signal.SAME_CITY),
    OTHER_CITY(Signal.OTHER_CITY);

    private final @Nullable Signal signal;

    PlaceComparison(@Nullable Signal signal) {
        this.signal = signal;
    }

    static PlaceComparison of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (RegionNames.covers(one, other) || RegionNames.covers(other, one)) {
            return one.equals(other) ? SAME_COUNTY : FITTING;
        }
        return one.startsWith(other.substring(0, 4)) ? SAME_CITY : OTHER_CITY;
    }

    /** What that says about the two being one body. */
    Optional<Signal> signal() {
        return Optional.ofNullable(signal);
    }
}
