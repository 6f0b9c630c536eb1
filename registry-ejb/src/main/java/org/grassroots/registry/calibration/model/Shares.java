package org.grassroots.registry.calibration.model;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/** A table of counts as shares of the whole, with weights for each cell; the sums of which {@link Kappa} is made. */
final class Shares {

    private final double total;
    private final double[][] share;
    private final double[] rows;
    private final double[] columns;
    private final double[][] weight;

    Shares(long[][] table, Kappa.Weights weights) {
        int size = table.length;
        this.total = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
        this.share = new double[size][size];
        this.rows = new double[size];
        this.columns = new double[size];
        this.weight = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                share[i][j] = table[i][j] / total;
                rows[i] += share[i][j];
                columns[j] += share[i][j];
                weight[i][j] = weights.of(i, j, size);
            }
        }
    }

    double total() {
        return total;
    }

    double observed() {
        return sum((i, j) -> weight[i][j] * share[i][j]);
    }

    double expected() {
        return sum((i, j) -> weight[i][j] * rows[i] * columns[j]);
    }

    /** Σ p_ij (w_ij − (w̄_i + w̄_j)(1 − κ))². */
    double spread(double kappa) {
        var byRow = new double[rows.length];
        var byColumn = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                byRow[i] += weight[i][j] * columns[j];
                byColumn[j] += weight[i][j] * rows[i];
            }
        }
        return sum((i, j) -> share[i][j] * Math.pow(weight[i][j] - (byRow[i] + byColumn[j]) * (1 - kappa), 2));
    }

    private double sum(ToDoubleBiFunction<Integer, Integer> cell) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                sum += cell.applyAsDouble(i, j);
            }
        }
        return sum;
    }
}
