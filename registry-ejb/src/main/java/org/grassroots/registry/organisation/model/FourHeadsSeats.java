package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many of the four heads (四长) serve in the bodies of an association, beside the benchmark that it is held against:
 * two as vice-chairs, four in the standing committee and eight in the committee, of each of the four institutions.
 *
 * <p>The benchmark is what the county associations of the province had on average in October 2019. A vice-chair and a
 * secretary-general sit in the standing committee too, and whoever sits there sits in the committee.
 *
 * @param chairs among the vice-chairs
 * @param standing in the standing committee
 * @param committee in the committee
 * @param institutions of how many of the four institutions there is one
 */
public record FourHeadsSeats(int chairs, int standing, int committee, int institutions) implements Serializable {

    public static final int CHAIRS = 2;
    public static final int STANDING = 4;
    public static final int COMMITTEE = 8;
    public static final int INSTITUTIONS = FourHeads.values().length;

    private static final Set<OfficerPost> IN_STANDING_COMMITTEE =
            EnumSet.of(OfficerPost.VICE_CHAIR, OfficerPost.SECRETARY_GENERAL, OfficerPost.STANDING_MEMBER);

    /** Those whom a list names; who holds two posts counts once. */
    public static FourHeadsSeats of(OfficerList officers) {
        var heads = officers.officers().stream()
                .filter(officer -> officer.fourHeads() != null)
                .toList();
        return new FourHeadsSeats(
                count(heads, EnumSet.of(OfficerPost.VICE_CHAIR)),
                count(heads, IN_STANDING_COMMITTEE),
                count(heads, EnumSet.allOf(OfficerPost.class)),
                (int) heads.stream().map(Officer::fourHeads).distinct().count());
    }

    private static int count(List<Officer> heads, Set<OfficerPost> posts) {
        return (int) heads.stream()
                .filter(officer -> posts.contains(officer.post()))
                .map(officer -> officer.name() + officer.fourHeads())
                .distinct()
                .count();
    }

    /** How many more vice-chairs it takes. */
    public int missingChairs() {
        return Math.max(0, CHAIRS - chairs);
    }

    public int missingStanding() {
        return Math.max(0, STANDING - standing);
    }

    public int missingCommittee() {
        return Math.max(0, COMMITTEE - committee);
    }

    /** Whether it reaches the benchmark in each of its four parts. */
    public boolean reached() {
        return missingChairs() + missingStanding() + missingCommittee() == 0 && institutions == INSTITUTIONS;
    }
}
