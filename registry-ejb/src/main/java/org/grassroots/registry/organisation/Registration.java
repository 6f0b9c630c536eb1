package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose registration was decided, as it is to be entered.
 *
 * @param modeSince the first day of the establishment mode
 * @param modeDocument the document that set up the mode, where it is not that of the decision
 * @param partyGroupSince the day the party group was formed; needed where there is one
 * @param partyGroupDocument the document that formed it, where it is not that of the decision
 * @param evidence ids of the files that prove it
 * @param further what else is known of it
 */
public record Registration(
        OrganisationKind kind,
        DivisionCode division,
        String name,
        LocalDate establishedOn,
        EstablishmentMode establishmentMode,
        LocalDate modeSince,
        @Nullable String modeDocument,
        boolean partyGroup,
        @Nullable LocalDate partyGroupSince,
        @Nullable String partyGroupDocument,
        String chair,
        LocalDate chairSince,
        Decision decision,
        List<String> evidence,
        List<Particular> further)
        implements Serializable {

    public Registration {
        evidence = List.copyOf(evidence);
        further = List.copyOf(further);
    }

    /** One of which nothing else is known. */
    public Registration(
            OrganisationKind kind,
            DivisionCode division,
            String name,
            LocalDate establishedOn,
            EstablishmentMode establishmentMode,
            LocalDate modeSince,
            @Nullable String modeDocument,
            boolean partyGroup,
            @Nullable LocalDate partyGroupSince,
            @Nullable String partyGroupDocument,
            String chair,
            LocalDate chairSince,
            Decision decision,
            List<String> evidence) {
        this(
                kind,
                division,
                name,
                establishedOn,
                establishmentMode,
                modeSince,
                modeDocument,
                partyGroup,
                partyGroupSince,
                partyGroupDocument,
                chair,
                chairSince,
                decision,
                evidence,
                List.of());
    }

    /** Every file that proves some part of it. */
    Set<String> allEvidence() {
        var all = new HashSet<>(evidence);
        further.forEach(known -> all.addAll(known.evidence()));
        return all;
    }
}
