package org.grassroots.registry.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Orders to all organisations of a decided campaign whose grade asks for one, under one number and with one deadline.
 *
 * @param dueOn null for the last day that the rule allows for all of them
 * @param demand what is asked of each, beside what its own result shows
 * @param expected how many the preview told, or null where it does not matter
 */
public record IssueOrders(
        String campaign,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable String demand,
        @Nullable Integer expected) {}
