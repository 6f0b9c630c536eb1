package org.grassroots.registry.registration.model;

import static org.grassroots.registry.registration.model.DocumentKind.CHARTER;
import static org.grassroots.registry.registration.model.DocumentKind.CONGRESS_REPORT;
import static org.grassroots.registry.registration.model.DocumentKind.ESTABLISHMENT;
import static org.grassroots.registry.registration.model.DocumentKind.OFFICER_LIST;
import static org.grassroots.registry.registration.model.DocumentKind.OTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.Particular;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.EstablishmentMode;

/**
 * What a granted application becomes in the register. Whom the congress elected, and how many, is true since that
 * congress; the charter since its adoption; what else was told since the decision.
 */
record RegisterEntry(ApplicationContent content, Decision decision, Map<String, DocumentKind> documents) {

    /** Those that an entry of its own in {@link Registration} tells. */
    private static final Set<Field> TOLD_APART =
            Set.of(Field.NAME, Field.ESTABLISHMENT_MODE, Field.PARTY_GROUP, Field.CHAIR);

    Registration registration() {
        var decidedOn = decidedOn();
        return new Registration(
                content.kind(),
                content.division(),
                required(Field.NAME),
                establishedOn(),
                EstablishmentMode.valueOf(required(Field.ESTABLISHMENT_MODE)),
                day(Field.ESTABLISHMENT_SINCE),
                content.value(Field.ESTABLISHMENT_DOCUMENT),
                content.partyGroup(),
                content.day(Field.PARTY_GROUP_SINCE),
                content.value(Field.PARTY_GROUP_DOCUMENT),
                required(Field.CHAIR),
                since(Field.CHAIR),
                new org.grassroots.registry.organisation.Decision(
                        Objects.requireNonNull(decision.body()), decidedOn, decision.documentNumber()),
                papers(ESTABLISHMENT, OTHER),
                further());
    }

    // where nothing else is told, it counts as established on the first day of which the application tells
    private LocalDate establishedOn() {
        return Stream.of(Field.ESTABLISHED_ON, Field.ESTABLISHMENT_SINCE, Field.PARTY_GROUP_SINCE)
                .map(content::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Particular> further() {
        var further = new ArrayList<Particular>();
        content.values()
                .forEach((field, value) -> field.attribute()
                        .filter(attribute -> !TOLD_APART.contains(field))
                        .ifPresent(attribute ->
                                further.add(new Particular(attribute, value, since(field), papersOf(field)))));
        return further;
    }

    private LocalDate since(Field field) {
        var since = switch (field) {
            case CHARTER_ADOPTED_ON -> content.day(field);
            default -> field.section() == Section.CONGRESS ? content.day(Field.CONGRESS_ON) : decidedOn();
        };
        return since == null ? decidedOn() : since;
    }

    private List<String> papersOf(Field field) {
        return switch (field) {
            case CHARTER_ADOPTED_ON -> papers(CHARTER);
            case OFFICERS -> papers(OFFICER_LIST);
            case SESSION, CONGRESS_ON, TERM_END -> papers(CONGRESS_REPORT);
            default -> List.of();
        };
    }

    private List<String> papers(DocumentKind... kinds) {
        return documents.entrySet().stream()
                .filter(document -> Arrays.asList(kinds).contains(document.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String required(Field field) {
        return Objects.requireNonNull(content.value(field), field.key());
    }

    private LocalDate day(Field field) {
        return Objects.requireNonNull(content.day(field), field.key());
    }

    private LocalDate decidedOn() {
        return Objects.requireNonNull(decision.decidedOn());
    }
}
