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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** 沿革: organisations merge, split, move, get another host, divisions change; planned for a day, carried out on it, taken back by another decision. */
@Stateless
public class LineageService {

    private static final Role[] READERS = {DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER, INSPECTOR};

    private OrganisationService organisations;
    private Reorganisations reorganisations;
    private Rearrangings kinds;
    private ReorganisationChecks checks;
    private Reorganiser reorganiser;
    private ReorganisationPreviews previews;
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
            Rearrangings kinds,
            ReorganisationChecks checks,
            Reorganiser reorganiser,
            ReorganisationPreviews previews,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.reorganisations = reorganisations;
        this.kinds = kinds;
        this.checks = checks;
        this.reorganiser = reorganiser;
        this.previews = previews;
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
        var intent = read(plan);
        var preview = previews.ahead(reorganiser.parties(intent.what(), intent.named()));
        acting.require(Settings.province(), DECISION_CLERK);
        return preview;
    }

    private Intent read(ReorganisationPlan plan) {
        return kinds.of(plan.kind()).read(checks.reading(plan));
    }

    /**
     * Plans it, and carries it out at once if its day has come.
     *
     * @throws RegistryException with everything that is wrong, or with what stands in its way now
     */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationView plan(@NotNull ReorganisationPlan plan, @NotNull Ground ground) {
        acting.require(Settings.province(), DECISION_CLERK);
        var intent = read(plan);
        checks.verify(ground);
        var planned = reorganiser.plan(intent, ground);
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

    /** What would be touched if what is planned happened now, or what was carried out were taken back now. */
    @AllowedTo(DECISION_CLERK)
    public ReorganisationPreview preview(@NotNull String id) {
        acting.require(Settings.province(), DECISION_CLERK);
        var one = reorganisations.whole(id).orElseThrow(() -> unknown(id));
        var preview = one.state() == ReorganisationState.DONE
                ? previews.back(one)
                : previews.ahead(reorganiser.parties(one.rearrangement(), one.members()));
        acting.require(Settings.province(), DECISION_CLERK);
        return preview;
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
        return views(reorganisations.touching(organisationId));
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
        return views(List.of(one)).get(0);
    }

    private List<ReorganisationView> views(List<Reorganisation> those) {
        var ids = those.stream()
                .flatMap(one -> Stream.of(
                                one.members(),
                                one.rearrangement().named(),
                                one.dependents().keySet())
                        .flatMap(Set::stream))
                .collect(Collectors.toSet());
        var known = ReorganisationMember.of(reorganisations.refs(ids)).stream()
                .collect(Collectors.toMap(ReorganisationMember::id, Function.identity()));
        return those.stream().map(one -> ReorganisationView.of(one, known)).toList();
    }
}
