package org.grassroots.registry.organisation.model;

import java.util.Optional;

/** What can be wrong with the record as a whole. */
final class RecordRules {

    private static final int MONTHS_TO_FOUND = 9;
    private static final int MONTHS_SUSPENDED = 12;
    private static final int MONTHS_DEREGISTERING = 6;

    private RecordRules() {}

    static Optional<String> numberWrong(QualitySubject subject) {
        var number = subject.organisation().writtenNumber();
        return RegistryNumber.isValid(number) ? Optional.empty() : Optional.of(number);
    }

    static Optional<String> divisionEnded(QualitySubject subject) {
        var division = subject.organisation().division();
        return subject.surroundings().divisionHolds() ? Optional.empty() : Optional.of(division.value());
    }

    static Optional<String> decidedAfterRegistered(QualitySubject subject) {
        var decided = subject.organisation().decision().decidedOn();
        var registered = subject.registeredOn();
        return decided.isAfter(registered) ? Optional.of(decided + " > " + registered) : Optional.empty();
    }

    static Optional<String> establishedAfterDecided(QualitySubject subject) {
        var established = subject.organisation().establishedOn();
        var decided = subject.organisation().decision().decidedOn();
        boolean filed = subject.kind().statusOnRegistration() == LifecycleStatus.ACTIVE;
        return filed && established.isAfter(decided) ? Optional.of(established + " > " + decided) : Optional.empty();
    }

    static Optional<String> parentEnded(QualitySubject subject) {
        return subject.surroundings().parentLives() ? Optional.empty() : subject.text(Attribute.PARENT);
    }

    /** The park on which a base rests has an association of its own (terms of the provincial Haizhi bases). */
    static Optional<String> parkWithoutAssociation(QualitySubject subject) {
        boolean associated = subject.surroundings().parkAssociated();
        return associated
                ? Optional.empty()
                : Optional.of(subject.text(Attribute.PARK).orElse(""));
    }

    static Optional<String> foundingLate(QualitySubject subject) {
        return standingLong(subject, LifecycleStatus.APPROVED, MONTHS_TO_FOUND);
    }

    static Optional<String> suspendedLong(QualitySubject subject) {
        return standingLong(subject, LifecycleStatus.SUSPENDED, MONTHS_SUSPENDED);
    }

    static Optional<String> deregisteringLong(QualitySubject subject) {
        return standingLong(subject, LifecycleStatus.DEREGISTERING, MONTHS_DEREGISTERING);
    }

    private static Optional<String> standingLong(QualitySubject subject, LifecycleStatus status, int months) {
        var since = subject.standsSince();
        return subject.is(status) && since.plusMonths(months).isBefore(subject.today())
                ? Optional.of(since.toString())
                : Optional.empty();
    }

    static Optional<String> possibleDuplicate(QualitySubject subject) {
        return Optional.ofNullable(subject.surroundings().duplicateOf());
    }
}
