package org.grassroots.registry.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Appointment;
import org.grassroots.registry.organisation.model.Appointments;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.Officer;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who serves in the associations: officers over time, and the four heads beside their benchmark. */
@Stateless
public class PeopleService {

    private Organisations organisations;
    private GrantedOrganisations granted;
    private Benchmarks benchmarks;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public PeopleService() {
        // for the container
    }

    @Inject
    PeopleService(
            Organisations organisations,
            GrantedOrganisations granted,
            Benchmarks benchmarks,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.granted = granted;
        this.benchmarks = benchmarks;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Who serves in an association, and who did.
     *
     * @param asOf on which day, or null for today
     */
    @AllowedTo(who = Who.STAFF)
    public PeopleView people(@NotNull String id, @Nullable LocalDate asOf) {
        granted.read(id);
        var day = asOf == null ? BusinessTime.today(clock) : asOf;
        var appointments = new Appointments(organisations.versions(id));
        var officers = officers(appointments.on(day));
        return new PeopleView(
                id,
                day,
                appointments.on(day).stream().map(PeopleView.Holder::of).toList(),
                appointments.before(day).stream().map(PeopleView.Holder::of).toList(),
                FourHeadsSeats.of(officers),
                absent(officers));
    }

    private static OfficerList officers(List<Appointment> inOffice) {
        return new OfficerList(inOffice.stream()
                .flatMap(one -> one.post() == null
                        ? Stream.empty()
                        : Stream.of(new Officer(one.name(), one.post(), one.fourHeads())))
                .toList());
    }

    private static List<FourHeads> absent(OfficerList officers) {
        var counted = officers.fourHeads();
        return Arrays.stream(FourHeads.values())
                .filter(heads -> counted.getOrDefault(heads, 0L) == 0)
                .toList();
    }

    /**
     * One page of the living county associations that the actor may see, with their four heads, by division.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo(who = Who.STAFF)
    public Slice<BenchmarkRow> benchmarks(
            @NotNull BenchmarkFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        var reach = acting.actor().reach(OrganisationService.READERS);
        return benchmarks.list(filter, reach, Cursor.of(cursor, 2), size);
    }
}
