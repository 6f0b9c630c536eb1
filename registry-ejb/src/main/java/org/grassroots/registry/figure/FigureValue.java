package org.grassroots.registry.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the register tells it.
 *
 * @param asOf on which day it was so
 * @param knownAt as the register knew it at which instant, or null for what it knows now
 */
public record FigureValue(
        String code,
        BigDecimal amount,
        LocalDate asOf,
        @Nullable Instant knownAt) implements Serializable {}
