package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** Finds what plans of reorganisations name, and tells everything that is wrong with what they rest upon at once. */
@ApplicationScoped
class ReorganisationChecks {

    private static final int LONGEST_BODY = 200;

    private Reorganisations reorganisations;
    private DivisionService divisions;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReorganisationChecks() {
        // for the container's proxy
    }

    @Inject
    ReorganisationChecks(Reorganisations reorganisations, DivisionService divisions, Clock clock) {
        this.reorganisations = reorganisations;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A plan that is about to be read: what it names is asked for at once. */
    PlanReading reading(ReorganisationPlan plan) {
        var numbers = Stream.of(plan.organisations(), plan.successors(), plan.dependents(), one(plan.heir()))
                .flatMap(List::stream)
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        var codes = Stream.of(plan.from(), plan.to())
                .filter(code -> code != null && DivisionCode.isWellFormed(code.strip()))
                .map(code -> new DivisionCode(code.strip()))
                .toList();
        return new PlanReading(
                plan, reorganisations.numbered(numbers), codes.isEmpty() ? Map.of() : divisions.all(codes));
    }

    private static List<String> one(@Nullable String number) {
        return number == null ? List.of() : List.of(number);
    }

    /** Everything about what a plan rests upon. */
    void verify(Ground ground) {
        look(ground).verify();
    }

    /** Everything about the decision that takes a reorganisation back, from a day on. */
    void verify(Ground ground, LocalDate day, Rearrangement what) {
        look(ground)
                .notAfter("effectiveOn", day, BusinessTime.today(clock))
                .when(
                        day.isBefore(what.effectiveOn()),
                        "effectiveOn",
                        OrganisationProblem.REORGANISATION_UNDONE_BEFORE,
                        what.effectiveOn())
                .verify();
    }

    private FieldChecks look(Ground ground) {
        var decision = ground.decision();
        return new FieldChecks()
                .text("decisionBody", decision.body(), LONGEST_BODY)
                .notAfter("decidedOn", decision.decidedOn(), BusinessTime.today(clock))
                .optionalText("documentNumber", decision.documentNumber(), RegistrationChecks.LONGEST_DOCUMENT)
                .text("reason", ground.reason(), RegistrationChecks.LONGEST_REASON);
    }
}
