package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.Organisation;

/** An association, and how many of the four heads serve in its bodies now. */
public record BenchmarkRow(String id, String registryNumber, String name, String division, FourHeadsSeats seats)
        implements Serializable {

    static BenchmarkRow of(Organisation organisation) {
        return new BenchmarkRow(
                organisation.id(),
                organisation.registryNumber().value(),
                organisation.name(),
                organisation.division().value(),
                organisation.seats());
    }
}
