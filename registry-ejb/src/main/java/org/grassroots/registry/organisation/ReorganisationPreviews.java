package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.access.GrantHolder;
import org.grassroots.registry.access.GrantService;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Shows the clerk what a reorganisation would touch if it happened now, or were taken back now. */
@ApplicationScoped
class ReorganisationPreviews {

    private static final int MOST_MATTERS = 20;

    private Rearrangings kinds;
    private Reorganiser reorganiser;
    private GrantService grants;
    private MatterService matters;

    @SuppressWarnings("NullAway.Init")
    protected ReorganisationPreviews() {
        // for the container's proxy
    }

    @Inject
    ReorganisationPreviews(Rearrangings kinds, Reorganiser reorganiser, GrantService grants, MatterService matters) {
        this.kinds = kinds;
        this.reorganiser = reorganiser;
        this.grants = grants;
        this.matters = matters;
    }

    /** If it happened. */
    ReorganisationPreview ahead(Parties parties) {
        var what = parties.what();
        var way = kinds.of(what.kind());
        return new ReorganisationPreview(
                what.kind(),
                false,
                parties.shownMembers(),
                parties.shownSuccessors(),
                parties.shownDependents(),
                parties.shownSplit(),
                what.isBetweenDivisions() ? what.to().value() : null,
                way.rerouted(parties),
                ReorganisationMember.of(way.left(parties)),
                what.isBetweenDivisions() ? holders(what.from()) : List.of(),
                matters.underWay(parties.scope(way.places(parties)), MOST_MATTERS),
                findings(what.toHost()),
                obstacle(() -> way.verify(parties)));
    }

    /** If one that was carried out were taken back. */
    ReorganisationPreview back(Reorganisation one) {
        var parties = reorganiser.touched(one);
        var what = parties.what();
        var way = kinds.of(what.kind());
        return new ReorganisationPreview(
                what.kind(),
                true,
                parties.shownMembers(),
                parties.shownSuccessors(),
                parties.shownDependents(),
                parties.shownSplit(),
                what.isBetweenDivisions() ? what.from().value() : null,
                way.reroutedBack(parties),
                List.of(),
                what.isBetweenDivisions() ? holders(what.to()) : List.of(),
                matters.underWay(parties.scope(way.placesBack(parties)), MOST_MATTERS),
                List.of(),
                obstacle(() -> way.verifyUndo(parties)));
    }

    private List<GrantHolder> holders(DivisionCode division) {
        return grants.holders(division);
    }

    private static List<CodeFinding> findings(@Nullable Host host) {
        return host == null ? List.of() : CodeFinding.of(host.code(), host.type());
    }

    private static @Nullable RegistryException obstacle(Runnable verifying) {
        try {
            verifying.run();
            return null;
        } catch (RegistryException refused) {
            return refused;
        }
    }
}
