package org.grassroots.registry.organisation.model;

import java.time.Month;
import java.util.Optional;

/** What can be wrong with a learned society. */
final class SocietyRules {

    private SocietyRules() {}

    static Optional<String> membersFew(QualitySubject subject) {
        long individuals = subject.number(Attribute.MEMBERS).orElse(0L);
        long units = subject.number(Attribute.UNIT_MEMBERS).orElse(0L);
        boolean told = subject.has(Attribute.MEMBERS) || subject.has(Attribute.UNIT_MEMBERS);
        boolean few = isLiving(subject) && told && !MemberRule.isKept(individuals, units);
        return few ? Optional.of(individuals + " + " + units) : Optional.empty();
    }

    static Optional<String> inspectionBad(QualitySubject subject) {
        return inspections(subject).filter(AnnualInspections::isBad).map(AnnualInspections::text);
    }

    /** From June on, what became of the inspection of the year before is known: reports are due by 31 May. */
    static Optional<String> inspectionMissing(QualitySubject subject) {
        var today = subject.today();
        int year = today.getMonth().compareTo(Month.MAY) > 0 ? today.getYear() - 1 : today.getYear() - 2;
        boolean existed = subject.organisation().establishedOn().getYear() < year;
        boolean told = inspections(subject)
                .filter(known -> known.results().containsKey(year))
                .isPresent();
        return isLiving(subject) && existed && !told ? Optional.of(String.valueOf(year)) : Optional.empty();
    }

    private static boolean isLiving(QualitySubject subject) {
        return subject.kind() == OrganisationKind.LEARNED_SOCIETY && subject.is(LifecycleStatus.ACTIVE);
    }

    private static Optional<AnnualInspections> inspections(QualitySubject subject) {
        return subject.text(Attribute.ANNUAL_INSPECTIONS).map(AnnualInspections::of);
    }
}
