package org.grassroots.registry.scheme.model;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the smallest whole growth of a single figure that earns enough more (contract §5).
 *
 * <p>It doubles the growth until the goal is reached, then halves the gap; a method whose points fall again as a
 * figure grows may so have a smaller answer that is not found, and what is found always reaches the goal.
 */
record Increase(Method method, int weight, Inputs inputs) {

    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(50);

    /** The smallest growth over all these figures; of equal ones, the first figure's. */
    Optional<NextStep> reaching(Set<String> figures, Predicate<Exact> goal) {
        Optional<NextStep> best = Optional.empty();
        for (var figure : figures) {
            var found = of(figure, goal);
            if (found.isPresent()
                    && best.stream().allMatch(known -> found.get().change().compareTo(known.change()) < 0)) {
                best = found;
            }
        }
        return best;
    }

    private Optional<NextStep> of(String figure, Predicate<Exact> goal) {
        var enough = BigInteger.ONE;
        while (!reaches(figure, enough, goal)) {
            enough = enough.shiftLeft(1);
            if (enough.compareTo(MOST) > 0) {
                return Optional.empty();
            }
        }
        var tooLittle = enough.shiftRight(1);
        while (enough.subtract(tooLittle).compareTo(BigInteger.ONE) > 0) {
            var middle = enough.add(tooLittle).shiftRight(1);
            if (reaches(figure, middle, goal)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        var gain = points(figure, enough)
                .round2()
                .subtract(method.raw(weight, inputs).round2());
        return Optional.of(NextStep.figure(figure, enough, gain));
    }

    private boolean reaches(String figure, BigInteger more, Predicate<Exact> goal) {
        var points = points(figure, more);
        return !points.isUndefined() && goal.test(points);
    }

    private Exact points(String figure, BigInteger more) {
        return method.raw(weight, inputs.growing(figure, more));
    }
}
