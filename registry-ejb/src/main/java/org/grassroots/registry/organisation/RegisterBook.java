package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.Fact;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.Supervision;
import org.grassroots.registry.organisation.model.Timeline;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** Writes in the register, for an actor who was found to be allowed to. */
@ApplicationScoped
class RegisterBook {

    private Organisations organisations;
    private RegisterIndex index;
    private RegisterPlaces places;
    private EvidenceService evidence;
    private DivisionService divisions;
    private Instance<OrganisationFollower> followers;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterBook() {
        // for the container's proxy
    }

    @Inject
    RegisterBook(
            Organisations organisations,
            RegisterIndex index,
            RegisterPlaces places,
            EvidenceService evidence,
            DivisionService divisions,
            @Any Instance<OrganisationFollower> followers,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.index = index;
        this.places = places;
        this.evidence = evidence;
        this.divisions = divisions;
        this.followers = followers;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** Enters an organisation with a number of its own and its first facts. */
    Organisation register(Registration registration) {
        new RegistrationChecks(BusinessTime.today(clock)).verify(registration, divisions.find(registration.division()));
        verifyEvidence(registration.allEvidence());
        var initial = new InitialFacts(registration);
        var recording = recording();
        var organisation = new Organisation(
                Ids.fresh(),
                places.take(registration),
                registration.kind(),
                registration.division(),
                registration.route(),
                registration.place(),
                registration.establishedOn(),
                initial.decision(),
                recording.at());
        var facts = initial.facts();
        facts.forEach(fact -> organisation.shows(fact.attribute(), fact.content()));
        organisations.add(organisation);
        facts.forEach(fact -> organisations.add(new AttributeVersion(Ids.fresh(), organisation.id(), fact, recording)));
        journal.done(Act.of("organisation.register", "organisation", organisation.id())
                .leaving(organisation.registryNumber() + " " + facts));
        follow(organisation);
        return organisation;
    }

    /**
     * Enters a change, and shows it in the current row if it is true today.
     *
     * @param proposedBy who had proposed it, or null where whoever acts did
     */
    void record(Organisation organisation, FactChange change, @Nullable String proposedBy) {
        var today = BusinessTime.today(clock);
        if (organisation.status().isTerminal()) {
            throw new RegistryException(OrganisationProblem.ORGANISATION_ENDED, organisation.status());
        }
        new RegistrationChecks(today).verify(change, organisation.establishedOn());
        verifyEvidence(change.evidence());
        var basis = basis(change.decision(), change.reason(), change.evidence());
        var content = change.content().strip();
        places.requireFree(organisation, change.attribute(), content);
        say(organisation, Fact.since(change.validFrom(), change.attribute(), content, basis), "record", proposedBy);
        organisations.changed(organisation);
        follow(organisation);
    }

    /** Lets an organisation be found by what is said of it now: by its names and codes, and where it lies. */
    void follow(Organisation organisation) {
        index.follow(organisation.id());
    }

    /**
     * Enters a fact that was found to be right, and shows it in the current row if it is true today. Who supervises it
     * follows from the affiliation of its host.
     */
    void say(Organisation organisation, Fact fact, String verb, @Nullable String proposedBy) {
        var timeline = organisations.timeline(organisation.id(), fact.attribute());
        enter(fact, verb, recording(proposedBy), organisation, timeline);
        show(organisation, timeline);
        if (fact.attribute() == Attribute.HOST_AFFILIATION) {
            var told = timeline.on(fact.valid().from(), null).orElseThrow();
            reroute(organisation, told.fact(), recording(proposedBy));
        }
    }

    private void reroute(Organisation organisation, Fact affiliation, Recording recording) {
        var before = organisation.jurisdiction();
        var jurisdictions = organisations.timeline(organisation.id(), Attribute.JURISDICTION);
        var divisionsThen = organisations.timeline(organisation.id(), Attribute.DIVISION);
        var supervision = new Supervision(divisionsThen, jurisdictions);
        supervision.follow(organisation.kind(), affiliation).forEach((day, supervisor) -> {
            boolean said = jurisdictions
                    .on(day, null)
                    .filter(version -> version.content().equals(supervisor.value()))
                    .isPresent();
            if (!said) {
                var fact = Fact.since(day, Attribute.JURISDICTION, supervisor.value(), affiliation.basis());
                enter(fact, "reroute", recording, organisation, jurisdictions);
            }
        });
        show(organisation, jurisdictions);
        if (!organisation.jurisdiction().equals(before)) {
            moved(organisation);
        }
    }

    private void show(Organisation organisation, Timeline timeline) {
        timeline.on(BusinessTime.today(clock), null)
                .ifPresent(version -> organisation.shows(version.attribute(), version.content()));
    }

    /** Tells every feature that it lies elsewhere, or is supervised by others. */
    void moved(Organisation organisation) {
        var now = OrganisationRef.of(organisation);
        followers.stream().forEach(follower -> follower.moved(now));
    }

    private void enter(Fact fact, String verb, Recording recording, Organisation organisation, Timeline timeline) {
        var before = content(timeline);
        timeline.enter(fact, recording, Ids::fresh).forEach(organisations::add);
        journal.done(Act.of("organisation." + verb, "organisation", organisation.id())
                .replacing(before)
                .leaving(content(timeline)));
    }

    private static String content(Timeline timeline) {
        return timeline.chain(null).stream()
                .map(AttributeVersion::fact)
                .toList()
                .toString();
    }

    static Basis basis(Decision decision, @Nullable String reason, List<String> evidence) {
        return basis(decision, reason, null, evidence);
    }

    static Basis basis(Decision decision, @Nullable String reason, @Nullable Sanction sanction, List<String> evidence) {
        return new Basis(
                decision.body().strip(), decision.decidedOn(), decision.documentNumber(), reason, evidence, sanction);
    }

    /** Asks that the files are there and may be seen. */
    void verifyEvidence(Collection<String> ids) {
        var seen = evidence.views(ids).stream().map(EvidenceView::id).toList();
        if (!new HashSet<>(seen).containsAll(ids)) {
            throw new RegistryException(
                    List.of(FieldProblem.of("evidence", OrganisationProblem.ORGANISATION_EVIDENCE_UNKNOWN)));
        }
    }

    private Recording recording(@Nullable String proposedBy) {
        return proposedBy == null ? recording() : recording().proposedBy(proposedBy);
    }

    private Recording recording() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Recording.by(acting.actor(), acting.used().orElse(null), now);
    }
}
