package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.report.model.Figure;
import org.grassroots.registry.report.model.Milestone;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Tree;

/** What happened to the organisations of the register, as the view organisation_milestone tells it. */
@ApplicationScoped
class Milestones {

    private static final String DIVISION_THEN = "COALESCE(d.division, m.division)";

    private static final String OF_THEN = "SELECT m, n.name, " + DIVISION_THEN + " FROM Milestone m"
            + " LEFT JOIN PastName n ON n.organisationId = m.organisationId AND " + then("n")
            + " LEFT JOIN PastDivision d ON d.organisationId = m.organisationId AND " + then("d");

    private static final String HAPPENED = " WHERE m.kind = :kind AND m.figure IN :figures"
            + " AND m.happenedOn BETWEEN :first AND :last"
            + " AND m.recordedAt <= :knownAt AND (m.supersededAt IS NULL OR m.supersededAt > :knownAt)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    // true on the day of the milestone, as known at the instant
    private static String then(String alias) {
        return String.format(
                "%1$s.validFrom <= m.happenedOn AND (%1$s.validTo IS NULL OR %1$s.validTo > m.happenedOn)"
                        + " AND %1$s.recordedAt <= :knownAt"
                        + " AND (%1$s.supersededAt IS NULL OR %1$s.supersededAt > :knownAt)",
                alias);
    }

    /** A milestone, and what the organisation was called and where it lay, on that day or now. */
    record Named(Milestone milestone, String name, String division) {}

    /**
     * The milestones of county associations within the bounds and within {@code reach}. A county association is
     * supervised from where it lies, so those of another tree are reached by where they lay.
     */
    List<Named> ofCounties(FigurePeriod.Bounds bounds, Reach reach, Tree tree) {
        var reached = tree == Tree.NOW ? "m.jurisdiction" : DIVISION_THEN;
        var query = em.createQuery(OF_THEN + HAPPENED + " AND " + reach.condition(reached), Object[].class)
                .setParameter("kind", OrganisationKind.COUNTY_ASSOCIATION)
                .setParameter("figures", Arrays.asList(Figure.values()))
                .setParameter("first", bounds.first())
                .setParameter("last", bounds.last())
                .setParameter("knownAt", bounds.knownAt());
        return reach.bind(query).getResultStream().map(row -> named(row, tree)).toList();
    }

    // a figure never loses an organisation for want of a name
    private static Named named(Object[] row, Tree tree) {
        var milestone = (Milestone) row[0];
        return new Named(
                milestone,
                Objects.requireNonNullElse((String) row[1], milestone.registryNumber()),
                tree == Tree.NOW ? milestone.division() : (String) row[2]);
    }
}
