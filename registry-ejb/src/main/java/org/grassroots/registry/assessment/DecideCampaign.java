package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision on which a campaign takes place, or by which its results are decided.
 *
 * @param decidedBody the deciding body
 * @param documentNumber 文号
 */
public record DecideCampaign(
        String code,
        String decidedBody,
        String documentNumber,
        @Nullable LocalDate decidedOn,
        long seenVersion) implements Serializable {}
