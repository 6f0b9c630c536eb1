package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
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

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var decided = decision();
        facts.add(Fact.since(
                registration.establishedOn(),
                Attribute.NAME,
                registration.name().strip(),
                decided));
        facts.add(Fact.since(
                registration.modeSince(),
                Attribute.ESTABLISHMENT_MODE,
                registration.establishmentMode().name(),
                basis(registration.modeDocument())));
        facts.addAll(partyGroup(registration.partyGroupSince(), decided));
        facts.add(Fact.since(
                registration.chairSince(), Attribute.CHAIR, registration.chair().strip(), decided));
        registration.further().stream().map(this::further).forEach(facts::add);
        facts.add(Fact.since(
                registration.establishedOn(),
                Attribute.STATUS,
                registration.kind().statusOnRegistration().name(),
                decided));
        var division = registration.division();
        var supervisor = registration.kind().supervisedFrom(division);
        facts.add(Fact.since(registration.establishedOn(), Attribute.DIVISION, division.value(), decided));
        facts.add(Fact.since(registration.establishedOn(), Attribute.JURISDICTION, supervisor.value(), decided));
        return facts;
    }

    private Fact further(Particular known) {
        return Fact.since(known.since(), known.attribute(), known.content(), basis(null, known.evidence()));
    }

    // until the day it was formed there was none
    private List<Fact> partyGroup(@Nullable LocalDate since, Basis decided) {
        var established = registration.establishedOn();
        if (!registration.partyGroup() || since == null) {
            return List.of(Fact.since(established, Attribute.PARTY_GROUP, "false", decided));
        }
        var formed = Fact.since(since, Attribute.PARTY_GROUP, "true", basis(registration.partyGroupDocument()));
        if (!since.isAfter(established)) {
            return List.of(formed);
        }
        return List.of(new Fact(Attribute.PARTY_GROUP, "false", new Period(established, since), decided), formed);
    }

    /** What the registration itself rests upon. */
    Basis decision() {
        return basis(null);
    }

    private Basis basis(@Nullable String document) {
        return basis(document, registration.evidence());
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
