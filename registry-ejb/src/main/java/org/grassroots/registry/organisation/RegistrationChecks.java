package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.organisation.model.AnnualInspections;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/** Looks through what is to be entered and tells everything that is wrong with it at once. */
final class RegistrationChecks {

    static final int LONGEST_DOCUMENT = 100;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_BODY = 200;

    private final LocalDate today;
    private final FieldChecks checks = new FieldChecks();

    RegistrationChecks(LocalDate today) {
        this.today = today;
    }

    /**
     * Everything about a registration.
     *
     * @param division what is known of the division today, or nothing if there is none of that code
     */
    void verify(Registration registration, Optional<DivisionView> division) {
        var established = registration.establishedOn();
        checks.text("name", registration.name(), Attribute.LONGEST)
                .notAfter("establishedOn", established, today)
                .when(
                        !registration.kind().fits(registration.division())
                                || !division.map(this::isOne).orElse(false),
                        "division",
                        OrganisationProblem.DIVISION_UNFIT,
                        registration.division().value());
        registration.particulars().forEach(known -> verify(known, established));
        decision(registration.decision());
        checks.verify();
    }

    private void verify(Particular known, LocalDate established) {
        var attribute = known.attribute();
        var field = attribute.name();
        checks.optionalText(field, known.document(), LONGEST_DOCUMENT)
                .when(
                        !attribute.isWritten() || !attribute.accepts(known.content()),
                        field,
                        OrganisationProblem.CONTENT_UNFIT,
                        expected(attribute));
        since(field, known.since(), established);
    }

    // development zones have codes too, but are no divisions
    private boolean isOne(DivisionView division) {
        return division.holdsOn(today)
                && (division.level() == Level.TOWNSHIP || division.standard() == Standard.GB_T_2260);
    }

    /** Everything about a change of an organisation that was established on a day. */
    void verify(FactChange change, LocalDate established) {
        var content = change.content().strip();
        var attribute = change.attribute();
        if (attribute.form() == Form.TEXT) {
            checks.text("content", content, Attribute.LONGEST);
        }
        checks.when(!attribute.isWritten(), "attribute", OrganisationProblem.STATUS_NOT_WRITTEN);
        boolean unfit = attribute.form() != Form.TEXT && !attribute.accepts(content);
        checks.when(unfit, "content", OrganisationProblem.CONTENT_UNFIT, expected(attribute));
        boolean ahead = !unfit
                && attribute.form() == Form.INSPECTIONS
                && AnnualInspections.of(content).isAhead(today);
        checks.when(ahead, "content", CommonProblem.DATE_IN_FUTURE);
        since("validFrom", change.validFrom(), established);
        checks.optionalText("reason", change.reason(), LONGEST_REASON);
        decision(change.decision());
        checks.verify();
    }

    /**
     * Everything about what befalls an organisation that stands as it does since a day.
     *
     * @param heardBy the last day on which it can be heard before; null where it was told nothing
     */
    void verify(LifeStep step, LocalDate since, @Nullable LocalDate heardBy) {
        var day = step.effectiveOn();
        checks.notAfter("effectiveOn", day, today)
                .when(day.isBefore(since), "effectiveOn", OrganisationProblem.LIFE_BEFORE_LAST, since)
                .text("reason", step.reason(), LONGEST_REASON)
                .when(
                        LifeTransition.of(step.act()).paper() && step.evidence().isEmpty(),
                        "evidence",
                        OrganisationProblem.LIFE_PAPER_MISSING);
        decision(step.decision());
        sanction(step, heardBy);
        checks.verify();
    }

    private void sanction(LifeStep step, @Nullable LocalDate heardBy) {
        var sanction = step.sanction();
        boolean rung = Ladder.STEPS.contains(step.act());
        checks.when(rung && sanction == null, "ground", CommonProblem.FIELD_REQUIRED)
                .when(!rung && sanction != null, "ground", CommonProblem.FIELD_UNKNOWN);
        if (!rung || sanction == null) {
            return;
        }
        var decision = step.decision();
        checks.when(
                sanction.ground() == SanctionGround.SERIOUS_CASE && !Ladder.isStandingCommittee(decision.body()),
                "decisionBody",
                OrganisationProblem.SANCTION_BODY);
        if (Ladder.isNumbered(step.act(), sanction.ground())) {
            checks.required("documentNumber", decision.documentNumber());
        }
        if (Ladder.isHeard(step.act())) {
            checks.required("toldOn", sanction.toldOn());
        }
        if (heardBy != null && !decision.decidedOn().isAfter(heardBy)) {
            checks.add("toldOn", OrganisationProblem.SANCTION_UNHEARD, heardBy);
        }
    }

    private static String expected(Attribute attribute) {
        return attribute.choices().isEmpty() ? attribute.form().example() : String.join(", ", attribute.choices());
    }

    private void since(String field, @Nullable LocalDate day, LocalDate established) {
        checks.notAfter(field, day, today)
                .when(
                        day != null && day.isBefore(established),
                        field,
                        OrganisationProblem.BEFORE_ESTABLISHED,
                        established);
    }

    private void decision(Decision decision) {
        checks.text("decisionBody", decision.body(), LONGEST_BODY)
                .notAfter("decidedOn", decision.decidedOn(), today)
                .optionalText("documentNumber", decision.documentNumber(), LONGEST_DOCUMENT);
    }
}
