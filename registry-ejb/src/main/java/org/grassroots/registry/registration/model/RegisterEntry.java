package org.grassroots.registry.registration.model;

import static org.grassroots.registry.registration.model.DocumentKind.CHARTER;
import static org.grassroots.registry.registration.model.DocumentKind.CONGRESS_REPORT;
import static org.grassroots.registry.registration.model.DocumentKind.ESTABLISHMENT;
import static org.grassroots.registry.registration.model.DocumentKind.OFFICER_LIST;
import static org.grassroots.registry.registration.model.DocumentKind.OTHER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.Particular;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * What a granted application becomes in the register. Whom the congress elected, and how many, is true since that
 * congress; the charter since its adoption; the mode and the party group since their own days; what else was told since
 * the decision.
 */
record RegisterEntry(ApplicationContent content, Decision decision, Map<String, DocumentKind> documents) {

    Registration registration() {
        var registered = Registration.of(
                        content.kind(),
                        content.division(),
                        Objects.requireNonNull(content.name()),
                        establishedOn(),
                        new org.grassroots.registry.organisation.Decision(
                                Objects.requireNonNull(decision.body()), decidedOn(), decision.documentNumber()))
                .provenBy(papers());
        for (var question : content.questionnaire().questions()) {
            for (var particular : particulars(question.field())) {
                registered = registered.with(particular);
            }
        }
        return registered;
    }

    // what is so for every one of its kind unless the application says otherwise
    private @Nullable String usual(Field field) {
        return switch (field) {
            case LEGAL_FORM ->
                content.kind()
                        .legalForm("true".equals(content.value(Field.CIVIL_REGISTERED)))
                        .name();
            // the standing committee that lets a society in makes it a group member
            case GROUP_MEMBER_SINCE -> decidedOn().toString();
            default -> null;
        };
    }

    private List<Particular> particulars(Field field) {
        var attribute = field.attribute().orElse(null);
        if (field == Field.PARTY_GROUP) {
            return partyGroup();
        }
        var written = content.value(field);
        var value = written == null ? usual(field) : written;
        if (attribute == null || field == Field.NAME || value == null) {
            return List.of();
        }
        return List.of(new Particular(attribute, value, since(field), document(field), papersOf(field)));
    }

    // until the day it was formed there was none
    private List<Particular> partyGroup() {
        var formed = content.partyGroup() ? content.day(Field.PARTY_GROUP_SINCE) : null;
        var none = new Particular(Attribute.PARTY_GROUP, "false", establishedOn(), null, papers());
        if (formed == null) {
            return List.of(none);
        }
        var one = new Particular(
                Attribute.PARTY_GROUP, "true", formed, content.value(Field.PARTY_GROUP_DOCUMENT), papers());
        return formed.isAfter(establishedOn()) ? List.of(none, one) : List.of(one);
    }

    // where nothing else is told, it counts as established on the first day of which the application tells
    private LocalDate establishedOn() {
        return Stream.of(Field.ESTABLISHED_ON, Field.ESTABLISHMENT_SINCE, Field.PARTY_GROUP_SINCE)
                .map(content::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(this::decidedOn);
    }

    private LocalDate since(Field field) {
        var since = switch (field) {
            case CHARTER_ADOPTED_ON -> content.day(field);
            case ESTABLISHMENT_MODE -> content.day(Field.ESTABLISHMENT_SINCE);
            default -> isElected(field) ? content.day(Field.CONGRESS_ON) : decidedOn();
        };
        return since == null ? decidedOn() : since;
    }

    private boolean isElected(Field field) {
        return content.questionnaire().parts().stream()
                .filter(part -> part.section() == Section.CONGRESS)
                .flatMap(part -> part.questions().stream())
                .anyMatch(question -> question.field() == field);
    }

    private @Nullable String document(Field field) {
        return field == Field.ESTABLISHMENT_MODE ? content.value(Field.ESTABLISHMENT_DOCUMENT) : null;
    }

    private List<String> papersOf(Field field) {
        return switch (field) {
            case CHARTER_ADOPTED_ON -> papers(CHARTER);
            case OFFICERS -> papers(OFFICER_LIST);
            case SESSION, CONGRESS_ON, TERM_END -> papers(CONGRESS_REPORT);
            case ESTABLISHMENT_MODE, CHAIR -> papers();
            default -> List.of();
        };
    }

    // those that prove the whole: what set it up and what else was handed in; for other kinds all of them
    private List<String> papers() {
        boolean county = content.questionnaire().needs(ESTABLISHMENT);
        return county ? papers(ESTABLISHMENT, OTHER) : papers(DocumentKind.values());
    }

    private List<String> papers(DocumentKind... kinds) {
        return documents.entrySet().stream()
                .filter(document -> Arrays.asList(kinds).contains(document.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private LocalDate decidedOn() {
        return Objects.requireNonNull(decision.decidedOn());
    }
}
