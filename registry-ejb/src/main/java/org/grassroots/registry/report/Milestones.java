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

/** What happened to the organisations of the register, as the view organisation_milestone tells it. */
@ApplicationScoped
class Milestones {

    private static final String WITH_NAME = "SELECT m, n.name FROM Milestone m LEFT JOIN PastName n"
            + " ON n.organisationId = m.organisationId"
            + " AND n.validFrom <= m.happenedOn AND (n.validTo IS NULL OR n.validTo > m.happenedOn)"
            + " AND n.recordedAt <= :knownAt AND (n.supersededAt IS NULL OR n.supersededAt > :knownAt)";

    private static final String HAPPENED = " WHERE m.kind = :kind AND m.figure IN :figures"
            + " AND m.happenedOn BETWEEN :first AND :last"
            + " AND m.recordedAt <= :knownAt AND (m.supersededAt IS NULL OR m.supersededAt > :knownAt)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A milestone and what the organisation was called on that day. */
    record Named(Milestone milestone, String name) {}

    /** The milestones of county associations within the bounds and within {@code reach}. */
    List<Named> ofCounties(FigurePeriod.Bounds bounds, Reach reach) {
        var query = em.createQuery(WITH_NAME + HAPPENED + " AND " + reach.condition("m.jurisdiction"), Object[].class)
                .setParameter("kind", OrganisationKind.COUNTY_ASSOCIATION)
                .setParameter("figures", Arrays.asList(Figure.values()))
                .setParameter("first", bounds.first())
                .setParameter("last", bounds.last())
                .setParameter("knownAt", bounds.knownAt());
        return reach.bind(query).getResultStream().map(Milestones::named).toList();
    }

    // a figure never loses an organisation for want of a name
    private static Named named(Object[] row) {
        var milestone = (Milestone) row[0];
        return new Named(milestone, Objects.requireNonNullElse((String) row[1], milestone.registryNumber()));
    }
}
