package org.grassroots.registry.organisation.model;

/**
 * How many members a society needs to be registered (社会团体登记管理条例 2016, art. 10): 50 individuals, or 30 units, or 50 of
 * both together.
 */
public final class MemberRule {

    /** The least number of individual members, or of both together. */
    public static final int INDIVIDUALS = 50;

    /** The least number of units, where there are no others. */
    public static final int UNITS = 30;

    private MemberRule() {}

    /** Whether a society has as many as it needs. */
    public static boolean isKept(long individuals, long units) {
        return individuals + units >= INDIVIDUALS || (individuals == 0 && units >= UNITS);
    }
}
