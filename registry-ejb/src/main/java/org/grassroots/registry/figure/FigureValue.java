package org.grassroots.registry.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure as the register tells it.
 *
 * @param asOf on which day it was so
 */
public record FigureValue(String code, BigDecimal amount, LocalDate asOf) implements Serializable {}
