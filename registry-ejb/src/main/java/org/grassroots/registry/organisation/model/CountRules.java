package org.grassroots.registry.organisation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be wrong with numbers, codes, and what is left open. */
final class CountRules {

    private static final long FEWEST_RESIDENTS = 20_000;
    private static final long MOST_RESIDENTS = 4_000_000;
    private static final BigDecimal MOST_FUNDS_A_HEAD = BigDecimal.valueOf(100);
    private static final List<Attribute> EXPECTED_OF_COUNTIES = List.of(
            Attribute.SESSION,
            Attribute.STAFF_POSTS,
            Attribute.STAFF_PRESENT,
            Attribute.TOWNSHIPS_TOTAL,
            Attribute.TOWNSHIPS_COVERED,
            Attribute.POPULARISATION_FUNDS,
            Attribute.RESIDENTS);
    private static final List<Attribute> EXPECTED_OF_HOSTED = List.of(Attribute.HOST_NAME, Attribute.HOST_CODE);

    private CountRules() {}

    /** A part that is more than the whole. */
    static Optional<String> over(QualitySubject subject, Attribute part, Attribute whole) {
        return subject.number(part)
                .flatMap(parts ->
                        subject.number(whole).filter(most -> parts > most).map(most -> parts + " > " + most));
    }

    static Optional<String> coveredOverTotal(QualitySubject subject) {
        return over(subject, Attribute.TOWNSHIPS_COVERED, Attribute.TOWNSHIPS_TOTAL);
    }

    static Optional<String> townshipsOtherwise(QualitySubject subject) {
        var known = subject.surroundings().townships();
        return subject.number(Attribute.TOWNSHIPS_TOTAL)
                .filter(total -> known != null && known > 0 && total != known.longValue())
                .map(total -> total + " ≠ " + known);
    }

    static Optional<String> residentsOdd(QualitySubject subject) {
        return subject.number(Attribute.RESIDENTS)
                .filter(residents -> residents < FEWEST_RESIDENTS || residents > MOST_RESIDENTS)
                .map(Object::toString);
    }

    /** No funds at all, or more than a hundred yuan a head. */
    static Optional<String> fundsOdd(QualitySubject subject) {
        return subject.text(Attribute.POPULARISATION_FUNDS)
                .map(BigDecimal::new)
                .flatMap(funds -> subject.number(Attribute.RESIDENTS)
                        .filter(residents -> funds.signum() == 0
                                || funds.compareTo(MOST_FUNDS_A_HEAD.multiply(BigDecimal.valueOf(residents))) > 0)
                        .map(residents -> funds.toPlainString() + " / " + residents));
    }

    /** The names of the attributes that every organisation of the kind has. */
    static Optional<String> factsMissing(QualitySubject subject) {
        var missing = expected(subject.kind()).stream()
                .filter(attribute -> !subject.has(attribute))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }

    private static List<Attribute> expected(OrganisationKind kind) {
        if (kind == OrganisationKind.COUNTY_ASSOCIATION) {
            return EXPECTED_OF_COUNTIES;
        }
        return kind.holding() == Holding.HOST ? EXPECTED_OF_HOSTED : List.of();
    }

    static Optional<String> hostCodeUnusual(QualitySubject subject) {
        var code = subject.text(Attribute.HOST_CODE);
        var type = subject.text(Attribute.HOST_TYPE).map(HostType::valueOf);
        return code.filter(
                written -> !CodeFinding.of(written, type.orElse(null)).isEmpty());
    }

    static Optional<String> ownCodeMissing(QualitySubject subject) {
        boolean legalPerson =
                subject.kind() == OrganisationKind.LEARNED_SOCIETY || subject.isTrue(Attribute.CIVIL_REGISTERED);
        boolean needed = legalPerson && subject.is(LifecycleStatus.ACTIVE);
        return needed && !subject.has(Attribute.OWN_CODE) ? Optional.of("") : Optional.empty();
    }

    static Optional<String> workersOverEmployees(QualitySubject subject) {
        return over(subject, Attribute.TECH_WORKERS, Attribute.HOST_EMPLOYEES);
    }
}
