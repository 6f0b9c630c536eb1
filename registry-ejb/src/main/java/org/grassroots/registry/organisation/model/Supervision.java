package org.grassroots.registry.organisation.model;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.grassroots.registry.shared.DivisionCode;

/**
 * Who supervises an organisation of whose host another affiliation is told (隶属关系, GB/T 12404): whatever belongs to
 * centre or province answers to the province at once, else to where it lies (golden case 18).
 *
 * <p>It is told for the days for which the affiliation is; whatever was said of later days stays.
 */
public final class Supervision {

    private final Timeline divisions;
    private final Timeline jurisdictions;

    /** Of an organisation of which this is known. */
    public Supervision(Timeline divisions, Timeline jurisdictions) {
        this.divisions = divisions;
        this.jurisdictions = jurisdictions;
    }

    /**
     * Who supervises it from which day on, up to the next of these days; empty where its kind does not go by its host.
     *
     * @param affiliation of its host, for the days for which that is so
     */
    public SortedMap<LocalDate, DivisionCode> follow(OrganisationKind kind, Fact affiliation) {
        var supervisors = new TreeMap<LocalDate, DivisionCode>();
        if (!kind.isDirectByHost()) {
            return supervisors;
        }
        var route = Route.of(kind, affiliation.content());
        var days = affiliation.valid();
        Stream.concat(Stream.of(days.from()), changes().filter(days::contains))
                .forEach(day -> divisions
                        .on(day, null)
                        .ifPresent(there -> supervisors.put(day, route.supervisor(new DivisionCode(there.content())))));
        var end = days.to();
        if (end != null) {
            jurisdictions.on(end, null).ifPresent(said -> supervisors.put(end, new DivisionCode(said.content())));
        }
        return supervisors;
    }

    private Stream<LocalDate> changes() {
        return Stream.concat(divisions.chain(null).stream(), jurisdictions.chain(null).stream())
                .map(version -> version.valid().from());
    }
}
