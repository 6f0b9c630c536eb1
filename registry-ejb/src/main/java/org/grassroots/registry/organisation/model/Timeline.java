package org.grassroots.registry.organisation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register says and ever said about one attribute of one organisation.
 *
 * <p>What is known at any one instant is a chain: from its first day on, exactly one content per day. A fact enters
 * the chain from its first day up to the next change that is already known, so what is learnt late finds its place
 * before what was learnt earlier. Nothing known is rewritten: the versions whose days change are superseded, and what
 * remains true of them is said anew.
 */
public final class Timeline {

    private final String organisationId;
    private final List<AttributeVersion> versions;

    /** A timeline of one attribute, or of nothing yet. */
    public Timeline(String organisationId, List<AttributeVersion> versions) {
        if (versions.stream().map(AttributeVersion::attribute).distinct().count() > 1) {
            throw new IllegalArgumentException("a timeline has one attribute");
        }
        this.organisationId = organisationId;
        this.versions = new ArrayList<>(versions);
    }

    /**
     * Enters a fact that is true from its first day on, up to the next change that is known.
     *
     * <p>On the first day of a known version it takes that version's place: a correction. Within one, it splits it.
     *
     * @param ids where keys of new versions come from
     * @return the versions that were added
     */
    public List<AttributeVersion> enter(Fact fact, Recording recording, Supplier<String> ids) {
        var when = recording.at(notBefore(recording.at()));
        var first = fact.valid().from();
        var added = new ArrayList<AttributeVersion>();
        var cut = on(first, null);
        cut.ifPresent(version -> {
            version.supersede(when.at());
            if (version.valid().from().isBefore(first)) {
                var before = version.fact().during(new Period(version.valid().from(), first));
                added.add(new AttributeVersion(ids.get(), organisationId, before, when));
            }
        });
        var end = cut.isPresent() ? cut.get().valid().to() : start().orElse(null);
        var entered = fact.during(new Period(first, end));
        added.add(new AttributeVersion(ids.get(), organisationId, entered, when));
        versions.addAll(added);
        return List.copyOf(added);
    }

    /**
     * The version that was true on a day.
     *
     * @param knownAt as the register knew it at this instant, or null for what it knows now
     */
    public Optional<AttributeVersion> on(LocalDate date, @Nullable Instant knownAt) {
        return versions.stream()
                .filter(version -> version.knownAt(knownAt) && version.valid().contains(date))
                .findFirst();
    }

    /** The chain as it was known at an instant, or as it is known now, the earliest days first. */
    public List<AttributeVersion> chain(@Nullable Instant knownAt) {
        return versions.stream()
                .filter(version -> version.knownAt(knownAt))
                .sorted(Comparator.comparing(version -> version.valid().from()))
                .toList();
    }

    private Optional<LocalDate> start() {
        return chain(null).stream().map(version -> version.valid().from()).findFirst();
    }

    // two nodes' clocks may differ a little, but nothing is superseded before it was recorded
    private Instant notBefore(Instant at) {
        return versions.stream()
                .map(version -> version.recording().at())
                .filter(recorded -> recorded.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(at);
    }
}
