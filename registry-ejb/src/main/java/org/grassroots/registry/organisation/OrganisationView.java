package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * An organisation and what is true of it on a day.
 *
 * @param division where it lay on that day
 * @param jurisdiction who supervises it now
 * @param name its name now
 * @param decision what its registration rests upon
 * @param asOf the day that was asked for
 * @param knownAt the instant as known at which was asked for, or null for what is known now
 * @param facts what was true on that day as known then; none before it was established or known
 */
public record OrganisationView(
        String id,
        String registryNumber,
        OrganisationKind kind,
        String division,
        String jurisdiction,
        LifecycleStatus status,
        LocalDate establishedOn,
        String name,
        Decision decision,
        Instant registeredAt,
        LocalDate asOf,
        @Nullable Instant knownAt,
        List<FactView> facts,
        long version)
        implements Serializable {

    public OrganisationView {
        facts = List.copyOf(facts);
    }

    /** What an attribute was on that day. */
    public Optional<FactView> fact(Attribute attribute) {
        return facts.stream().filter(fact -> fact.attribute() == attribute).findFirst();
    }

    /** The term of those who were in office on that day, where the register says when it ends. */
    public Optional<Term> term() {
        return fact(Attribute.TERM_END).map(end -> new Term(LocalDate.parse(end.content()), extendedTo()));
    }

    /** Where it stood on the ladder of sanctions on that day. */
    public Standing standing() {
        return fact(Attribute.STANDING)
                .map(fact -> Standing.valueOf(fact.content()))
                .orElse(Standing.NORMAL);
    }

    private @Nullable LocalDate extendedTo() {
        return fact(Attribute.TERM_EXTENDED_TO)
                .map(fact -> LocalDate.parse(fact.content()))
                .orElse(null);
    }
}
