package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.CongressOutcome;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentItem;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.Congress;
import org.grassroots.registry.registration.model.CongressRemarks;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/**
 * Congresses: reported by the organisation, judged as a whole one level up. What is accepted enters the register in one
 * transaction and clears an overdue term; the first congress makes an approved organisation an active one.
 */
@Stateless
public class CongressService {

    private Amendments amendments;
    private AmendmentFiles files;
    private CongressChecks checks;
    private OrganisationService organisations;
    private TermService terms;

    @SuppressWarnings("NullAway.Init")
    public CongressService() {
        // for the container
    }

    @Inject
    CongressService(
            Amendments amendments,
            AmendmentFiles files,
            CongressChecks checks,
            OrganisationService organisations,
            TermService terms) {
        this.amendments = amendments;
        this.files = files;
        this.checks = checks;
        this.organisations = organisations;
        this.terms = terms;
    }

    /**
     * Reports a congress.
     *
     * @param seenVersion the organisation's version on which the report is based
     */
    @AllowedTo(Role.ORG_REPORTER)
    public AmendmentView report(@NotNull CongressReport typed, long seenVersion) {
        var report = typed.withUsualTerm(Settings.termYears());
        var organisation = organisations.view(report.organisationId(), null, null);
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, organisation.id());
        }
        var purpose = purpose(organisation);
        var amended = new Amendment.Amended(
                organisation.id(),
                organisation.name(),
                new DivisionCode(organisation.division()),
                new DivisionCode(organisation.jurisdiction()),
                purpose);
        var by = files.sign(Desk.COUNTY, amended);
        files.requireKnown(report.papers().keySet(), amended.division());
        var changes = checks.verify(report, organisation, purpose);
        var amendment =
                new Amendment(Ids.fresh(), amended, checks.basis(report), before(organisation.id(), changes), by);
        amendment.present(report.papers());
        amendments.add(amendment);
        return files.close(amendment, "report");
    }

    private static AmendmentPurpose purpose(OrganisationView organisation) {
        if (!organisation.kind().holdsCongresses()) {
            throw new RegistryException(RegistrationProblem.CONGRESS_CLOSED, organisation.status());
        }
        return switch (organisation.status()) {
            case APPROVED -> AmendmentPurpose.FOUNDING;
            case ACTIVE, SUSPENDED -> AmendmentPurpose.RE_ELECTION;
            default -> throw new RegistryException(RegistrationProblem.CONGRESS_CLOSED, organisation.status());
        };
    }

    private Map<ProposedChange, String> before(String organisation, List<ProposedChange> changes) {
        var before = new LinkedHashMap<ProposedChange, String>();
        changes.forEach(change -> before.put(change, said(organisation, change)));
        return before;
    }

    // empty where the register says nothing of that day
    private String said(String organisation, ProposedChange change) {
        var day = Objects.requireNonNull(change.validFrom());
        return organisations
                .facts(organisation, day, null)
                .getOrDefault(change.attribute().name(), "");
    }

    /** Reports a congress otherwise than it was returned, and hands the report in again. */
    @AllowedTo(Role.ORG_REPORTER)
    public AmendmentView correct(@NotNull String id, @NotNull CongressReport typed, long seenVersion) {
        var report = typed.withUsualTerm(Settings.termYears());
        var amendment = files.open(id, seenVersion);
        var by = files.sign(Desk.COUNTY, amendment.amended());
        files.requireKnown(report.papers().keySet(), amendment.amended().division());
        var organisation = organisations.view(amendment.amended().organisation(), null, null);
        var changes = checks.verify(report, organisation, amendment.amended().purpose());
        amendment.report(checks.basis(report), before(organisation.id(), changes), by);
        amendment.present(report.papers());
        return files.close(amendment, "correct");
    }

    /** Returns a report with what is wrong with it. */
    @AllowedTo(Role.LOCAL_REVIEWER)
    public AmendmentView sendBack(@NotNull String id, @NotNull CongressRemarks remarks, long seenVersion) {
        var amendment = files.open(id, seenVersion);
        amendment.sendBack(remarks, files.sign(Desk.CITY, amendment.amended()));
        return files.close(amendment, "return");
    }

    /** Accepts a report: all that the congress decided enters the register. */
    @AllowedTo(Role.LOCAL_REVIEWER)
    public AmendmentView accept(@NotNull String id, long seenVersion) {
        var amendment = files.open(id, seenVersion);
        var accepted = amendment.accept(files.sign(Desk.CITY, amendment.amended()));
        amendments.flush();
        var changes = new ArrayList<FactChange>();
        for (var item : accepted) {
            requireSaid(amendment.amended().organisation(), item);
            changes.add(change(amendment, item));
        }
        terms.enter(new CongressOutcome(
                amendment.amended().organisation(),
                changes,
                amendment.amended().purpose() == AmendmentPurpose.FOUNDING,
                amendment.author().name()));
        return files.close(amendment, "accept");
    }

    private void requireSaid(String organisation, AmendmentItem item) {
        var change = new ProposedChange(item.attribute(), item.content(), item.validFrom());
        if (!said(organisation, change).equals(Objects.requireNonNullElse(item.before(), ""))) {
            throw new RegistryException(RegistrationProblem.AMENDMENT_OVERTAKEN);
        }
    }

    private static FactChange change(Amendment amendment, AmendmentItem item) {
        var basis = amendment.basis();
        return new FactChange(
                amendment.amended().organisation(),
                item.attribute(),
                item.content(),
                item.validFrom(),
                AmendmentChecks.decision(basis.decision()),
                basis.reason(),
                proof(amendment.evidence(), Congress.proving(item.attribute())));
    }

    private static List<String> proof(Map<String, DocumentKind> papers, List<DocumentKind> kinds) {
        var wanted = new HashSet<>(kinds);
        return papers.entrySet().stream()
                .filter(paper -> wanted.contains(paper.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
