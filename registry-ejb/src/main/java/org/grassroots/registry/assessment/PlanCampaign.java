package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is planned; the fields have the names of the inputs of its form.
 *
 * @param code the name in addresses, such as CTY-2021
 * @param schemeVariant the class of organisation that the scheme's form is for; null for all
 * @param cutOff the day as of which population and register figures are taken
 * @param deadline the last instant of the self-inspection
 */
public record PlanCampaign(
        String code,
        String titleZh,
        String titleEn,
        int assessedYear,
        String schemeCode,
        String schemeVersion,
        @Nullable String schemeVariant,
        @Nullable LocalDate cutOff,
        @Nullable Instant deadline)
        implements Serializable {}
