package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.jspecify.annotations.Nullable;

/** Reads what is to be rearranged and tells everything that is wrong with it at once. */
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

    /** What is rearranged, and the ids of those that merge. */
    record Read(Rearrangement what, List<String> members) {}

    /** What a plan says, once nothing of it is wrong. */
    Read read(ReorganisationPlan plan) {
        return plan.kind() == ReorganisationKind.MERGER ? merger(plan) : divisionChange(plan);
    }

    private Read merger(ReorganisationPlan plan) {
        var checks = new FieldChecks().required("successor", blankAsNull(plan.successor()));
        var successor = numbered(plan.successor(), "successor", checks);
        var members = new ArrayList<Organisation>();
        checks.required("organisations", plan.organisations().isEmpty() ? null : plan);
        for (var number : plan.organisations()) {
            var member = numbered(number, "organisations", checks);
            if (member != null) {
                members.add(member);
            }
        }
        if (successor != null) {
            members.forEach(member -> together(member, successor, checks));
        }
        checks.verify();
        var ids = members.stream().map(Organisation::id).distinct().toList();
        return new Read(Rearrangement.merger(Objects.requireNonNull(successor).id(), plan.effectiveOn()), ids);
    }

    private static void together(Organisation member, Organisation successor, FieldChecks checks) {
        checks.when(member.id().equals(successor.id()), "successor", OrganisationProblem.MERGER_SELF)
                .when(member.kind() != successor.kind(), "successor", OrganisationProblem.MERGER_KINDS, member.name());
    }

    private @Nullable Organisation numbered(@Nullable String number, String field, FieldChecks checks) {
        if (number == null || number.isBlank()) {
            return null;
        }
        var found = reorganisations.numbered(number.strip()).orElse(null);
        checks.when(found == null, field, OrganisationProblem.NUMBER_UNKNOWN, number);
        return found;
    }

    private Read divisionChange(ReorganisationPlan plan) {
        var checks =
                new FieldChecks().required("from", blankAsNull(plan.from())).required("to", blankAsNull(plan.to()));
        var known = divisions.all(Stream.of(plan.from(), plan.to())
                .filter(code -> code != null && DivisionCode.isWellFormed(code.strip()))
                .map(ReorganisationChecks::code)
                .toList());
        var from = division(plan.from(), "from", known, checks);
        var to = division(plan.to(), "to", known, checks);
        if (from != null && to != null) {
            checks.when(
                            from.level() != to.level() || from.code().equals(to.code()),
                            "to",
                            OrganisationProblem.DIVISIONS_UNFIT)
                    .when(!to.holdsOn(plan.effectiveOn()), "to", OrganisationProblem.DIVISION_UNFIT, to.code());
        }
        checks.verify();
        return new Read(
                Rearrangement.divisionChange(code(plan.from()), code(plan.to()), plan.effectiveOn()), List.of());
    }

    private static @Nullable DivisionView division(
            @Nullable String code, String field, Map<String, DivisionView> known, FieldChecks checks) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var found = known.get(code.strip());
        checks.when(found == null, field, OrganisationProblem.DIVISION_UNFIT, code);
        return found;
    }

    private static DivisionCode code(@Nullable String text) {
        return new DivisionCode(Objects.requireNonNull(text).strip());
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

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
