package org.grassroots.registry.scheme.model;

import java.util.List;

/** A document was refused, with everything that is wrong with it. */
public final class FaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultsException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
