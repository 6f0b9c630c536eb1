package org.grassroots.registry.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who held which post of an association from when to when, told from what the register says of its chair, its officers
 * and its sessions. Somebody who is named again without a break went on.
 */
public final class Appointments {

    private static final Comparator<Appointment> HIGHER_FIRST = Comparator.comparing(
                    Appointment::post, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Appointment::name);

    private final List<AttributeVersion> sessions;
    private final Map<Holder, Run> open = new LinkedHashMap<>();
    private final List<Appointment> told = new ArrayList<>();

    private record Holder(
            String name,
            @Nullable OfficerPost post,
            @Nullable FourHeads fourHeads) {}

    private record Run(LocalDate from, @Nullable LocalDate to) {}

    /** Out of everything that is said, or was ever said, about one association. */
    public Appointments(List<AttributeVersion> versions) {
        sessions = known(versions, Attribute.SESSION);
        known(versions, Attribute.CHAIR)
                .forEach(version -> hold(new Holder(version.content(), null, null), version.valid()));
        known(versions, Attribute.OFFICERS)
                .forEach(version -> OfficerList.of(version.content())
                        .officers()
                        .forEach(one -> hold(new Holder(one.name(), one.post(), one.fourHeads()), version.valid())));
        open.forEach(this::close);
    }

    private static List<AttributeVersion> known(List<AttributeVersion> versions, Attribute attribute) {
        return versions.stream()
                .filter(version -> version.attribute() == attribute && version.knownAt(null))
                .sorted(Comparator.comparing(version -> version.valid().from()))
                .toList();
    }

    private void hold(Holder holder, Period held) {
        var before = open.get(holder);
        if (before == null) {
            open.put(holder, new Run(held.from(), held.to()));
        } else if (held.from().equals(before.to())) {
            open.put(holder, new Run(before.from(), held.to()));
        } else {
            close(holder, before);
            open.put(holder, new Run(held.from(), held.to()));
        }
    }

    private void close(Holder holder, Run run) {
        var last = run.to() == null ? null : run.to().minusDays(1);
        told.add(new Appointment(
                holder.name(),
                holder.post(),
                holder.fourHeads(),
                new Period(run.from(), run.to()),
                session(run.from()),
                last == null ? latest() : session(last)));
    }

    private @Nullable Integer session(LocalDate day) {
        return sessions.stream()
                .filter(version -> version.valid().contains(day))
                .findFirst()
                .map(version -> Integer.valueOf(version.content()))
                .orElse(null);
    }

    private @Nullable Integer latest() {
        return sessions.isEmpty()
                ? null
                : Integer.valueOf(sessions.get(sessions.size() - 1).content());
    }

    /** Those in office on a day, the higher posts first. */
    public List<Appointment> on(LocalDate day) {
        return told.stream()
                .filter(one -> one.isHeldOn(day))
                .sorted(HIGHER_FIRST)
                .toList();
    }

    /** What somebody holds, held or will hold, the latest first. */
    public List<Appointment> of(String name) {
        return told.stream()
                .filter(one -> one.name().equals(name))
                .sorted(Comparator.comparing((Appointment one) -> one.held().from())
                        .reversed()
                        .thenComparing(HIGHER_FIRST))
                .toList();
    }

    /** Those who were in office before a day and are no longer, whoever left last first. */
    public List<Appointment> before(LocalDate day) {
        return told.stream()
                .filter(one -> one.held().to() != null && !one.held().to().isAfter(day))
                .sorted(Comparator.comparing((Appointment one) -> one.held().to())
                        .reversed()
                        .thenComparing(HIGHER_FIRST))
                .toList();
    }
}
