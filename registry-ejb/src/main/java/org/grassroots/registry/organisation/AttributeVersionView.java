package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.Sanction;
import org.jspecify.annotations.Nullable;

/**
 * One version in two times; see {@link AttributeVersion}.
 *
 * @param sanction what it rests upon besides where it is a step of the ladder of sanctions
 */
public record AttributeVersionView(
        String id,
        Attribute attribute,
        String content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        Decision decision,
        @Nullable String reason,
        List<String> evidence,
        @Nullable Sanction sanction,
        String recordedBy,
        @Nullable String role)
        implements Serializable {

    static AttributeVersionView of(AttributeVersion version) {
        var fact = version.fact();
        var basis = fact.basis();
        return new AttributeVersionView(
                version.id(),
                fact.attribute(),
                fact.content(),
                fact.valid().from(),
                fact.valid().to(),
                version.recording().at(),
                version.supersededAt(),
                new Decision(basis.body(), basis.decidedOn(), basis.documentNumber()),
                basis.reason(),
                basis.evidence(),
                basis.sanction(),
                version.recording().accountName(),
                version.recording().role());
    }
}
