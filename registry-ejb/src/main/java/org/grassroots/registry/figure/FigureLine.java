package org.grassroots.registry.figure;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.FigureStatus;
import org.jspecify.annotations.Nullable;

/**
 * One figure on the sheet of an organisation for a year.
 *
 * @param amount what the organisation says now or the register derives, as plain text; null where nothing was said
 * @param status null where nothing was said, and for what the register derives
 * @param accepted the accepted amount, where a correction of it is being worked on
 * @param lastYear the accepted amount of the year before
 * @param deviates whether the amount moved further from last year's than it may without an explanation
 * @param by who said it, null for what the register derives
 * @param returnReason why it was sent back
 */
public record FigureLine(
        Figure figure,
        @Nullable String amount,
        @Nullable FigureStatus status,
        @Nullable String explanation,
        @Nullable String accepted,
        @Nullable String lastYear,
        boolean deviates,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String returnReason)
        implements Serializable {}
