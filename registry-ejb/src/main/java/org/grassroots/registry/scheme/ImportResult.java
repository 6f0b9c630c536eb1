package org.grassroots.registry.scheme;

import java.io.Serializable;
import java.util.List;

/** A draft as it was imported, and everything that still keeps it from being published. */
public record ImportResult(SchemeView scheme, List<FaultView> faults) implements Serializable {

    public ImportResult {
        faults = List.copyOf(faults);
    }
}
