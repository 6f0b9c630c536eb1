package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentBasis;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;

/** Whether what is proposed can enter the register; all that is wrong is told at once, by attribute. */
@ApplicationScoped
class AmendmentChecks {

    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentChecks() {
        // for the container's proxy
    }

    @Inject
    AmendmentChecks(Clock clock) {
        this.clock = clock;
    }

    /** Everything about a proposal; gives back what it rests upon. */
    AmendmentBasis verify(AmendmentProposal proposal, OrganisationView organisation) {
        if (organisation.status().isTerminal()) {
            throw new RegistryException(OrganisationProblem.ORGANISATION_ENDED, organisation.status());
        }
        var today = BusinessTime.today(clock);
        var decision = proposal.decision();
        var checks = new FieldChecks()
                .text("body", decision.body(), Decision.LENGTH)
                .required("decidedOn", decision.decidedOn())
                .notAfter("decidedOn", decision.decidedOn(), today)
                .optionalText("documentNumber", decision.documentNumber(), Decision.LENGTH)
                .optionalText("reason", proposal.reason(), AmendmentBasis.REASON_LENGTH)
                .when(proposal.changes().isEmpty(), "change", RegistrationProblem.AMENDMENT_EMPTY);
        proposal.changes().forEach(change -> check(change, organisation, today, checks));
        checks.verify();
        return new AmendmentBasis(decision, proposal.reason());
    }

    void verify(List<ProposedChange> changes, OrganisationView organisation) {
        var checks = new FieldChecks();
        changes.forEach(change -> check(change, organisation, BusinessTime.today(clock), checks));
        checks.verify();
    }

    private static void check(
            ProposedChange change, OrganisationView organisation, LocalDate today, FieldChecks checks) {
        var attribute = change.attribute();
        var content = "content_" + attribute;
        var from = "validFrom_" + attribute;
        var day = change.validFrom();
        checks.when(!attribute.isWritten(), content, OrganisationProblem.STATUS_NOT_WRITTEN)
                .when(
                        attribute.isWritten()
                                && !AmendmentProposal.attributes(organisation.kind())
                                        .contains(attribute),
                        content,
                        CommonProblem.FIELD_UNKNOWN,
                        attribute.name())
                .required(content, change.content())
                .when(
                        change.content() != null && !attribute.accepts(change.content()),
                        content,
                        OrganisationProblem.CONTENT_UNFIT,
                        expected(attribute))
                .required(from, day)
                .notAfter(from, day, today)
                .when(
                        day != null && day.isBefore(organisation.establishedOn()),
                        from,
                        OrganisationProblem.BEFORE_ESTABLISHED,
                        String.valueOf(organisation.establishedOn()));
    }

    private static String expected(Attribute attribute) {
        return attribute.choices().isEmpty() ? attribute.form().example() : String.join(", ", attribute.choices());
    }

    /** The decision as the register keeps it. */
    static org.grassroots.registry.organisation.Decision decision(Decision decision) {
        return new org.grassroots.registry.organisation.Decision(
                Objects.requireNonNull(decision.body()),
                Objects.requireNonNull(decision.decidedOn()),
                decision.documentNumber());
    }
}
