package org.grassroots.registry.organisation.model;

import java.util.Optional;

/** What can be wrong with officers, committees and staff. */
final class PeopleRules {

    private static final int MOST_PER_POST = 2;

    private PeopleRules() {}

    static Optional<String> chairMissing(QualitySubject subject) {
        boolean needed = subject.kind() == OrganisationKind.COUNTY_ASSOCIATION && subject.is(LifecycleStatus.ACTIVE);
        return needed && !subject.has(Attribute.CHAIR) ? Optional.of("") : Optional.empty();
    }

    static Optional<String> chairTwice(QualitySubject subject) {
        return subject.text(Attribute.CHAIR)
                .filter(chair -> subject.officers().officers().stream()
                        .anyMatch(officer -> officer.name().equals(chair)));
    }

    static Optional<String> officersMissing(QualitySubject subject) {
        boolean needed = subject.kind() == OrganisationKind.COUNTY_ASSOCIATION && subject.is(LifecycleStatus.ACTIVE);
        return needed && !subject.has(Attribute.OFFICERS) ? Optional.of("") : Optional.empty();
    }

    /** The chair and the vice-chairs who are listed are more than there are said to be. */
    static Optional<String> chairsTooFew(QualitySubject subject) {
        long listed = subject.officers().officers().stream()
                        .filter(officer -> officer.post() == OfficerPost.VICE_CHAIR)
                        .count()
                + (subject.has(Attribute.CHAIR) ? 1 : 0);
        return subject.number(Attribute.CHAIRS)
                .filter(chairs -> chairs < listed)
                .map(chairs -> chairs + " < " + listed);
    }

    /** Fewer than two vice-chairs, four in the standing committee or eight in the committee are heads of institutions. */
    static Optional<String> fourHeadsFew(QualitySubject subject) {
        if (subject.kind() != OrganisationKind.COUNTY_ASSOCIATION || !subject.has(Attribute.OFFICERS)) {
            return Optional.empty();
        }
        var seats = FourHeadsSeats.of(subject.officers());
        return seats.reached()
                ? Optional.empty()
                : Optional.of(seats.chairs() + " / " + seats.standing() + " / " + seats.committee());
    }

    static Optional<String> standingOverCommittee(QualitySubject subject) {
        return CountRules.over(subject, Attribute.STANDING_MEMBERS, Attribute.COMMITTEE_MEMBERS);
    }

    static Optional<String> committeeOverDelegates(QualitySubject subject) {
        return CountRules.over(subject, Attribute.COMMITTEE_MEMBERS, Attribute.DELEGATES);
    }

    static Optional<String> staffOverPosts(QualitySubject subject) {
        return subject.number(Attribute.STAFF_POSTS)
                .filter(posts -> posts > 0)
                .flatMap(posts -> subject.number(Attribute.STAFF_PRESENT)
                        .filter(present -> present > posts * MOST_PER_POST)
                        .map(present -> present + " > " + MOST_PER_POST + " × " + posts));
    }

    static Optional<String> staffWithoutPosts(QualitySubject subject) {
        boolean independent = subject.organisation().establishmentMode() == EstablishmentMode.INDEPENDENT;
        return subject.number(Attribute.STAFF_POSTS)
                .filter(posts -> independent && posts == 0)
                .map(Object::toString);
    }
}
