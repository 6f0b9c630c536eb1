package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.EXPERT;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.History;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets the register be read: which organisations there are, what is true of them, and what was on a day. */
@Stateless
public class OrganisationService {

    /** Who reads the register. */
    static final Role[] READERS = {
        ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, INSPECTOR, EXPERT, DECISION_CLERK, CAMPAIGN_MANAGER
    };

    private Organisations organisations;
    private GrantedOrganisations granted;
    private PastOrganisations past;
    private RegisterBook book;
    private Dependents dependents;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public OrganisationService() {
        // for the container
    }

    @Inject
    OrganisationService(
            Organisations organisations,
            GrantedOrganisations granted,
            PastOrganisations past,
            RegisterBook book,
            Dependents dependents,
            Acting acting,
            Clock clock) {
        this.organisations = organisations;
        this.granted = granted;
        this.past = past;
        this.book = book;
        this.dependents = dependents;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Enters an organisation whose registration was decided, and gives it its number.
     *
     * @throws RegistryException {@link OrganisationProblem#DIVISION_TAKEN} if one of its kind lives in the division,
     *     {@link OrganisationProblem#PARENT_CLOSED} if the base that it is to depend on is not active any more
     */
    @AllowedTo({DECISION_CLERK, LOCAL_REVIEWER})
    public OrganisationView register(@NotNull Registration registration) {
        var jurisdiction = registration.route().supervisor(registration.division());
        if (registration.kind().isGrantedLocally(registration.route())) {
            boolean city = registration.kind().isGrantedByCity();
            acting.require(city ? jurisdiction.county().parent() : jurisdiction, LOCAL_REVIEWER, DECISION_CLERK);
        } else {
            acting.require(jurisdiction, DECISION_CLERK);
        }
        registration.told(Attribute.PARENT).ifPresent(dependents::requireOpen);
        return viewNow(book.register(registration).id());
    }

    /**
     * Enters a dated change, or corrects what was entered.
     *
     * @param seenVersion the organisation's version on which the change is based
     */
    @AllowedTo(DECISION_CLERK)
    public OrganisationView record(@NotNull FactChange change, long seenVersion) {
        var organisation = granted.get(change.organisationId(), DECISION_CLERK);
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, organisation.id());
        }
        record(organisation, change, null);
        return viewNow(organisation.id());
    }

    /**
     * An organisation and what was true of it.
     *
     * @param asOf on which day, or null for today
     * @param knownAt as the register knew it at which instant, or null for what it knows now
     */
    @AllowedTo(who = Who.STAFF)
    public OrganisationView view(@NotNull String id, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var day = asOf == null ? today() : asOf;
        var sheet = organisations.sheet(id, day, knownAt);
        acting.requireEither(sheet.jurisdiction(), sheet.division(), id, READERS);
        return sheet.view(day, knownAt);
    }

    /** What was true of an organisation: the content by the name of each written attribute, in their order. */
    @AllowedTo(who = Who.STAFF)
    public Map<String, String> facts(@NotNull String id, @NotNull LocalDate asOf, @Nullable Instant knownAt) {
        var facts = new LinkedHashMap<String, String>();
        view(id, asOf, knownAt).facts().stream()
                .filter(fact -> fact.attribute().isWritten())
                .forEach(fact -> facts.put(fact.attribute().name(), fact.content()));
        return facts;
    }

    /** The same of several at once, as the register knows it now: by the ids of those that the actor may see. */
    @AllowedTo(who = Who.STAFF)
    public Map<String, Map<String, String>> facts(@NotNull Collection<String> ids, @NotNull LocalDate asOf) {
        var facts = new HashMap<String, Map<String, String>>();
        organisations.facts(ids, asOf, acting.actor().reach(READERS)).stream()
                .filter(said -> said.attribute().isWritten())
                .forEach(said -> facts.computeIfAbsent(said.organisationId(), none -> new HashMap<>())
                        .put(said.attribute().name(), said.content()));
        return facts;
    }

    /** Everything the register says and ever said about an organisation. */
    @AllowedTo(who = Who.STAFF)
    public List<AttributeVersionView> history(@NotNull String id) {
        return organisations.versions(granted.read(id).id()).stream()
                .map(AttributeVersionView::of)
                .toList();
    }

    /** What was entered about an organisation, each beside what was believed before, the latest first. */
    @AllowedTo(who = Who.STAFF)
    public List<RegisterEntryView> entries(@NotNull String id) {
        return RegisterEntryView.of(
                new History(organisations.versions(granted.read(id).id())));
    }

    /**
     * Enters dated changes that one person proposed and another accepts, who has to sit above the organisation as it is
     * supervised before.
     *
     * @param proposedBy the name of who proposed it
     */
    @AllowedTo(LOCAL_REVIEWER)
    public OrganisationView amend(@NotNull String id, @NotNull List<FactChange> changes, @NotNull String proposedBy) {
        var organisation = granted.read(id);
        acting.require(organisation.jurisdiction().parent(), LOCAL_REVIEWER);
        changes.forEach(change -> record(organisation, change, proposedBy));
        return viewNow(organisation.id());
    }

    // what the register says of the past may name a base that has ended since
    private void record(Organisation organisation, FactChange change, @Nullable String proposedBy) {
        var parent = organisation.parentNumber();
        book.record(organisation, change, proposedBy);
        var now = organisation.parentNumber();
        if (now != null && !now.equals(parent)) {
            dependents.requireOpen(now);
        }
    }

    /**
     * One page of the organisations that the actor may see, by division.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo(who = Who.STAFF)
    public Slice<OrganisationRow> list(
            @NotNull OrganisationFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return organisations.list(filter, today(), acting.actor().reach(READERS), Cursor.of(cursor, 2), size);
    }

    /** The same as they were at a moment: found by what they were called then or before. */
    @AllowedTo(who = Who.STAFF)
    public Slice<OrganisationRow> list(
            @NotNull OrganisationFilter filter,
            @NotNull PastMoment moment,
            @Nullable String cursor,
            @Positive @Max(200) int size) {
        return past.list(filter, moment, acting.actor().reach(READERS), Cursor.of(cursor, 2), size);
    }

    /** Notes the grade that was decided, by which organisations are looked for; its year is the year assessed. */
    @AllowedTo(DECISION_CLERK)
    public void graded(@NotNull String id, @NotNull String grade, int year) {
        organisations.grade(granted.get(id, DECISION_CLERK).id(), grade, year);
    }

    /** The active organisations of a kind that were established by a day and that the actor may see, by division. */
    @AllowedTo(who = Who.STAFF)
    public List<OrganisationRef> active(@NotNull OrganisationKind kind, @NotNull LocalDate asOf) {
        return organisations.active(kind, asOf, acting.actor().reach(READERS));
    }

    /** The organisation of a kind that lives in a division, where there is one. */
    @AllowedTo(who = Who.STAFF)
    public Optional<OrganisationRef> of(@NotNull OrganisationKind kind, @NotNull DivisionCode division) {
        acting.require(division, READERS);
        return organisations.at(Place.of(kind, division)).map(OrganisationRef::of);
    }

    /**
     * The organisation that has a place, where there is one: told to everybody who may apply for one, whoever
     * supervises it.
     */
    @AllowedTo(who = Who.STAFF)
    public Optional<OrganisationRef> holder(@NotNull Place place) {
        return organisations.at(place).map(OrganisationRef::of);
    }

    /** The organisation with this number, where there is one: told to administrators too, who grant roles over it. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<OrganisationRef> numbered(@NotNull String registryNumber) {
        return organisations.numbered(registryNumber).map(OrganisationRef::of);
    }

    /** What an organisation is called, where there is one: told to whom its number is told. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<OrganisationRef> reference(@NotNull String id) {
        return organisations.find(id).map(OrganisationRef::of);
    }

    private OrganisationView viewNow(String id) {
        return organisations.sheet(id, today(), null).view(today(), null);
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
