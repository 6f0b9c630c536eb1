package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.access.GrantHolder;
import org.grassroots.registry.access.GrantService;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/** 沿革: organisations merge, divisions change; planned for a day, carried out on it, taken back by another decision. */
@Stateless
public class LineageService {

    private static final Role[] READERS = {DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER, INSPECTOR};
    private static final int MOST_LEFT = 200;

    private OrganisationService organisations;
    private Reorganisations reorganisations;
    private ReorganisationChecks checks;
    private Reorganiser reorganiser;
    private GrantService grants;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public LineageService() {
        // for the container
    }

    @Inject
    LineageService(
            OrganisationService organisations,
            Reorganisations reorganisations,
            ReorganisationChecks checks,
            Reorganiser reorganiser,
            GrantService grants,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.reorganisations = reorganisations;
        this.checks = checks;
        this.reorganiser = reorganiser;
        this.grants = grants;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What would be touched if it happened now.
     *
     * @throws RegistryException with everything that is wrong with the plan
     */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationPreview preview(@NotNull ReorganisationPlan plan) {
        acting.require(Settings.province(), DECISION_CLERK);
        var read = checks.read(plan);
        var what = read.what();
        var members = reorganiser.members(what, read.members());
        boolean moves = what.kind() == ReorganisationKind.DIVISION_CHANGE;
        List<GrantHolder> holders = moves ? grants.holders(what.from()) : List.of();
        var left = moves ? reorganisations.livingBelow(what.from(), MOST_LEFT) : List.<OrganisationRef>of();
        acting.require(Settings.province(), DECISION_CLERK);
        return new ReorganisationPreview(
                members.stream()
                        .map(OrganisationRef::of)
                        .map(ReorganisationMember::of)
                        .toList(),
                successor(what),
                left.stream().map(ReorganisationMember::of).toList(),
                holders,
                reorganiser.obstacle(what, members));
    }

    /**
     * Plans it, and carries it out at once if its day has come.
     *
     * @throws RegistryException with everything that is wrong, or with what stands in its way now
     */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationView plan(@NotNull ReorganisationPlan plan, @NotNull Ground ground) {
        acting.require(Settings.province(), DECISION_CLERK);
        var read = checks.read(plan);
        checks.verify(ground);
        var planned = reorganiser.plan(read.what(), read.members(), ground);
        if (planned.isDue(BusinessTime.today(clock))) {
            reorganiser.carryOut(planned, null);
        }
        return written(planned);
    }

    /** A reorganisation, whatever has become of it. */
    @AllowedTo({DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER, INSPECTOR})
    public ReorganisationView view(@NotNull String id) {
        acting.require(Settings.province(), READERS);
        return view(reorganisations.find(id).orElseThrow(() -> unknown(id)));
    }

    /** What stands in the way, as things stand, of what has not been carried out. */
    @AllowedTo({DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER, INSPECTOR})
    public Optional<RegistryException> obstacle(@NotNull String id) {
        acting.require(Settings.province(), READERS);
        var one = reorganisations.find(id).orElseThrow(() -> unknown(id));
        var members = reorganiser.members(one.rearrangement(), one.members());
        return Optional.ofNullable(reorganiser.obstacle(one.rearrangement(), members));
    }

    /** Gives up what was not carried out. */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationView cancel(@NotNull String id, long seenVersion) {
        var one = get(id, seenVersion);
        reorganiser.cancel(one);
        return written(one);
    }

    /**
     * Takes back what was carried out.
     *
     * @param effectiveOn the first day on which things are again as they were; its own day, as if it had never been
     */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationView undo(
            @NotNull String id, @NotNull LocalDate effectiveOn, @NotNull Ground ground, long seenVersion) {
        var one = get(id, seenVersion);
        checks.verify(ground, effectiveOn, one.rearrangement());
        reorganiser.undo(one, effectiveOn, ground);
        return written(one);
    }

    /** What an organisation came from and became: every reorganisation that touches it, by its day. */
    @AllowedTo(who = Who.STAFF)
    public List<ReorganisationView> lineage(@NotNull String organisationId) {
        organisations.view(organisationId, null, null);
        return reorganisations.touching(organisationId).stream().map(this::view).toList();
    }

    private Reorganisation get(String id, long seenVersion) {
        acting.require(Settings.province(), DECISION_CLERK);
        var one = reorganisations.lock(id).orElseThrow(() -> unknown(id));
        if (one.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, id);
        }
        return one;
    }

    private static RegistryException unknown(String id) {
        return new RegistryException(CommonProblem.NOT_FOUND, "reorganisation", id);
    }

    private ReorganisationView written(Reorganisation one) {
        reorganisations.flush();
        return view(one);
    }

    private ReorganisationView view(Reorganisation one) {
        var members = reorganisations.refs(one.members()).stream()
                .map(ReorganisationMember::of)
                .toList();
        return ReorganisationView.of(one, members, successor(one.rearrangement()));
    }

    private @Nullable ReorganisationMember successor(Rearrangement what) {
        var id = what.successor();
        return id == null
                ? null
                : reorganisations.refs(List.of(id)).stream()
                        .map(ReorganisationMember::of)
                        .findFirst()
                        .orElse(null);
    }
}
