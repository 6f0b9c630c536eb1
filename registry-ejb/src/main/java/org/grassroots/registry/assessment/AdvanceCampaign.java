package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.jspecify.annotations.Nullable;

/**
 * Brings a campaign to its next stage.
 *
 * @param decidedBody the deciding body, where the association decides; empty elsewhere
 * @param documentNumber 文号, likewise
 * @param decidedOn likewise
 * @param seed what the draw of the sample begins with, such as numbers drawn in public; null for one made by the system
 */
public record AdvanceCampaign(
        String code,
        CampaignVerb verb,
        String decidedBody,
        String documentNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String seed,
        long seenVersion)
        implements Serializable {

    /** A step that needs neither a decision nor a seed. */
    public static AdvanceCampaign by(CampaignVerb verb, String code, long seenVersion) {
        return new AdvanceCampaign(code, verb, "", "", null, null, seenVersion);
    }

    /** With the decision on which the association takes it. */
    public AdvanceCampaign decided(String body, String number, @Nullable LocalDate on) {
        return new AdvanceCampaign(code, verb, body, number, on, seed, seenVersion);
    }

    /** With the seed of the draw. */
    public AdvanceCampaign drawn(@Nullable String from) {
        return new AdvanceCampaign(code, verb, decidedBody, documentNumber, decidedOn, from, seenVersion);
    }
}
