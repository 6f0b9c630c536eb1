package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.Fact;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.QualitySubject;
import org.grassroots.registry.organisation.model.QualitySubject.Surroundings;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** Organisations as the checks of data quality see them, with what surrounds them. */
@ApplicationScoped
class QualitySubjects {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameReading reading;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProjectLedger ledger;

    /** An organisation as it is on a day; empty if there is none of that id. */
    Optional<QualitySubject> of(String id, LocalDate today) {
        return Optional.ofNullable(em.find(Organisation.class, id)).map(organisation -> {
            var facts = facts(id, today);
            return new QualitySubject(organisation, facts, surroundings(organisation, facts, today), today);
        });
    }

    private Map<Attribute, Fact> facts(String id, LocalDate today) {
        var facts = new EnumMap<Attribute, Fact>(Attribute.class);
        em.createQuery(
                        "SELECT DISTINCT v FROM AttributeVersion v LEFT JOIN FETCH v.evidence WHERE v.organisationId = :id"
                                + " AND v.supersededAt IS NULL AND v.validFrom <= :today"
                                + " AND (v.validTo IS NULL OR v.validTo > :today)",
                        AttributeVersion.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getResultStream()
                .forEach(version -> facts.put(version.attribute(), version.fact()));
        return facts;
    }

    private Surroundings surroundings(Organisation organisation, Map<Attribute, Fact> facts, LocalDate today) {
        var division = organisation.division();
        boolean base = OrganisationKind.TALENT_BASES.contains(organisation.kind());
        return new Surroundings(
                reading.reader().read(organisation.name()),
                divisions.find(division).map(known -> known.holdsOn(today)).orElse(false),
                facts.containsKey(Attribute.TOWNSHIPS_TOTAL)
                        ? divisions.children(division, today).size()
                        : null,
                phoneOf(organisation, facts.get(Attribute.CONTACT_PHONE)),
                duplicateOf(organisation.id()),
                parentLives(organisation.parentNumber()),
                !base || parkAssociated(facts),
                base ? projects(organisation.id()) : null,
                base ? ledger.enterprises(organisation.id()) : List.of());
    }

    private boolean parkAssociated(Map<Attribute, Fact> facts) {
        var number = facts.get(Attribute.PARK_ASSOCIATION);
        var park = facts.get(Attribute.PARK);
        return number != null
                ? livesAsParkAssociation(number.content())
                : park != null && hasAssociation(park.content());
    }

    private boolean livesAsParkAssociation(String number) {
        return em.createQuery(
                        "SELECT o.status FROM Organisation o WHERE o.registryNumber = :number AND o.kind = :kind",
                        LifecycleStatus.class)
                .setParameter("number", number)
                .setParameter("kind", OrganisationKind.PARK_ASSOCIATION)
                .getResultStream()
                .anyMatch(status -> !status.isTerminal());
    }

    // where none is named, one that says it is in the park of that name
    private boolean hasAssociation(String park) {
        return em.createQuery(
                        "SELECT o.status FROM AttributeVersion v JOIN Organisation o ON o.id = v.organisationId"
                                + " WHERE v.attribute = :attribute AND v.content = :park AND v.validTo IS NULL"
                                + " AND v.supersededAt IS NULL AND o.kind = :kind",
                        LifecycleStatus.class)
                .setParameter("attribute", Attribute.PARK)
                .setParameter("park", park)
                .setParameter("kind", OrganisationKind.PARK_ASSOCIATION)
                .getResultStream()
                .anyMatch(status -> !status.isTerminal());
    }

    // a base that has entered nothing yet keeps no ledger, and its number stands alone
    private @Nullable Long projects(String base) {
        long introduced = ledger.totals(base).introduced();
        return introduced == 0 ? null : introduced;
    }

    private @Nullable String phoneOf(Organisation organisation, @Nullable Fact phone) {
        if (phone == null) {
            return null;
        }
        return em.createQuery(
                        "SELECT o.name FROM AttributeVersion v JOIN Organisation o ON o.id = v.organisationId"
                                + " WHERE v.attribute = :phone AND v.content = :content AND v.validTo IS NULL"
                                + " AND v.supersededAt IS NULL AND o.kind = :kind AND o.id <> :id AND o.status = :active"
                                + " ORDER BY o.name",
                        String.class)
                .setParameter("phone", Attribute.CONTACT_PHONE)
                .setParameter("content", phone.content())
                .setParameter("kind", organisation.kind())
                .setParameter("id", organisation.id())
                .setParameter("active", LifecycleStatus.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable String duplicateOf(String id) {
        return em.createQuery(
                        "SELECT o.name FROM DuplicatePair p JOIN Organisation o ON o.id = p.first OR o.id = p.second"
                                + " WHERE (p.first = :id OR p.second = :id) AND o.id <> :id AND p.state = :open"
                                + " AND o.placeKey IS NOT NULL ORDER BY p.score DESC, o.name",
                        String.class)
                .setParameter("id", id)
                .setParameter("open", PairState.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private boolean parentLives(@Nullable String number) {
        return number == null
                || em.createQuery(
                                "SELECT o.status FROM Organisation o WHERE o.registryNumber = :number",
                                LifecycleStatus.class)
                        .setParameter("number", number)
                        .getResultStream()
                        .noneMatch(LifecycleStatus::isTerminal);
    }
}
