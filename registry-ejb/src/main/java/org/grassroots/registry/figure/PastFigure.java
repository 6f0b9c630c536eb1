package org.grassroots.registry.figure;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.FigureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A value that was handed in once and holds no longer.
 *
 * @param status whether it was accepted, sent back, or superseded before anybody judged it
 * @param judgedBy who accepted it or sent it back
 */
public record PastFigure(
        Figure figure,
        String amount,
        FigureStatus status,
        String by,
        Instant at,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String returnReason,
        Instant supersededAt)
        implements Serializable {}
