package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.ReorganisationKind;

/** The ways in which the register is rearranged, by their kind. */
@ApplicationScoped
class Rearrangings {

    private Map<ReorganisationKind, Rearranging> byKind;

    @SuppressWarnings("NullAway.Init")
    protected Rearrangings() {
        // for the container's proxy
    }

    @Inject
    Rearrangings(
            Merging merging,
            Splitting splitting,
            Moving moving,
            DivisionChanging divisionChanging,
            HostChanging hostChanging) {
        this.byKind = Stream.of(merging, splitting, moving, divisionChanging, hostChanging)
                .collect(Collectors.toUnmodifiableMap(Rearranging::kind, Function.identity()));
    }

    Rearranging of(ReorganisationKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }
}
