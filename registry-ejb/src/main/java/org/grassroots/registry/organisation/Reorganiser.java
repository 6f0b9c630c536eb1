package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.CounterDecision;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Carries reorganisations out and takes them back, each in the way of its kind: all of one, or nothing of it. */
@ApplicationScoped
class Reorganiser {

    private Organisations organisations;
    private Reorganisations reorganisations;
    private Rearrangings kinds;
    private RegisterBook register;
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
            Rearrangings kinds,
            RegisterBook register,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.reorganisations = reorganisations;
        this.kinds = kinds;
        this.register = register;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whom it touches as things stand. */
    Parties parties(Rearrangement what, Collection<String> named) {
        var way = kinds.of(what.kind());
        var members = way.members(what, named);
        return new Parties(what, members, way.dependents(members), byId(reorganisations.organisations(what.named())));
    }

    /** Whom one that was carried out has touched. */
    Parties touched(Reorganisation one) {
        var what = one.rearrangement();
        var along = one.dependents();
        var ids = Stream.of(one.members(), along.keySet(), what.named())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var known = byId(reorganisations.organisations(ids));
        var dependents = along.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(depends -> new Dependent(one(known, depends.getKey()), one(known, depends.getValue())))
                .toList();
        return new Parties(
                what,
                one.members().stream().sorted().map(id -> one(known, id)).toList(),
                dependents,
                what.named().stream().collect(Collectors.toMap(Function.identity(), id -> one(known, id))));
    }

    private static Organisation one(Map<String, Organisation> known, String id) {
        return Objects.requireNonNull(known.get(id));
    }

    private static Map<String, Organisation> byId(List<Organisation> those) {
        return those.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** Plans it on the word of a decision. */
    Reorganisation plan(Intent intent, Ground ground) {
        register.verifyEvidence(ground.evidence());
        // before it is stored, which holds the rows that it names and would bar the way of another
        var parties = lock(parties(intent.what(), intent.named()));
        var planned =
                new Reorganisation(Ids.fresh(), intent.what(), ids(parties.members()), basis(ground), recording());
        planned.leadAlong(parties.parents());
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

    private static List<String> ids(List<Organisation> members) {
        return members.stream().map(Organisation::id).toList();
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
        var way = kinds.of(what.kind());
        lock(parties(what, one.members()));
        // whoever held them may have changed whom it touches
        var parties = parties(what, one.members());
        way.verify(parties);
        way.carryOut(parties, new Deed(what.effectiveOn(), one.basis(), plannedBy));
        one.leadAlong(parties.parents());
        one.carriedOut(ids(parties.members()), recording().at());
        journal.done(Act.of("reorganisation.carryOut", "reorganisation", one.id()));
    }

    /**
     * Takes it back from a day on, so that things are again as they were.
     *
     * @throws RegistryException as {@link Rearranging#verifyUndo} tells
     */
    void undo(Reorganisation one, LocalDate day, Ground ground) {
        one.requireState(ReorganisationState.DONE);
        register.verifyEvidence(ground.evidence());
        var what = one.rearrangement();
        var way = kinds.of(what.kind());
        var parties = lock(touched(one));
        way.verifyUndo(parties);
        way.undo(parties, new Deed(day, basis(ground), null));
        one.undo(new CounterDecision(day, basis(ground), recording()));
        journal.done(Act.of("reorganisation.undo", "reorganisation", one.id()));
    }

    // always in the same order, or two who wait for each other would never end
    private Parties lock(Parties parties) {
        parties.ids().stream().sorted().forEach(organisations::lock);
        return parties;
    }
}
