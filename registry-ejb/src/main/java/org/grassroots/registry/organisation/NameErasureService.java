package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Appointment;
import org.grassroots.registry.organisation.model.Appointments;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.ErasedName;
import org.grassroots.registry.organisation.model.NameErasure;
import org.grassroots.registry.organisation.model.Officer;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Erases the names of those who left office, by a decision; what they held, and when, stays. */
@Stateless
public class NameErasureService {

    private Organisations organisations;
    private ErasedNames names;
    private Instance<NameKeeper> keepers;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public NameErasureService() {
        // for the container
    }

    @Inject
    NameErasureService(
            Organisations organisations,
            ErasedNames names,
            @Any Instance<NameKeeper> keepers,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.keepers = keepers;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** The names that were erased in an organisation: what stands for them, and by which decision. */
    @AllowedTo(who = Who.STAFF)
    public List<ErasureView> erasures(@NotNull String organisation) {
        var of = organisations.get(organisation);
        acting.requireEither(of.jurisdiction(), of.division(), of.id(), OrganisationService.READERS);
        return names.of(of.id()).stream().map(ErasureView::of).toList();
    }

    /** What the erasure of a name would do. */
    @AllowedTo(DECISION_CLERK)
    public ErasurePreview preview(@NotNull String organisation, @Nullable String name) {
        var of = get(organisation);
        new FieldChecks().text("name", name, Officer.LONGEST_NAME).verify();
        return preview(of, organisations.versions(of.id()), String.valueOf(name).strip());
    }

    /** The same for somebody who left office, for whose name {@code key} stands in addresses. */
    @AllowedTo(DECISION_CLERK)
    public ErasurePreview previewOf(@NotNull String organisation, @Nullable String key) {
        var of = get(organisation);
        var versions = organisations.versions(of.id());
        var name = new Appointments(versions)
                .before(today()).stream()
                        .map(Appointment::name)
                        .filter(former -> !ErasedName.isMark(former)
                                && ErasedName.key(former).equals(key))
                        .findFirst()
                        .orElseThrow(
                                () -> new RegistryException(CommonProblem.NOT_FOUND, "officer", String.valueOf(key)));
        return preview(of, versions, name);
    }

    private ErasurePreview preview(Organisation of, List<AttributeVersion> versions, String name) {
        var offices = new Appointments(versions).of(name);
        var places = places(new ErasedName(of.id(), name, ErasedName.mark(0), contacts(of, versions)));
        return new ErasurePreview(
                of.id(),
                name,
                offices.stream().map(PeopleView.Holder::of).toList(),
                places.names(),
                places.contacts(),
                isInOffice(of, name, versions, offices),
                places.underWay(),
                of.version());
    }

    /**
     * Puts a mark in place of the name of somebody who left office, wherever it stands.
     *
     * @param seenVersion the organisation's version on which it is based
     * @throws RegistryException {@link OrganisationProblem#NAME_IN_OFFICE} if its bearer is in office
     */
    @AllowedTo(DECISION_CLERK)
    public ErasureView erase(@NotNull EraseName command, long seenVersion) {
        var seen = preview(command.organisationId(), command.name());
        var decision = command.decision();
        new FieldChecks()
                .text("decisionBody", decision.body(), Attribute.LONGEST)
                .notAfter("decidedOn", decision.decidedOn(), today())
                .verify();
        var organisation = organisations.lock(seen.organisationId());
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, organisation.id());
        }
        refuse(seen);
        return erase(organisation, seen, command);
    }

    private static void refuse(ErasurePreview seen) {
        if (seen.inOffice()) {
            throw new RegistryException(OrganisationProblem.NAME_IN_OFFICE);
        }
        if (seen.underWay()) {
            throw new RegistryException(OrganisationProblem.NAME_UNDER_WAY);
        }
        if (seen.places() == 0) {
            throw new RegistryException(OrganisationProblem.NAME_NOWHERE);
        }
    }

    private ErasureView erase(Organisation organisation, ErasurePreview seen, EraseName command) {
        var contacts = command.contacts()
                ? contacts(organisation, organisations.versions(organisation.id()))
                : Set.<String>of();
        int number = names.of(organisation.id()).size() + 1;
        var what = new ErasedName(organisation.id(), seen.name(), ErasedName.mark(number), contacts);
        int places = seen.places() + (command.contacts() ? seen.contactPlaces() : 0);
        keepers.stream().forEach(keeper -> keeper.erase(what));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var erasure = new NameErasure(
                Ids.fresh(),
                organisation.id(),
                number,
                places,
                RegisterBook.basis(command.decision(), null, List.of()),
                Recording.by(acting.actor(), acting.used().orElseThrow(), now));
        names.add(erasure);
        organisations.changed(organisation);
        // the digest must not be one of the name
        journal.done(Act.of("organisation.erase-name", "organisation", organisation.id())
                .leaving(erasure.mark() + " " + places));
        return ErasureView.of(erasure);
    }

    private NamePlaces places(ErasedName what) {
        return keepers.stream().map(keeper -> keeper.look(what)).reduce(new NamePlaces(0, 0, false), NamePlaces::and);
    }

    // what ended has nobody in office, though nobody's office was ended
    private boolean isInOffice(
            Organisation of, String name, List<AttributeVersion> versions, List<Appointment> offices) {
        return !of.status().isTerminal()
                && (offices.stream().anyMatch(one -> !isOver(one.held().to()))
                        || versions.stream()
                                .filter(said -> said.attribute() == Attribute.LEGAL_REPRESENTATIVE
                                        && said.knownAt(null)
                                        && !isOver(said.valid().to()))
                                .anyMatch(said -> said.content().equals(name)));
    }

    // those that the organisation has no longer; what it has now serves others too
    private Set<String> contacts(Organisation of, List<AttributeVersion> versions) {
        var told = versions.stream()
                .filter(said -> ErasedName.isContact(said.attribute()))
                .toList();
        var kept = told.stream()
                .filter(said -> !of.status().isTerminal()
                        && said.knownAt(null)
                        && !isOver(said.valid().to()))
                .map(AttributeVersion::content)
                .collect(Collectors.toSet());
        return told.stream()
                .map(AttributeVersion::content)
                .filter(content -> !kept.contains(content) && !ErasedName.isMark(content))
                .collect(Collectors.toSet());
    }

    private boolean isOver(@Nullable LocalDate to) {
        return to != null && !to.isAfter(today());
    }

    private Organisation get(String id) {
        var organisation = organisations.get(id);
        acting.require(organisation.jurisdiction(), DECISION_CLERK);
        return organisation;
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
