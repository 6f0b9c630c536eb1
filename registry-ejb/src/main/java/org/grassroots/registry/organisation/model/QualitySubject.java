package org.grassroots.registry.organisation.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.shared.BusinessTime;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the checks of data quality see it: what the register says of it today, and what surrounds it.
 *
 * @param facts what is true today, by attribute
 * @param surroundings what lies outside of its own record
 * @param today the day of the check
 */
public record QualitySubject(
        Organisation organisation, Map<Attribute, Fact> facts, Surroundings surroundings, LocalDate today) {

    public QualitySubject {
        var kept = new EnumMap<Attribute, Fact>(Attribute.class);
        kept.putAll(facts);
        facts = kept;
    }

    /**
     * What lies outside of the record.
     *
     * @param name its name taken apart
     * @param divisionHolds whether its division is one today
     * @param townships how many townships its division has, or null where nobody knows
     * @param phoneOf the name of another organisation of its kind with the same telephone, or null
     * @param duplicateOf the name of another organisation that may be the same, not decided yet; or null
     * @param parentLives whether the organisation above it lives; true where it names none
     * @param parkAssociated whether a living park association is named, or known in the same park; true of what rests on no park
     * @param projects how many projects its ledger tells, or null where it keeps none
     * @param enterprises the credit codes of the enterprises in which its projects landed
     */
    public record Surroundings(
            NameKey name,
            boolean divisionHolds,
            @Nullable Integer townships,
            @Nullable String phoneOf,
            @Nullable String duplicateOf,
            boolean parentLives,
            boolean parkAssociated,
            @Nullable Long projects,
            List<String> enterprises) {

        public Surroundings {
            enterprises = List.copyOf(enterprises);
        }
    }

    OrganisationKind kind() {
        return organisation.kind();
    }

    boolean is(LifecycleStatus status) {
        return organisation.status() == status;
    }

    Optional<String> text(Attribute attribute) {
        return Optional.ofNullable(facts.get(attribute)).map(Fact::content);
    }

    boolean has(Attribute attribute) {
        return facts.containsKey(attribute);
    }

    boolean isTrue(Attribute attribute) {
        return text(attribute).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<Long> number(Attribute attribute) {
        return text(attribute).map(Long::valueOf);
    }

    Optional<LocalDate> day(Attribute attribute) {
        return text(attribute).map(LocalDate::parse);
    }

    /** Since when it stands as it does. */
    LocalDate standsSince() {
        return Optional.ofNullable(facts.get(Attribute.STATUS))
                .map(fact -> fact.valid().from())
                .orElse(organisation.establishedOn());
    }

    LocalDate registeredOn() {
        return LocalDate.ofInstant(organisation.registeredAt(), BusinessTime.ZONE);
    }

    OfficerList officers() {
        return OfficerList.of(text(Attribute.OFFICERS).orElse(""));
    }
}
