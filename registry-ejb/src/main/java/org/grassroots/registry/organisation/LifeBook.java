package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Fact;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Writes in the register what befalls organisations, for an actor who was found to be allowed to. */
@ApplicationScoped
class LifeBook {

    private Organisations organisations;
    private RegisterBook book;
    private LifeGuards guards;
    private AbandonedDependents abandoned;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LifeBook() {
        // for the container's proxy
    }

    @Inject
    LifeBook(
            Organisations organisations,
            RegisterBook book,
            LifeGuards guards,
            AbandonedDependents abandoned,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.book = book;
        this.guards = guards;
        this.abandoned = abandoned;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Lets something befall an organisation.
     *
     * @param plannedBy who had planned it, or null where whoever acts decides it
     */
    void turn(Organisation organisation, LifeStep step, @Nullable String plannedBy) {
        var line = LifeTransition.of(step.act());
        guards.verify(organisation, step);
        var today = BusinessTime.today(clock);
        var last = organisations.timeline(organisation.id(), line.attribute()).on(today, null);
        boolean own = last.map(version -> version.recording().accountId())
                .filter(acting.actor().id()::equals)
                .isPresent();
        if (line.completes() && own) {
            throw new RegistryException(OrganisationProblem.LIFE_SAME_PERSON);
        }
        var since = last.map(version -> version.valid().from()).orElseGet(organisation::establishedOn);
        new RegistrationChecks(today).verify(step, later(since, organisation), guards.heardBy(step));
        if (plannedBy == null) {
            book.verifyEvidence(step.evidence());
        }
        var basis = RegisterBook.basis(step.decision(), step.reason().strip(), step.sanction(), step.evidence());
        var fact = Fact.since(step.effectiveOn(), line.attribute(), line.content(), basis);
        book.say(organisation, fact, step.act().name().toLowerCase(Locale.ROOT), plannedBy);
        if (line.to() != null) {
            organisation.become(line.to());
        }
        organisations.changed(organisation);
        if (line.leavesDependents()) {
            abandoned.find(organisation);
        }
    }

    /** Makes an approved organisation an active one, from the day of its first congress on. */
    void found(Organisation organisation, CongressOutcome outcome) {
        var congress = outcome.session();
        if (organisation.status() != LifecycleStatus.APPROVED) {
            throw new RegistryException(OrganisationProblem.LIFE_ACT_CLOSED, organisation.status());
        }
        requireSince(organisation, Attribute.STATUS, congress.validFrom());
        var basis = RegisterBook.basis(congress.decision(), congress.reason(), congress.evidence());
        var fact = Fact.since(congress.validFrom(), Attribute.STATUS, LifecycleStatus.ACTIVE.name(), basis);
        book.say(organisation, fact, "found", outcome.proposedBy());
        organisation.become(LifecycleStatus.ACTIVE);
        organisations.changed(organisation);
    }

    // what is registered stood in no status before its registration was decided
    private static LocalDate later(LocalDate since, Organisation organisation) {
        var decided = organisation.decision().decidedOn();
        return since.isBefore(decided) ? decided : since;
    }

    /**
     * From a day on it lies in another division.
     *
     * @throws RegistryException {@link OrganisationProblem#LIFE_BEFORE_LAST} if it came to lie where it does later
     */
    void move(Organisation organisation, DivisionCode to, Deed deed) {
        var supervisor = organisation.supervisedIn(to);
        become(organisation, "move", deed, Attribute.DIVISION, to.value());
        become(organisation, "move", deed, Attribute.JURISDICTION, supervisor.value());
        organisations.changed(organisation);
        book.follow(organisation);
        book.moved(organisation);
    }

    /** From a day on these are so of its host; refused like a move. Who supervises it follows. */
    void rehost(Organisation organisation, Map<Attribute, String> host, Deed deed) {
        host.forEach((attribute, content) -> become(organisation, "rehost", deed, attribute, content));
        organisations.changed(organisation);
        book.follow(organisation);
    }

    /** From a day on it depends on another organisation; refused like a move. */
    void depend(Organisation organisation, Organisation parent, Deed deed) {
        become(
                organisation,
                "depend",
                deed,
                Attribute.PARENT,
                parent.registryNumber().value());
        organisations.changed(organisation);
    }

    private void become(Organisation organisation, String verb, Deed deed, Attribute attribute, String content) {
        requireSince(organisation, attribute, deed.day());
        book.say(organisation, Fact.since(deed.day(), attribute, content, deed.basis()), verb, deed.plannedBy());
    }

    /** From a day on it lives again. */
    void revive(Organisation organisation, Deed deed) {
        var living = LifecycleStatus.ACTIVE;
        var fact = Fact.since(deed.day(), Attribute.STATUS, living.name(), deed.basis());
        book.say(organisation, fact, "revive", deed.plannedBy());
        organisation.revive(living);
        organisations.changed(organisation);
    }

    private void requireSince(Organisation organisation, Attribute attribute, LocalDate day) {
        var since = organisations
                .timeline(organisation.id(), attribute)
                .on(BusinessTime.today(clock), null)
                .orElseThrow()
                .valid()
                .from();
        if (day.isBefore(since)) {
            throw new RegistryException(OrganisationProblem.LIFE_BEFORE_LAST, since);
        }
    }
}
