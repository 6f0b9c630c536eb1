package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The terms of those in office: whose re-election is due or overdue, and the consent that one goes on. */
@Stateless
public class TermService {

    private Terms terms;
    private GrantedOrganisations granted;
    private OrganisationService service;
    private RegisterBook book;
    private LifeBook life;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public TermService() {
        // for the container
    }

    @Inject
    TermService(
            Terms terms,
            GrantedOrganisations granted,
            OrganisationService service,
            RegisterBook book,
            LifeBook life,
            Acting acting,
            Clock clock) {
        this.terms = terms;
        this.granted = granted;
        this.service = service;
        this.book = book;
        this.life = life;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * One page of the organisations that the actor may see and whose term stands as asked for, the earliest end first.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo(who = Who.STAFF)
    public Slice<TermRow> list(@NotNull TermFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        var reach = acting.actor().reach(OrganisationService.READERS);
        return terms.list(filter, today(), reach, Cursor.of(cursor, 2), size);
    }

    /** The organisations for which the actor reports and whose re-election presses, the earliest end first. */
    @AllowedTo(ORG_REPORTER)
    public List<TermRow> pressing(@Positive int most) {
        return terms.pressing(today(), acting.actor().reach(ORG_REPORTER), most);
    }

    /** The organisations over which the actor watches and whose term is overdue, the longest first. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR})
    public List<TermRow> overdue(@Positive int most) {
        var reach = acting.actor().reach(LOCAL_REVIEWER, PROVINCIAL_AUDITOR);
        return terms.list(new TermFilter(TermStatus.OVERDUE, null), today(), reach, null, most)
                .rows();
    }

    /** Whether whoever asks may consent that the term of an organisation goes on. */
    @AllowedTo(who = Who.STAFF)
    public boolean extensible(@NotNull String id) {
        var organisation = granted.read(id);
        var term = organisation.term();
        return term != null
                && !organisation.status().isTerminal()
                && term.on(today()) != TermStatus.IN_TERM
                && !term.end().isBefore(Term.extensibleFrom(today()))
                && acting.actor()
                        .grantOver(organisation.jurisdiction().parent(), LOCAL_REVIEWER)
                        .isPresent();
    }

    /**
     * Enters the consent of whoever supervises an organisation that the term of those in office goes on.
     *
     * @param seenVersion the organisation's version on which it is based
     */
    @AllowedTo(LOCAL_REVIEWER)
    public OrganisationView extend(@NotNull ExtendTerm extension, long seenVersion) {
        var organisation = granted.read(extension.organisationId());
        acting.require(organisation.jurisdiction().parent(), LOCAL_REVIEWER);
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, organisation.id());
        }
        var term = organisation.term();
        if (term == null) {
            throw new RegistryException(OrganisationProblem.TERM_UNKNOWN);
        }
        verify(extension, term);
        var change = new FactChange(
                organisation.id(),
                Attribute.TERM_EXTENDED_TO,
                String.valueOf(extension.extendedTo()),
                extension.decision().decidedOn(),
                extension.decision(),
                extension.reason(),
                extension.evidence());
        book.record(organisation, change, null);
        return service.view(organisation.id(), null, null);
    }

    /**
     * Enters what a congress decided, which whoever supervises the organisation has accepted: all of it or nothing. With
     * the end of the new term an overdue one is over.
     */
    @AllowedTo(LOCAL_REVIEWER)
    public OrganisationView enter(@NotNull CongressOutcome outcome) {
        var organisation = granted.read(outcome.organisationId());
        acting.require(organisation.jurisdiction().parent(), LOCAL_REVIEWER);
        outcome.changes().forEach(change -> book.record(organisation, change, outcome.proposedBy()));
        if (outcome.founding()) {
            life.found(organisation, outcome);
        }
        return service.view(organisation.id(), null, null);
    }

    private void verify(ExtendTerm extension, Term term) {
        var until = extension.extendedTo();
        var latest = term.end().plusYears(Term.YEARS_EXTENDED);
        var checks = new FieldChecks().required("extendedTo", until);
        checks.when(
                        until != null && (!until.isAfter(term.end()) || until.isAfter(latest)),
                        "extendedTo",
                        OrganisationProblem.TERM_EXTENSION,
                        term.end(),
                        latest)
                .text("decisionBody", extension.decision().body(), Attribute.LONGEST)
                .notAfter("decidedOn", extension.decision().decidedOn(), today())
                .text("reason", extension.reason(), RegistrationChecks.LONGEST_REASON)
                .verify();
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
