package org.grassroots.registry.organisation.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with terms of office, congresses, charters and titles. */
final class TermRules {

    private static final int LONGEST_TERM = 6;
    private static final int MONTHS_OVERDUE = 12;
    private static final Set<OrganisationKind> WITH_TERMS = EnumSet.of(
            OrganisationKind.COUNTY_ASSOCIATION,
            OrganisationKind.UNIVERSITY_ASSOCIATION,
            OrganisationKind.ENTERPRISE_ASSOCIATION,
            OrganisationKind.INSTITUTE_ASSOCIATION,
            OrganisationKind.LEARNED_SOCIETY);

    private TermRules() {}

    static Optional<String> endMissing(QualitySubject subject) {
        boolean needed = subject.is(LifecycleStatus.ACTIVE) && WITH_TERMS.contains(subject.kind());
        return needed && !subject.has(Attribute.TERM_END) ? Optional.of("") : Optional.empty();
    }

    static Optional<String> endsBeforeCongress(QualitySubject subject) {
        return subject.day(Attribute.TERM_END)
                .flatMap(end -> subject.day(Attribute.CONGRESS_ON)
                        .filter(congress -> !end.isAfter(congress))
                        .map(congress -> end + " ≤ " + congress));
    }

    static Optional<String> tooLong(QualitySubject subject) {
        return subject.day(Attribute.TERM_END)
                .flatMap(end -> subject.day(Attribute.CONGRESS_ON)
                        .filter(congress -> end.isAfter(congress.plusYears(LONGEST_TERM)))
                        .map(congress -> congress + " – " + end));
    }

    static Optional<String> longOverdue(QualitySubject subject) {
        var term = subject.organisation().term();
        boolean holds = subject.is(LifecycleStatus.ACTIVE) || subject.is(LifecycleStatus.SUSPENDED);
        return holds && term != null && term.end().plusMonths(MONTHS_OVERDUE).isBefore(subject.today())
                ? Optional.of(term.end().toString())
                : Optional.empty();
    }

    static Optional<String> congressBeforeEstablished(QualitySubject subject) {
        return beforeEstablished(subject, Attribute.CONGRESS_ON);
    }

    static Optional<String> congressToCome(QualitySubject subject) {
        return subject.day(Attribute.CONGRESS_ON)
                .filter(congress -> congress.isAfter(subject.today()))
                .map(Object::toString);
    }

    static Optional<String> charterMissing(QualitySubject subject) {
        boolean needed = subject.is(LifecycleStatus.ACTIVE) && WITH_TERMS.contains(subject.kind());
        return needed && !subject.has(Attribute.CHARTER_ADOPTED_ON) ? Optional.of("") : Optional.empty();
    }

    static Optional<String> charterBeforeEstablished(QualitySubject subject) {
        return beforeEstablished(subject, Attribute.CHARTER_ADOPTED_ON);
    }

    private static Optional<String> beforeEstablished(QualitySubject subject, Attribute attribute) {
        var established = subject.organisation().establishedOn();
        return subject.day(attribute).filter(day -> day.isBefore(established)).map(day -> day + " < " + established);
    }

    static Optional<String> titleExpired(QualitySubject subject) {
        return expired(subject, Attribute.TITLE_UNTIL);
    }

    static Optional<String> agreementExpired(QualitySubject subject) {
        return expired(subject, Attribute.AGREEMENT_UNTIL);
    }

    static Optional<String> societyGradeExpired(QualitySubject subject) {
        return expired(subject, Attribute.SOCIETY_GRADE_UNTIL);
    }

    private static Optional<String> expired(QualitySubject subject, Attribute attribute) {
        return subject.day(attribute)
                .filter(day -> day.isBefore(subject.today()))
                .map(Object::toString);
    }
}
