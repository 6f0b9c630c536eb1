package org.grassroots.registry.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Issues a bulletin.
 *
 * @param campaign the campaign's code
 * @param documentNumber 文号
 * @param contentSha256 the fingerprint of what was seen
 */
public record IssueBulletin(
        String campaign,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        String contentSha256) {}
