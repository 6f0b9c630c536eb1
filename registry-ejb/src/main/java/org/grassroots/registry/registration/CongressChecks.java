package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentBasis;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.Congress;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Settings;

/** Whether what is reported of a congress can enter the register; all that is wrong is told at once. */
@ApplicationScoped
class CongressChecks {

    private OrganisationService organisations;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CongressChecks() {
        // for the container's proxy
    }

    @Inject
    CongressChecks(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Everything about a report; gives back what changes in the register. */
    List<ProposedChange> verify(CongressReport report, OrganisationView organisation, AmendmentPurpose purpose) {
        boolean founding = purpose == AmendmentPurpose.FOUNDING;
        var before = founding ? Map.<Attribute, String>of() : before(report, organisation);
        var congress = new Congress(
                report.contents(), before, new Congress.Holder(organisation.kind(), founding), Settings.termYears());
        var checks = new FieldChecks();
        congress.look(checks, CongressReport.ATTRIBUTES, organisation.establishedOn(), BusinessTime.today(clock));
        congress.look(checks, report.papers().values());
        checks.when(
                        congress.isLong()
                                && (report.reason() == null || report.reason().isBlank()),
                        "reason",
                        RegistrationProblem.CONGRESS_TERM_LONG,
                        String.valueOf(congress.usualEnd()))
                .optionalText("reason", report.reason(), AmendmentBasis.REASON_LENGTH)
                .optionalText("documentNumber", report.documentNumber(), Decision.LENGTH)
                .verify();
        DocumentKind.requireFew(report.papers().keySet());
        return congress.changes();
    }

    private Map<Attribute, String> before(CongressReport report, OrganisationView organisation) {
        var day = report.contents().get(Attribute.CONGRESS_ON);
        var before = new EnumMap<Attribute, String>(Attribute.class);
        if (day != null && Attribute.CONGRESS_ON.accepts(day)) {
            organisations
                    .facts(organisation.id(), LocalDate.parse(day), null)
                    .forEach((name, content) -> before.put(Attribute.valueOf(name), content));
        }
        return before;
    }

    /** What a report that was verified rests upon: the decision of the congress itself. */
    AmendmentBasis basis(CongressReport report) {
        var session = report.contents().get(Attribute.SESSION);
        var day = LocalDate.parse(String.valueOf(report.contents().get(Attribute.CONGRESS_ON)));
        var decision = new Decision("第" + session + "次代表大会", day, report.documentNumber());
        return new AmendmentBasis(decision, report.reason());
    }
}
