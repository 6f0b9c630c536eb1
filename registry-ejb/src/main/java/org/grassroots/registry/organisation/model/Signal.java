package org.grassroots.registry.organisation.model;

/** What speaks for or against two records being one body, and by how many of a hundred points. */
public enum Signal {
    /** Both have the same code of their own. */
    OWN_CODE(100),
    /** Both belong to the same host unit, and are of one kind. */
    HOST_CODE(100),
    /** The names are the same, apart from how they are written. */
    NAME(90),
    /** The names sound the same. */
    SOUND(80),
    /** The names have the same characters in another order. */
    ORDER(76),
    /** The names differ by one character. */
    SLIP(76),
    /** They differ in what tells such names apart, and nothing says that they are at one place. */
    OWN_WORD(-4),
    /** What is the same is a name that one of them had before. */
    FORMER_NAME(-4),
    /** What is the same is the short name of one of them. */
    SHORT_NAME(-2),
    /** One name leads with a region in which the other's region lies. */
    WIDER_REGION(-12),
    /** Both are in the same county, or where one of them is known less exactly, it fits. */
    SAME_DIVISION(8),
    /** Both are in the same city, in different counties. */
    SAME_CITY(0),
    /** They are in different cities. */
    OTHER_CITY(-10);

    private final int points;

    Signal(int points) {
        this.points = points;
    }

    /** Whether it says that the two are the same, and not just alike. */
    public boolean isSame() {
        return this == OWN_CODE || this == HOST_CODE || this == NAME;
    }

    /** Whether it compares what the two are called. */
    public boolean isAboutNames() {
        return this == NAME || this == SOUND || this == ORDER || this == SLIP;
    }

    public int points() {
        return points;
    }
}
