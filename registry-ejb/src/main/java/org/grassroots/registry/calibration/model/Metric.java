package org.grassroots.registry.calibration.model;

/**
 * How far two values are apart, by what values mean: the difference functions of Krippendorff ("Computing
 * Krippendorff's Alpha-Reliability", University of Pennsylvania 2011, section E).
 */
public enum Metric {
    /** Names: 0 if alike, 1 if not. */
    NOMINAL {
        @Override
        double difference(Counts counts, int one, int other) {
            return one == other ? 0 : 1;
        }
    },
    /** Ranks: how many values lie between, squared, with half of those that share the two ranks. */
    ORDINAL {
        @Override
        double difference(Counts counts, int one, int other) {
            double apart = counts.rank(one) - counts.rank(other);
            return apart * apart;
        }
    },
    /** Numbers with equal steps: (c − k)². */
    INTERVAL {
        @Override
        double difference(Counts counts, int one, int other) {
            double apart = counts.value(one) - counts.value(other);
            return apart * apart;
        }
    },
    /** Numbers with a true zero: ((c − k) / (c + k))²; none between two zeros. */
    RATIO {
        @Override
        double difference(Counts counts, int one, int other) {
            double sum = counts.value(one) + counts.value(other);
            double share = sum == 0 ? 0 : (counts.value(one) - counts.value(other)) / sum;
            return share * share;
        }
    };

    /** Between the values at two places of {@code counts}. */
    abstract double difference(Counts counts, int one, int other);
}
