package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.Fact;
import org.grassroots.registry.organisation.model.Period;
import org.jspecify.annotations.Nullable;

/** What the register says of an organisation from the moment it is entered. */
final class InitialFacts {

    private final Registration registration;

    InitialFacts(Registration registration) {
        this.registration = registration;
    }

    /** All of it; of several contents of one attribute each holds until the next begins. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var established = registration.establishedOn();
        facts.add(Fact.since(established, Attribute.NAME, registration.name().strip(), decision()));
        registration.particulars().stream().map(this::fact).forEach(facts::add);
        facts.add(Fact.since(
                established,
                Attribute.STATUS,
                registration.kind().statusOnRegistration().name(),
                decision()));
        var division = registration.division();
        var supervisor = registration.route().supervisor(division);
        facts.add(Fact.since(established, Attribute.DIVISION, division.value(), decision()));
        facts.add(Fact.since(established, Attribute.JURISDICTION, supervisor.value(), decision()));
        return facts;
    }

    private Fact fact(Particular known) {
        var valid = new Period(known.since(), next(known));
        return new Fact(known.attribute(), known.content(), valid, basis(known.document(), known.evidence()));
    }

    private @Nullable LocalDate next(Particular known) {
        return registration.particulars().stream()
                .filter(other -> other.attribute() == known.attribute())
                .map(Particular::since)
                .filter(since -> since.isAfter(known.since()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the registration itself rests upon. */
    Basis decision() {
        return basis(null, registration.evidence());
    }

    private Basis basis(@Nullable String document, List<String> evidence) {
        var decision = registration.decision();
        return new Basis(
                decision.body().strip(),
                decision.decidedOn(),
                document == null ? decision.documentNumber() : document,
                null,
                evidence);
    }
}
