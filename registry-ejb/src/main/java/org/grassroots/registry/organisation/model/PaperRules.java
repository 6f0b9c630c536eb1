package org.grassroots.registry.organisation.model;

import java.util.Optional;

/** What can be wrong with the papers that the register rests upon. */
final class PaperRules {

    private PaperRules() {}

    static Optional<String> modeWithoutDocument(QualitySubject subject) {
        boolean independent = subject.organisation().establishmentMode() == EstablishmentMode.INDEPENDENT;
        return independent ? withoutDocument(subject, Attribute.ESTABLISHMENT_MODE) : Optional.empty();
    }

    static Optional<String> partyGroupWithoutDocument(QualitySubject subject) {
        return subject.isTrue(Attribute.PARTY_GROUP)
                ? withoutDocument(subject, Attribute.PARTY_GROUP)
                : Optional.empty();
    }

    private static Optional<String> withoutDocument(QualitySubject subject, Attribute attribute) {
        return Optional.ofNullable(subject.facts().get(attribute))
                .filter(fact -> fact.basis().documentNumber() == null)
                .map(fact -> fact.valid().from().toString());
    }

    static Optional<String> nothingProven(QualitySubject subject) {
        boolean proven = subject.facts().values().stream()
                .anyMatch(fact -> !fact.basis().evidence().isEmpty());
        return proven ? Optional.empty() : Optional.of("");
    }
}
