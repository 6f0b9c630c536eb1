package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.model.BulletinContent;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin of a campaign: as it would be issued now, or as it was.
 *
 * @param version 0 while nobody has written to it
 * @param due who must be among the recipients of copies (domain rule G7)
 * @param documentNumber null until it is issued, like the day
 * @param sha256 the fingerprint of what it says; an issue is bound to it
 * @param intact whether what was issued still has the fingerprint that it had then
 */
public record BulletinView(
        CampaignView campaign,
        long version,
        BulletinContent content,
        List<String> due,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String issuedBy,
        String sha256,
        boolean intact)
        implements Serializable {

    public BulletinView {
        due = List.copyOf(due);
    }

    public boolean isIssued() {
        return documentNumber != null;
    }
}
