package org.grassroots.registry.calibration.model;

import java.io.Serializable;

/**
 * κ: how far two who judged the same agree beyond what chance would make them.
 *
 * @param value 1 for full agreement, 0 for that of chance
 * @param error the asymptotic standard error
 */
public record Kappa(double value, double error) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How much of an agreement a difference of categories still is. */
    public enum Weights {
        /** None: only the same category agrees (Cohen 1960). */
        NONE,
        /** The less, the further apart: 1 − |i − j| / (k − 1) (Cohen 1968, by Cicchetti and Allison 1971). */
        LINEAR;

        double of(int first, int second, int categories) {
            return this == NONE
                    ? (first == second ? 1 : 0)
                    : 1 - Math.abs(first - second) / (double) Math.max(1, categories - 1);
        }
    }

    public Interval interval() {
        return Interval.ofCoefficient(value, Interval.NORMAL * error);
    }

    /**
     * Of a table of ordered categories: so many were put into row i by the first and column j by the second.
     *
     * <p>With p the shares, r and c the sums of rows and columns and w the weights: p_o = Σ w_ij p_ij,
     * p_e = Σ w_ij r_i c_j, κ = (p_o − p_e) / (1 − p_e) (Cohen, Psychological Bulletin 70, 1968, 213–220). With
     * w̄_i = Σ_j w_ij c_j and w̄_j = Σ_i w_ij r_i the variance is
     * [Σ p_ij (w_ij − (w̄_i + w̄_j)(1 − κ))² − (κ − p_e (1 − κ))²] / (n (1 − p_e)²) (Fleiss, Cohen and Everitt,
     * Psychological Bulletin 72, 1969, 323–327, formula 13).
     *
     * @throws IllegalArgumentException where chance alone would agree fully, so that nothing can be told; see {@link
     *     Pairs#isTelling()}
     */
    public static Kappa of(long[][] table, Weights weights) {
        var shares = new Shares(table, weights);
        double expected = shares.expected();
        if (expected >= 1) {
            throw new IllegalArgumentException("one category only");
        }
        double kappa = (shares.observed() - expected) / (1 - expected);
        double spread = shares.spread(kappa) - Math.pow(kappa - expected * (1 - kappa), 2);
        double variance = spread / (shares.total() * Math.pow(1 - expected, 2));
        // full agreement leaves a difference of rounding errors, which may be below 0
        return new Kappa(kappa, Math.sqrt(Math.max(0, variance)));
    }
}
