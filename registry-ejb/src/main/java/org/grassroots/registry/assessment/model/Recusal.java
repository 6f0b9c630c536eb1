package org.grassroots.registry.assessment.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.shared.Grant;

/**
 * 回避: who does not judge a case: whoever is responsible for the organisation, for its county or for its city, in whatever
 * role, and whoever had another part in the case (domain rule R11).
 *
 * @param subject the organisation that is judged
 * @param parts the accounts that reported, reviewed or inspected
 */
public record Recusal(Subject subject, Set<String> parts) {

    public Recusal {
        parts = Set.copyOf(parts);
    }

    /** Why somebody does not judge. */
    public enum Reason {
        /** They act for the organisation itself. */
        ORGANISATION,
        /** They act for its county or its city. */
        DIVISION,
        /** They had a part in the case. */
        PART
    }

    /** The reason that holds for an account with these grants, if there is one. */
    public Optional<Reason> of(String account, Collection<Grant> grants) {
        if (grants.stream().anyMatch(grant -> subject.organisationId().equals(grant.organisation()))) {
            return Optional.of(Reason.ORGANISATION);
        }
        if (grants.stream().anyMatch(this::isAtHome)) {
            return Optional.of(Reason.DIVISION);
        }
        return parts.contains(account) ? Optional.of(Reason.PART) : Optional.empty();
    }

    // a grant on the province is nobody's home: all who judge hold one
    private boolean isAtHome(Grant grant) {
        var home = grant.division();
        return !home.isProvince()
                && List.of(subject.division(), subject.jurisdiction()).stream()
                        .anyMatch(place -> !place.isProvince() && home.city().equals(place.city()));
    }
}
