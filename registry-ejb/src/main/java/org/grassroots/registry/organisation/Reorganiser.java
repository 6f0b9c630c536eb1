package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.CounterDecision;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Carries reorganisations out and takes them back: all of one, or nothing of it. */
@ApplicationScoped
class Reorganiser {

    private Organisations organisations;
    private Reorganisations reorganisations;
    private RegisterBook register;
    private LifeBook book;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Reorganiser() {
        // for the container's proxy
    }

    @Inject
    Reorganiser(
            Organisations organisations,
            Reorganisations reorganisations,
            RegisterBook register,
            LifeBook book,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.reorganisations = reorganisations;
        this.register = register;
        this.book = book;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** The ids of those that it touches as things stand: given for a merger, found for a change of divisions. */
    Collection<String> touched(Rearrangement what, Collection<String> given) {
        return what.kind() == ReorganisationKind.MERGER ? given : reorganisations.livingIn(what.from());
    }

    /** The same as organisations, by id. */
    List<Organisation> members(Rearrangement what, Collection<String> given) {
        return what.kind() == ReorganisationKind.MERGER
                ? reorganisations.organisations(given)
                : reorganisations.residents(what.from());
    }

    /** What stands in its way as things stand, or null. */
    @Nullable
    RegistryException obstacle(Rearrangement what, List<Organisation> members) {
        try {
            verify(what, members);
            return null;
        } catch (RegistryException refused) {
            return refused;
        }
    }

    private void verify(Rearrangement what, List<Organisation> members) {
        if (what.kind() == ReorganisationKind.MERGER) {
            requireActive(
                    organisations.find(Objects.requireNonNull(what.successor())).orElseThrow());
            members.forEach(Reorganiser::requireActive);
        } else if (members.isEmpty()) {
            throw new RegistryException(OrganisationProblem.DIVISION_EMPTY, what.from());
        } else {
            register.requireFree(members, Objects.requireNonNull(what.to()));
        }
    }

    private static void requireActive(Organisation organisation) {
        if (organisation.status() != LifecycleStatus.ACTIVE) {
            throw new RegistryException(
                    OrganisationProblem.MERGER_NOT_ACTIVE, organisation.name(), organisation.status());
        }
    }

    /** Plans it on the word of a decision. */
    Reorganisation plan(Rearrangement what, Collection<String> given, Ground ground) {
        register.verifyEvidence(ground.evidence());
        var planned = new Reorganisation(Ids.fresh(), what, touched(what, given), basis(ground), recording());
        reorganisations.add(planned);
        journal.done(Act.of("reorganisation.plan", "reorganisation", planned.id()));
        return planned;
    }

    private static Basis basis(Ground ground) {
        return RegisterBook.basis(ground.decision(), ground.reason().strip(), ground.evidence());
    }

    private Recording recording() {
        return Recording.by(acting.actor(), acting.used().orElse(null), clock.instant());
    }

    /** Gives it up. */
    void cancel(Reorganisation one) {
        one.cancel();
        journal.done(Act.of("reorganisation.cancel", "reorganisation", one.id()));
    }

    /** Notes that a rule stood in its way on its day. */
    void fail(Reorganisation one, String problem) {
        one.failed(problem);
        journal.done(Act.of("reorganisation.fail", "reorganisation", one.id()).leaving(problem));
    }

    /**
     * Carries it out.
     *
     * @param plannedBy who had planned it, or null where whoever acts does
     */
    void carryOut(Reorganisation one, @Nullable String plannedBy) {
        one.requireState(ReorganisationState.PLANNED);
        var what = one.rearrangement();
        var members = locked(touched(what, one.members()));
        verify(what, members);
        members.forEach(member -> rearrange(member, one, plannedBy));
        one.carriedOut(
                members.stream().map(Organisation::id).toList(), recording().at());
        journal.done(Act.of("reorganisation.carryOut", "reorganisation", one.id()));
    }

    private void rearrange(Organisation member, Reorganisation one, @Nullable String plannedBy) {
        var what = one.rearrangement();
        var basis = one.basis();
        if (what.kind() == ReorganisationKind.DIVISION_CHANGE) {
            book.move(member, what.to(), what.effectiveOn(), basis, plannedBy);
            return;
        }
        var decision = new Decision(basis.body(), basis.decidedOn(), basis.documentNumber());
        var reason = String.valueOf(basis.reason());
        var step = new LifeStep(member.id(), LifeAct.MERGE, what.effectiveOn(), decision, reason, basis.evidence());
        book.turn(member, step, plannedBy);
    }

    /**
     * Takes it back from a day on: those that merged live again, those that moved lie again where they lay.
     *
     * @throws RegistryException {@link OrganisationProblem#REORGANISATION_MOVED_ON} if something else happened to one
     *     of them since, {@link OrganisationProblem#DIVISION_TAKEN} if another has its place
     */
    void undo(Reorganisation one, LocalDate day, Ground ground) {
        one.requireState(ReorganisationState.DONE);
        register.verifyEvidence(ground.evidence());
        var what = one.rearrangement();
        var members = locked(one.members());
        var home = what.kind() == ReorganisationKind.DIVISION_CHANGE ? what.from() : null;
        members.forEach(member -> {
            requireUntouched(member, what);
            register.requireFree(List.of(member), home == null ? member.division() : home);
        });
        members.forEach(member -> restore(member, home, day, basis(ground)));
        one.undo(new CounterDecision(day, basis(ground), recording()));
        journal.done(Act.of("reorganisation.undo", "reorganisation", one.id()));
    }

    private static void requireUntouched(Organisation member, Rearrangement what) {
        boolean untouched = what.kind() == ReorganisationKind.MERGER
                ? member.status() == LifecycleStatus.MERGED
                : !member.status().isTerminal() && member.division().equals(what.to());
        if (!untouched) {
            throw new RegistryException(OrganisationProblem.REORGANISATION_MOVED_ON, member.name());
        }
    }

    private void restore(Organisation member, @Nullable DivisionCode home, LocalDate day, Basis basis) {
        if (home == null) {
            book.revive(member, day, basis);
        } else {
            book.move(member, home, day, basis, null);
        }
    }

    // always in the same order, or two who wait for each other would never end
    private List<Organisation> locked(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .map(id -> organisations.lock(id).orElseThrow())
                .toList();
    }
}
