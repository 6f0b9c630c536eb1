package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is planned; the fields have the names of the inputs of its form.
 *
 * @param code the name in addresses, such as CTY-2021
 * @param schemeVariant the class of organisation that the scheme's form is for; null for all
 */
public record PlanCampaign(
        String code,
        String titleZh,
        String titleEn,
        int assessedYear,
        String schemeCode,
        String schemeVersion,
        @Nullable String schemeVariant,
        Whom whom,
        When when)
        implements Serializable {

    /**
     * Which organisations of the scheme's kind.
     *
     * @param division the top of the subtree in which they lie; null for the whole province
     * @param level their level; null for any
     * @param batch the batch in which their title was granted; null for any
     * @param foundedBefore whoever was founded on this day or later is exempt; null for no such day
     */
    public record Whom(
            @Nullable String division,
            @Nullable RegisterLevel level,
            @Nullable Integer batch,
            @Nullable LocalDate foundedBefore)
            implements Serializable {

        /** All of the province. */
        public static final Whom ALL = new Whom(null, null, null, null);
    }

    /**
     * The calendar.
     *
     * @param cutOff the day as of which population and register figures are taken
     * @param beginsOn the first day of the self-inspection; null for the day on which it is opened
     * @param deadline the last instant of the self-inspection
     * @param reviewUntil the last day planned for the review at the desk; null for 30 days after the deadline
     * @param inspectUntil the last day planned for inspections on site; null for 30 days after that
     * @param noticeDays how many working days results are on notice; null for 5
     */
    public record When(
            @Nullable LocalDate cutOff,
            @Nullable LocalDate beginsOn,
            @Nullable Instant deadline,
            @Nullable LocalDate reviewUntil,
            @Nullable LocalDate inspectUntil,
            @Nullable Integer noticeDays)
            implements Serializable {

        /** With the usual days for everything after the self-inspection. */
        public static When usual(@Nullable LocalDate cutOff, @Nullable Instant deadline) {
            return new When(cutOff, null, deadline, null, null, null);
        }
    }
}
