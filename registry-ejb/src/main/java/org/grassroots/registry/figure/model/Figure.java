package org.grassroots.registry.figure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the catalogue: something about an organisation that can be told as a number for a year.
 *
 * @param code the name by which expressions read it
 * @param definition what is counted and what is not
 * @param scale how many decimals it may have
 * @param kinds the kinds of organisation that have it, by the names that schemes use
 * @param derivation how the register tells it, so that nobody is asked to type it; null where it is reported
 */
public record Figure(
        String code,
        Words title,
        Words definition,
        Words unit,
        int scale,
        Period period,
        FigureGroup group,
        List<String> kinds,
        @Nullable Derivation derivation,
        Bounds bounds)
        implements Serializable {

    public Figure {
        kinds = List.copyOf(kinds);
    }

    /** The same text in both languages. */
    public record Words(String zh, String en) implements Serializable {

        public String in(Locale language) {
            return language.getLanguage().equals("zh") ? zh : en;
        }
    }

    /** Which time of a year a figure tells of. */
    public enum Period {
        /** What happened in the year. */
        YEAR,
        /** How it stood on a day: the last of the year, or the day of counting while the year lasts. */
        DAY
    }

    /**
     * What a value is held against.
     *
     * @param within the figure of which this one counts a part, so that it cannot exceed it; null where there is none
     * @param tolerance how far it may move from one year to the next without a word
     */
    public record Bounds(
            BigDecimal least, BigDecimal most, @Nullable String within, Tolerance tolerance) implements Serializable {}

    /** Whether the register holds it; a derived yes or no is 1 or 0. */
    public boolean derived() {
        return derivation != null;
    }

    /** Whether it is 1 for yes and 0 for no. */
    public boolean yesNo() {
        return scale == 0 && bounds.least().signum() == 0 && bounds.most().compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isFor(String kind) {
        return kinds.contains(kind);
    }

    /** Whether {@code amount} has no more decimals than this figure may have. */
    public boolean fits(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= scale;
    }

    /** Whether {@code amount} lies between the least and the most that this figure can be. */
    public boolean spans(BigDecimal amount) {
        return amount.compareTo(bounds.least()) >= 0 && amount.compareTo(bounds.most()) <= 0;
    }

    /** Whether {@code amount} can be a value of this figure. */
    public boolean admits(BigDecimal amount) {
        return fits(amount) && spans(amount);
    }

    /** An amount that {@link #fits} as plain text, with exactly the figure's decimals. */
    public String plain(BigDecimal amount) {
        return amount.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
    }
}
