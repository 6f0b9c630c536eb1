package org.grassroots.registry.calibration.model;

/**
 * The quantile of Student's t that leaves 2.5 % above it.
 *
 * <p>For one and two degrees of freedom it is exact, from three on by the expansion of Cornish and Fisher in 1/ν
 * (Abramowitz and Stegun 1964, 26.7.5), whose first four terms are within 0.004 of the tables from three degrees on.
 */
final class Student {

    private static final double Z = Interval.NORMAL;
    private static final double ONE = 12.706204736432095;
    private static final double TWO = 4.302652729911275;

    private Student() {}

    static double quantile(int degrees) {
        if (degrees < 1) {
            throw new IllegalArgumentException("no degree of freedom");
        }
        return switch (degrees) {
            case 1 -> ONE;
            case 2 -> TWO;
            default -> expansion(degrees);
        };
    }

    private static double expansion(double nu) {
        double z3 = Math.pow(Z, 3);
        double z5 = Math.pow(Z, 5);
        double z7 = Math.pow(Z, 7);
        double z9 = Math.pow(Z, 9);
        return Z
                + (z3 + Z) / (4 * nu)
                + (5 * z5 + 16 * z3 + 3 * Z) / (96 * nu * nu)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * Math.pow(nu, 3))
                + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * Z) / (92160 * Math.pow(nu, 4));
    }
}
