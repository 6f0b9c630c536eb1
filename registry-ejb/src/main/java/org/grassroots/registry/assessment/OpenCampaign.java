package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision on which a campaign is opened.
 *
 * @param decidedBody the deciding body
 * @param documentNumber 文号
 */
public record OpenCampaign(
        String code,
        String decidedBody,
        String documentNumber,
        @Nullable LocalDate decidedOn,
        long seenVersion) implements Serializable {}
