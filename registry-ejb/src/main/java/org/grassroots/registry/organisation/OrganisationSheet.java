package org.grassroots.registry.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What one query finds of an organisation: where and how it stands now, and what was true of it on a day. */
record OrganisationSheet(Head head, List<FactView> facts) {

    /** What the organisation's own row says now; public, since the query makes it. */
    public record Head(
            String id,
            String registryNumber,
            OrganisationKind kind,
            String division,
            String jurisdiction,
            LifecycleStatus status,
            LocalDate establishedOn,
            String name,
            String decisionBody,
            LocalDate decidedOn,
            @Nullable String documentNumber,
            Instant registeredAt,
            long version) {}

    private static final String FOUND = "SELECT NEW " + Head.class.getName()
            + "(o.id, o.registryNumber, o.kind, o.division, o.jurisdiction, o.status, o.establishedOn, o.name,"
            + " o.decisionBody, o.decidedOn, o.documentNumber, o.registeredAt, o.version), NEW "
            + FactView.class.getName()
            + "(v.attribute, v.content, v.validFrom, v.validTo, v.documentNumber, v.recordedAt)"
            + " FROM Organisation o LEFT JOIN AttributeVersion v ON v.organisationId = o.id AND v.validFrom <= :asOf"
            + " AND (v.validTo IS NULL OR v.validTo > :asOf) AND ";

    /**
     * Selects it of the organisation {@code id}, a row for each fact of the day {@code asOf} and at least one.
     *
     * @param known the condition on a version {@code v} that the register knew it
     */
    static String selected(String known) {
        return FOUND + known + " WHERE o.id = :id";
    }

    /** The sheet that these rows make; none of no rows. */
    static Optional<OrganisationSheet> of(List<Object[]> rows) {
        return rows.stream().findFirst().map(first -> new OrganisationSheet((Head) first[0], facts(rows)));
    }

    // who had no facts yet is found with one that says nothing
    private static List<FactView> facts(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (FactView) row[1])
                .filter(fact -> fact.attribute() != null)
                .sorted(Comparator.comparing(FactView::attribute))
                .toList();
    }

    /** Where it lies now. */
    DivisionCode division() {
        return new DivisionCode(head.division());
    }

    /** Who supervises it now. */
    DivisionCode jurisdiction() {
        return new DivisionCode(head.jurisdiction());
    }

    /** What is told of it, as it was on the day and known at the instant for which the facts were asked. */
    OrganisationView view(LocalDate asOf, @Nullable Instant knownAt) {
        return new OrganisationView(
                head.id(),
                head.registryNumber(),
                head.kind(),
                said(Attribute.DIVISION).orElse(head.division()),
                head.jurisdiction(),
                said(Attribute.STATUS).map(LifecycleStatus::valueOf).orElse(head.status()),
                head.establishedOn(),
                head.name(),
                new Decision(head.decisionBody(), head.decidedOn(), head.documentNumber()),
                head.registeredAt(),
                asOf,
                knownAt,
                facts,
                head.version());
    }

    private Optional<String> said(Attribute attribute) {
        return facts.stream()
                .filter(fact -> fact.attribute() == attribute)
                .findFirst()
                .map(FactView::content);
    }
}
