package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.report.model.Body;
import org.grassroots.registry.report.model.PastFact;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Tree;

/** The organisations of the kinds that figures count, as the view organisation_past_fact tells them. */
@ApplicationScoped
class Stock {

    private static final Set<OrganisationKind> KINDS = EnumSet.of(
            OrganisationKind.ENTERPRISE_ASSOCIATION,
            OrganisationKind.HAIZHI_WORK_BASE,
            OrganisationKind.OFFSHORE_BASE,
            OrganisationKind.OVERSEAS_INNOVATION_CENTRE,
            OrganisationKind.OVERSEAS_LIAISON_STATION,
            OrganisationKind.RURAL_TECH_ASSOCIATION,
            OrganisationKind.TOWNSHIP_BRANCH);

    private static final Set<String> LIVING = Set.of(
            LifecycleStatus.APPROVED.name(), LifecycleStatus.ACTIVE.name(), LifecycleStatus.DEREGISTERING.name());

    private static final String KNOWN = " f.validFrom <= :day AND (f.validTo IS NULL OR f.validTo > :day)"
            + " AND f.recordedAt <= :knownAt AND (f.supersededAt IS NULL OR f.supersededAt > :knownAt)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * Those that there are on the last day of the bounds, living or not; of the associations of enterprises, which are
     * many, those alone whose registration was decided within the bounds. They lie where they lay then, or lie now.
     */
    List<Body> bodies(FigurePeriod.Bounds bounds, Reach reach, Tree tree) {
        var query = em.createQuery(
                        "SELECT f FROM PastFact f WHERE f.kind IN :kinds"
                                + " AND (f.kind <> :many OR f.decidedOn BETWEEN :first AND :day) AND" + KNOWN + " AND "
                                + reach.condition("f.jurisdiction"),
                        PastFact.class)
                .setParameter("kinds", KINDS)
                .setParameter("many", OrganisationKind.ENTERPRISE_ASSOCIATION)
                .setParameter("first", bounds.first())
                .setParameter("day", bounds.last())
                .setParameter("knownAt", bounds.knownAt());
        var told = new LinkedHashMap<String, Body>();
        reach.bind(query)
                .getResultStream()
                .forEach(fact -> told.merge(fact.organisationId(), body(fact, tree), Stock::both));
        return List.copyOf(told.values());
    }

    /** Whether it lives. */
    static boolean isLiving(Body body) {
        return LIVING.contains(body.facts().get(Attribute.STATUS));
    }

    private static Body body(PastFact fact, Tree tree) {
        boolean lies = fact.attribute() == Attribute.DIVISION && tree == Tree.NOW;
        return new Body(
                fact.organisationId(),
                fact.kind(),
                fact.registryNumber(),
                fact.decidedOn(),
                fact.documentNumber(),
                Map.of(fact.attribute(), lies ? fact.division() : fact.content()));
    }

    private static Body both(Body one, Body other) {
        var facts = new EnumMap<Attribute, String>(Attribute.class);
        facts.putAll(one.facts());
        facts.putAll(other.facts());
        return new Body(
                one.organisationId(), one.kind(), one.registryNumber(), one.decidedOn(), one.documentNumber(), facts);
    }
}
