package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.model.Scope;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that a scope is about, by what the register says of them on a day. */
@ApplicationScoped
class ScopeMembers {

    private static final int BATCH = 500;

    private OrganisationService organisations;

    @SuppressWarnings("NullAway.Init")
    protected ScopeMembers() {
        // for the container's proxy
    }

    @Inject
    ScopeMembers(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** An organisation, and what a scope asks of it. */
    record Found(OrganisationRef organisation, Scope.Member member) {}

    /** The active organisations of a kind that are within the scope, by division. */
    List<Found> of(OrganisationKind kind, Scope scope, LocalDate asOf) {
        var active = organisations.active(kind, asOf);
        var found = new ArrayList<Found>();
        for (int from = 0; from < active.size(); from += BATCH) {
            var some = active.subList(from, Math.min(from + BATCH, active.size()));
            var facts =
                    organisations.facts(some.stream().map(OrganisationRef::id).toList(), asOf);
            some.stream()
                    .map(one -> new Found(one, member(one, facts.getOrDefault(one.id(), Map.of()))))
                    .filter(one -> scope.covers(one.member()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Scope.Member member(OrganisationRef organisation, Map<String, String> facts) {
        return new Scope.Member(
                organisation.division(),
                RegisterLevel.of(facts.get(Attribute.LEVEL.name()), organisation.jurisdiction()),
                batch(facts.get(Attribute.BATCH.name())));
    }

    private static @Nullable Integer batch(@Nullable String told) {
        return told == null || !told.matches("[0-9]{1,9}") ? null : Integer.valueOf(told);
    }
}
