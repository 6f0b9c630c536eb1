package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentItem;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Changes of what the register says: proposed by the county, judged part by part by the city. */
@Stateless
public class AmendmentService {

    private Amendments amendments;
    private AmendmentFiles files;
    private AmendmentChecks checks;
    private OrganisationService organisations;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public AmendmentService() {
        // for the container
    }

    @Inject
    AmendmentService(
            Amendments amendments,
            AmendmentFiles files,
            AmendmentChecks checks,
            OrganisationService organisations,
            Acting acting) {
        this.amendments = amendments;
        this.files = files;
        this.checks = checks;
        this.organisations = organisations;
        this.acting = acting;
    }

    /**
     * Proposes changes of one organisation.
     *
     * @param seenVersion the organisation's version on which they are based
     */
    @AllowedTo(Role.ORG_REPORTER)
    public AmendmentView propose(@NotNull AmendmentProposal proposal, long seenVersion) {
        var organisation = organisation(proposal.organisationId(), seenVersion);
        var amended = amended(organisation);
        var by = files.sign(Desk.COUNTY, amended);
        files.requireKnown(proposal.evidence(), amended.division());
        var basis = checks.verify(proposal, organisation);
        var amendment = new Amendment(Ids.fresh(), amended, basis, before(organisation.id(), proposal.changes()), by);
        amendment.present(proposal.evidence().stream()
                .distinct()
                .collect(Collectors.toMap(file -> file, file -> DocumentKind.OTHER)));
        amendments.add(amendment);
        return files.close(amendment, "propose");
    }

    private static Amendment.Amended amended(OrganisationView organisation) {
        return new Amendment.Amended(
                organisation.id(),
                organisation.name(),
                new DivisionCode(organisation.division()),
                new DivisionCode(organisation.jurisdiction()),
                AmendmentPurpose.CHANGE);
    }

    private OrganisationView organisation(String id, long seenVersion) {
        var organisation = organisations.view(id, null, null);
        if (organisation.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, id);
        }
        return organisation;
    }

    private Map<ProposedChange, String> before(String organisation, List<ProposedChange> changes) {
        var before = new LinkedHashMap<ProposedChange, String>();
        for (var change : changes) {
            var day = Objects.requireNonNull(change.validFrom());
            before.put(change, said(organisation, change.attribute(), day));
        }
        return before;
    }

    // empty where the register says nothing of that day
    private String said(String organisation, Attribute attribute, LocalDate day) {
        return organisations.facts(organisation, day, null).getOrDefault(attribute.name(), "");
    }

    /** Corrects what was returned and hands it in again. */
    @AllowedTo(Role.ORG_REPORTER)
    public AmendmentView correct(@NotNull String id, @NotNull List<ProposedChange> changes, long seenVersion) {
        var amendment = files.open(id, seenVersion);
        var by = files.sign(Desk.COUNTY, amendment.amended());
        var organisation = organisations.view(amendment.amended().organisation(), null, null);
        checks.verify(changes, organisation);
        amendment.correct(before(organisation.id(), changes), by);
        return files.close(amendment, "correct");
    }

    /** Gives up what is not accepted. */
    @AllowedTo(Role.ORG_REPORTER)
    public AmendmentView withdraw(@NotNull String id, long seenVersion) {
        var amendment = files.open(id, seenVersion);
        amendment.withdraw(files.sign(Desk.COUNTY, amendment.amended()));
        return files.close(amendment, "withdraw");
    }

    /** Judges every part that is open; what is accepted enters the register in the same transaction. */
    @AllowedTo(Role.LOCAL_REVIEWER)
    public AmendmentView judge(@NotNull String id, @NotNull Map<Attribute, Judgement> judgements, long seenVersion) {
        var amendment = files.open(id, seenVersion);
        var by = files.sign(Desk.CITY, amendment.amended());
        var accepted = amendment.judge(judgements, by);
        amendments.flush();
        accepted.forEach(item -> requireSaid(amendment, item));
        var changes = accepted.stream().map(item -> change(amendment, item)).toList();
        if (!changes.isEmpty()) {
            organisations.amend(
                    amendment.amended().organisation(),
                    changes,
                    amendment.author().name());
        }
        return files.close(amendment, "judge");
    }

    private void requireSaid(Amendment amendment, AmendmentItem item) {
        var said = said(amendment.amended().organisation(), item.attribute(), item.validFrom());
        if (!said.equals(Objects.requireNonNullElse(item.before(), ""))) {
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
                amendment.evidence().keySet().stream().sorted().toList());
    }

    @AllowedTo({Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK})
    public AmendmentView view(@NotNull String id) {
        return files.view(files.open(id));
    }

    /**
     * The amendments that the actor may see, the latest change first.
     *
     * @param organisation of this one alone, or null for all
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo({Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK})
    public Slice<AmendmentRow> list(
            @Nullable String organisation, @Nullable String cursor, @Positive @Max(200) int size) {
        var reach = acting.actor().reach(ApplicationFiles.READERS);
        return amendments.list(organisation, reach, Cursor.of(cursor, 2), size);
    }
}
