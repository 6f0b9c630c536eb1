package org.grassroots.registry.figure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One figure of the catalogue: something about an organisation that can be told as a number.
 *
 * @param code the name by which expressions read it
 * @param scale how many decimals it may have
 * @param derived whether the register holds it, so that nobody is asked to type it; a derived yes or no is 1 or 0
 * @param group the group of the national tables that it belongs to
 * @param period whether it counts what happened in the year or what is there on the day
 */
public record Figure(
        String code, Words title, Words unit, int scale, boolean derived, FigureGroup group, FigurePeriod period)
        implements Serializable {

    /** The same text in both languages. */
    public record Words(String zh, String en) implements Serializable {

        public String in(Locale language) {
            return language.getLanguage().equals("zh") ? zh : en;
        }
    }

    /** Whether {@code amount} can be a value of this figure; none is negative. */
    public boolean admits(BigDecimal amount) {
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= scale;
    }
}
