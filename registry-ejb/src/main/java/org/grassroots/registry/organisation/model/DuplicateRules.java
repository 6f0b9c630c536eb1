package org.grassroots.registry.organisation.model;

import static org.grassroots.registry.organisation.model.DuplicateSubject.Use.FORMER;
import static org.grassroots.registry.organisation.model.DuplicateSubject.Use.SHORT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.DuplicateSubject.Called;
import org.grassroots.registry.organisation.model.Resemblance.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two records may mean one body.
 *
 * <p>The codes decide where both have one: the same code of its own, or of the host with the same kind, is the same
 * body, and different ones are different bodies however alike their names. Else the names speak, and what is known of
 * kind and place adds to it or takes away. Nobody but a person decides; the score only orders what they look at.
 */
public final class DuplicateRules {

    private final NameComparison comparison;

    public DuplicateRules(NameReader reader) {
        this.comparison = new NameComparison(reader);
    }

    /** Why the two may be one body; empty where nothing worth a look says so. */
    public Optional<Resemblance> compare(DuplicateSubject one, DuplicateSubject other) {
        if (differ(one.ownCode(), other.ownCode()) || differ(one.hostCode(), other.hostCode())) {
            return Optional.empty();
        }
        if (one.ownCode() != null && other.ownCode() != null) {
            return Optional.of(of(new Reason(Signal.OWN_CODE, one.ownCode(), other.ownCode())));
        }
        if (areOtherKinds(one.kind(), other.kind())) {
            return Optional.empty();
        }
        if (one.hostCode() != null && other.hostCode() != null && belongToOneEach(one.kind())) {
            return Optional.of(of(new Reason(Signal.HOST_CODE, one.hostCode(), other.hostCode())));
        }
        return byName(one, other).filter(Resemblance::isWorthALook);
    }

    private static Resemblance of(Reason reason) {
        return new Resemblance(List.of(reason));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    // a host unit has one association of a kind, but may run several bases
    private static boolean belongToOneEach(@Nullable OrganisationKind kind) {
        return kind == null || kind.holding() == Holding.HOST;
    }

    private static boolean areOtherKinds(@Nullable OrganisationKind one, @Nullable OrganisationKind other) {
        return one != null && other != null && one != other;
    }

    private Optional<Resemblance> byName(DuplicateSubject one, DuplicateSubject other) {
        var place = PlaceComparison.of(one.division(), other.division());
        return one.names().stream()
                .flatMap(name -> other.names().stream().map(also -> reasons(name, also, place)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Resemblance::score));
    }

    private Optional<Resemblance> reasons(Called one, Called other, PlaceComparison place) {
        if (place == PlaceComparison.OTHER_CITY && one.key().core().isEmpty()) {
            return Optional.empty();
        }
        return comparison
                .of(one.key(), other.key(), place == PlaceComparison.SAME_COUNTY)
                .map(match -> {
                    var reasons = new ArrayList<Reason>();
                    add(reasons, match.signal(), one, other);
                    if (match.widerRegion()) {
                        add(reasons, Signal.WIDER_REGION, one, other);
                    }
                    if (match.ownWord() && place == PlaceComparison.UNKNOWN) {
                        add(reasons, Signal.OWN_WORD, one, other);
                    }
                    if (one.use() == FORMER || other.use() == FORMER) {
                        add(reasons, Signal.FORMER_NAME, one, other);
                    }
                    if (one.use() == SHORT || other.use() == SHORT) {
                        add(reasons, Signal.SHORT_NAME, one, other);
                    }
                    place.signal().ifPresent(signal -> add(reasons, signal, one, other));
                    return new Resemblance(reasons);
                });
    }

    private static void add(List<Reason> reasons, Signal signal, Called one, Called other) {
        reasons.add(new Reason(signal, one.written(), other.written()));
    }
}
