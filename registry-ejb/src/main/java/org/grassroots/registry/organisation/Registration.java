package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose registration was decided, as it is to be entered.
 *
 * @param evidence ids of the files that prove it
 * @param particulars what else is known of it; an attribute can be told for several days on end
 */
public record Registration(
        OrganisationKind kind,
        DivisionCode division,
        String name,
        LocalDate establishedOn,
        Decision decision,
        List<String> evidence,
        List<Particular> particulars)
        implements Serializable {

    public Registration {
        evidence = List.copyOf(evidence);
        particulars = List.copyOf(particulars);
    }

    /** One of which nothing else is known yet. */
    public static Registration of(
            OrganisationKind kind, DivisionCode division, String name, LocalDate establishedOn, Decision decision) {
        return new Registration(kind, division, name, establishedOn, decision, List.of(), List.of());
    }

    /** The same, proved by these files. */
    public Registration provenBy(List<String> files) {
        return new Registration(kind, division, name, establishedOn, decision, files, particulars);
    }

    /** The same, of which something more is known. */
    public Registration with(Particular particular) {
        var more = new ArrayList<>(particulars);
        more.add(particular);
        return new Registration(kind, division, name, establishedOn, decision, evidence, more);
    }

    /** The same with an attribute that is so since a day, on the word of the decision. */
    public Registration with(Attribute attribute, String content, LocalDate since) {
        return with(new Particular(attribute, content, since, null, evidence));
    }

    /** The same with an attribute that is so since a day, by a document of its own. */
    public Registration with(Attribute attribute, String content, LocalDate since, @Nullable String document) {
        return with(new Particular(attribute, content, since, document, evidence));
    }

    /** What an attribute was told to be last. */
    public Optional<String> told(Attribute attribute) {
        return particulars.stream()
                .filter(known -> known.attribute() == attribute)
                .map(Particular::content)
                .reduce((earlier, later) -> later);
    }

    /** The place that it takes. */
    public Place place() {
        return Place.of(kind, division, told(Attribute.HOST_CODE).orElse(null), name);
    }

    /** Whom it answers to. */
    public Route route() {
        return Route.of(kind, told(Attribute.HOST_AFFILIATION).orElse(null));
    }

    /** Every file that proves some part of it. */
    Set<String> allEvidence() {
        var all = new HashSet<>(evidence);
        particulars.forEach(known -> all.addAll(known.evidence()));
        return all;
    }
}
