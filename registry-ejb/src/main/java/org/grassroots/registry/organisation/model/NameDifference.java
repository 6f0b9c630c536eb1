package org.grassroots.registry.organisation.model;

/**
 * Where two names differ: what lies between what they share at the beginning and at the end.
 *
 * @param from how many characters they share at the beginning
 * @param oneTo up to where the one differs
 * @param otherTo up to where the other differs
 */
record NameDifference(String one, String other, int from, int oneTo, int otherTo) {

    private static final int LONGEST_WORD = 6;

    static NameDifference between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return new NameDifference(one, other, from, one.length() - same, other.length() - same);
    }

    /** Whether one slip explains it: a character changed, missing, too many, or changed over with the next. */
    boolean isSlip() {
        int cut = oneTo - from;
        int otherCut = otherTo - from;
        return cut + otherCut > 0 && ((cut <= 1 && otherCut <= 1) || (cut == 2 && otherCut == 2 && isSwapped()));
    }

    private boolean isSwapped() {
        return one.charAt(from) == other.charAt(from + 1) && one.charAt(from + 1) == other.charAt(from);
    }

    /** Whether it is no slip of the pen: a number, a direction, or a whole word in place of another. */
    boolean tellsApart(NameReader reader) {
        return counts() || isNumber() || (hasWord(reader, one, oneTo) && hasWord(reader, other, otherTo));
    }

    /** Whether one character was changed in what is nobody's but theirs, such as a firm's own name, and in no known word. */
    boolean isInOwnWord(NameReader reader) {
        return oneTo == from + 1
                && otherTo == from + 1
                && !hasWord(reader, one, oneTo)
                && !hasWord(reader, other, otherTo);
    }

    private boolean counts() {
        return oneTo == from + 1
                && otherTo == from + 1
                && NameWords.isCounting(one.charAt(from))
                && NameWords.isCounting(other.charAt(from));
    }

    // 14 beside 1: a digit more or less makes another number
    private boolean isNumber() {
        var differing = one.substring(from, oneTo) + other.substring(from, otherTo);
        return !differing.isEmpty() && differing.chars().allMatch(Character::isDigit);
    }

    // a known word that reaches over the whole of what differs
    private boolean hasWord(NameReader reader, String name, int to) {
        for (int start = Math.max(0, to - LONGEST_WORD); start <= from; start++) {
            for (int end = Math.max(to, start + 2); end <= Math.min(name.length(), start + LONGEST_WORD); end++) {
                if (to > from && reader.tellsApart(name.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
