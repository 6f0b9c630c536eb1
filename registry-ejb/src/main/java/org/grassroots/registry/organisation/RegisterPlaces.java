package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.shared.RegistryException;

/** Who has which place in the register: one living organisation each. */
@ApplicationScoped
class RegisterPlaces {

    private Organisations organisations;
    private RegistryNumbers numbers;

    @SuppressWarnings("NullAway.Init")
    protected RegisterPlaces() {
        // for the container's proxy
    }

    @Inject
    RegisterPlaces(Organisations organisations, RegistryNumbers numbers) {
        this.organisations = organisations;
        this.numbers = numbers;
    }

    /** Takes the place of a registration, which nobody else takes at the same time, and a number for it. */
    RegistryNumber take(Registration registration) {
        var kind = registration.kind();
        numbers.lock(kind);
        organisations.at(registration.place()).ifPresent(RegisterPlaces::refuse);
        int year = registration.decision().decidedOn().getYear();
        return numbers.next(kind, registration.division(), year);
    }

    /** Asks that nobody else has the place that it would have if an attribute were otherwise. */
    void requireFree(Organisation organisation, Attribute attribute, String content) {
        organisations
                .at(organisation.placeWith(attribute, content))
                .filter(there -> !there.id().equals(organisation.id()))
                .ifPresent(RegisterPlaces::refuse);
    }

    /** The same of several, asked at once. */
    void requireFree(List<Organisation> those, Attribute attribute, String content) {
        requireFree(those, one -> one.placeWith(attribute, content));
    }

    /** Asks that nobody else has the places of organisations that live no more. */
    void requireTheirPlaces(List<Organisation> ended) {
        requireFree(ended, Organisation::itsPlace);
    }

    private void requireFree(List<Organisation> those, Function<Organisation, Place> place) {
        var wanted = new HashMap<String, String>();
        those.forEach(one -> wanted.put(place.apply(one).key(), one.id()));
        organisations.holding(wanted).stream().findFirst().ifPresent(RegisterPlaces::refuse);
    }

    private static void refuse(Organisation there) {
        throw new RegistryException(
                OrganisationProblem.DIVISION_TAKEN,
                there.name(),
                there.registryNumber().value());
    }
}
