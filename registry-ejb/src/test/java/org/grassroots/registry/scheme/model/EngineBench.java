package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How many indicators one core scores in a second, with and without explanation, and that scoring keeps nothing: the
 * province's largest campaign is 150,000 cases of 50 indicators.
 */
class EngineBench {

    private static final int SCORES = 7_500_000;
    private static final int MOST_GROWTH = 4 << 20;

    @Test
    void oneCoreScores100000IndicatorsInASecondAndExplains30000() throws RunnerException {
        assertThat(AScheme.county().indicators()).hasSize(ScoringWork.INDICATORS);
        var options = new OptionsBuilder()
                .include(ScoringWork.class.getName())
                .forks(1)
                .threads(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .build();
        var results = new Runner(options).run();

        assertThat(results).hasSize(2).allSatisfy(run -> {
            var explained = run.getParams().getBenchmark().endsWith("explained");
            assertThat(run.getPrimaryResult().getScore()).isGreaterThan(explained ? 30_000 : 100_000);
        });
    }

    @Test
    void memoryIsFlatOverSevenAndAHalfMillionScores() {
        var work = new ScoringWork();
        score(work, SCORES / 10);
        long before = used();
        score(work, SCORES);
        long growth = used() - before;

        System.out.println("heap after " + SCORES + " more indicator scores: " + growth + " bytes more");
        assertThat(growth).isLessThan(MOST_GROWTH);
    }

    private static void score(ScoringWork work, int indicators) {
        for (int done = 0; done < indicators; done += ScoringWork.INDICATORS) {
            assertThat(work.scored().total()).isNotNull();
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
