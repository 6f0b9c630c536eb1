package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.Optional;

/** Tells in which way two names may be one: the same, sounding the same, in another order, or with a slip. */
final class NameComparison {

    private static final int SHORTEST_ORDERED = 4;
    private static final int SHORTEST_SLIPPED = 3;

    private final NameReader reader;

    NameComparison(NameReader reader) {
        this.reader = reader;
    }

    /**
     * In which way they may be one.
     *
     * @param widerRegion whether the region of the one lies in that of the other
     * @param ownWord whether they differ in what is nobody's but theirs
     */
    record Match(Signal signal, boolean widerRegion, boolean ownWord) {

        Match(Signal signal, boolean widerRegion) {
            this(signal, widerRegion, false);
        }
    }

    /**
     * In which way the two may be one name; empty if they are not.
     *
     * @param samePlace whether they are known to be in one county, so that another county's name is a slip too
     */
    Optional<Match> of(NameKey one, NameKey other, boolean samePlace) {
        if (one.kindWord() != null
                && other.kindWord() != null
                && !one.kindWord().equals(other.kindWord())) {
            return Optional.empty();
        }
        var regions = Regions.of(one, other);
        if (one.stem().equals(other.stem())) {
            return Optional.of(new Match(Signal.NAME, false));
        }
        if (regions == Regions.APART) {
            return whole(one, other, samePlace);
        }
        boolean wider = regions == Regions.NESTED;
        boolean coresTell = !(wider || regions == Regions.UNKNOWN) || !(one.common() || other.common());
        if (coresTell) {
            if (one.core().equals(other.core())) {
                return Optional.of(new Match(Signal.NAME, wider));
            }
            if (one.coreSound().equals(other.coreSound()) && !slipTellsApart(one.core(), other.core())) {
                return Optional.of(new Match(Signal.SOUND, wider));
            }
            if (isReordered(one.core(), other.core())) {
                return Optional.of(new Match(Signal.ORDER, wider));
            }
            if (hasSlip(one.core(), other.core())) {
                return Optional.of(slip(one.core(), other.core(), wider));
            }
        }
        return whole(one, other, samePlace);
    }

    // a slip in the region itself hides it from the reader
    private Optional<Match> whole(NameKey one, NameKey other, boolean samePlace) {
        if (one.sound().equals(other.sound()) && !slipTellsApart(one.stem(), other.stem())) {
            return Optional.of(new Match(Signal.SOUND, false));
        }
        boolean atOnePlace =
                samePlace && NameDifference.between(one.stem(), other.stem()).isSlip();
        return atOnePlace || hasSlip(one.stem(), other.stem())
                ? Optional.of(slip(one.stem(), other.stem(), false))
                : Optional.empty();
    }

    private Match slip(String one, String other, boolean wider) {
        return new Match(Signal.SLIP, wider, NameDifference.between(one, other).isInOwnWord(reader));
    }

    private boolean hasSlip(String one, String other) {
        var difference = NameDifference.between(one, other);
        return Math.min(one.length(), other.length()) >= SHORTEST_SLIPPED
                && difference.isSlip()
                && !difference.tellsApart(reader);
    }

    private boolean slipTellsApart(String one, String other) {
        return NameDifference.between(one, other).tellsApart(reader);
    }

    private static boolean isReordered(String one, String other) {
        return one.length() >= SHORTEST_ORDERED
                && one.length() == other.length()
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** How the regions that lead two names lie to each other. */
    private enum Regions {
        SAME,
        NESTED,
        UNKNOWN,
        APART;

        static Regions of(NameKey one, NameKey other) {
            if (one.places().isEmpty() && other.places().isEmpty()) {
                return SAME;
            }
            if (one.places().isEmpty() || other.places().isEmpty()) {
                return UNKNOWN;
            }
            if (one.places().stream().anyMatch(other.places()::contains)) {
                return SAME;
            }
            boolean nested = one.places().stream()
                    .anyMatch(place -> other.places().stream()
                            .anyMatch(also -> RegionNames.covers(place, also) || RegionNames.covers(also, place)));
            return nested ? NESTED : APART;
        }
    }
}
