package org.grassroots.registry.territory.model;

/** Who gave a code its meaning. */
public enum Standard {
    /** GB/T 2260: provinces, cities and counties. */
    GB_T_2260,
    /** The statistical office's list: townships by nine digits, and development zones that are no divisions. */
    STATISTICAL;

    /**
     * The standard that a code follows by its form: six digits are GB/T 2260 unless the last two lie in 71–79, which
     * the statistical office uses for development zones.
     */
    public static Standard of(String code) {
        return code.matches("\\d{4}7[1-9]|\\d{9}") ? STATISTICAL : GB_T_2260;
    }
}
