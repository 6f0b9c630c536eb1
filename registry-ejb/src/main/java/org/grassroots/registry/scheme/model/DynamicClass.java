package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 动态分类: how closely an organisation is to be watched, or how far it can serve as a model (contract §4.3). Found anew
 * in each campaign from this grade and the last one.
 */
public enum DynamicClass {
    /** 示范: excellent now, and at least good last time. */
    I,
    /** 规范: good, or any other excellent. */
    II,
    /** 一般. */
    III,
    /** 重点督导: the last band, no participation, a veto, or a drop of 15 points or more. */
    IV;

    private static final BigDecimal DROP = new BigDecimal(15);

    /** What a campaign said of the organisation; one that took no part has no result. */
    public record Standing(Grade grade, Optional<BigDecimal> result) {}

    /** The class by this campaign ({@code vetoed}, or not) and by the last in which it took part, if any. */
    public static DynamicClass of(Grading grading, Standing now, boolean vetoed, Optional<Standing> last) {
        if (isLowest(grading, now.grade()) || vetoed || dropped(now, last)) {
            return IV;
        }
        var goodBefore = last.filter(before -> before.grade() == Grade.EXCELLENT || before.grade() == Grade.GOOD)
                .isPresent();
        if (now.grade() == Grade.EXCELLENT && goodBefore) {
            return I;
        }
        return now.grade() == Grade.GOOD || now.grade() == Grade.EXCELLENT ? II : III;
    }

    private static boolean isLowest(Grading grading, Grade grade) {
        return grade == Grade.NOT_PARTICIPATED
                || grading.last().filter(grade::equals).isPresent();
    }

    private static boolean dropped(Standing now, Optional<Standing> last) {
        return last.flatMap(Standing::result)
                .flatMap(before -> now.result().map(before::subtract))
                .filter(drop -> drop.compareTo(DROP) >= 0)
                .isPresent();
    }
}
