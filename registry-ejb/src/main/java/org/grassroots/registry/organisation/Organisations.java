package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Timeline;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored organisations and the versions of what is true of them. */
@ApplicationScoped
class Organisations {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReadyQueries queries;

    /** Adds an organisation at once, since its versions name it by its key alone. */
    void add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
    }

    void add(AttributeVersion version) {
        em.persist(version);
    }

    Optional<Organisation> find(String id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    /**
     * The same.
     *
     * @throws RegistryException {@link CommonProblem#NOT_FOUND}
     */
    Organisation get(String id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    private static RegistryException missing(String id) {
        return new RegistryException(CommonProblem.NOT_FOUND, "organisation", id);
    }

    /** The same, which nobody else changes up to the end of the transaction. */
    Organisation lock(String id) {
        return Optional.ofNullable(em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    /** Ids of those whose status is so and that were decided before a day, beyond the id {@code after}. */
    List<String> decidedBefore(LocalDate day, LifecycleStatus status, String after, int most) {
        return em.createQuery(
                        "SELECT o.id FROM Organisation o WHERE o.status = :status AND o.decidedOn < :day"
                                + " AND o.id > :after ORDER BY o.id",
                        String.class)
                .setParameter("status", status)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The organisation that has the place. */
    Optional<Organisation> at(Place place) {
        return em.createQuery("SELECT o FROM Organisation o WHERE o.placeKey = :place", Organisation.class)
                .setParameter("place", place.key())
                .getResultStream()
                .findFirst();
    }

    /**
     * Those that have one of the places and are not the ones that want it.
     *
     * @param wanted who wants each place, by its key
     */
    List<Organisation> holding(Map<String, String> wanted) {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.placeKey IN :places ORDER BY o.division, o.id",
                        Organisation.class)
                .setParameter("places", wanted.keySet())
                .getResultStream()
                .filter(there -> !there.id().equals(wanted.get(there.placeKey())))
                .toList();
    }

    /** The organisation with this number. */
    Optional<Organisation> numbered(String registryNumber) {
        return em.createQuery("SELECT o FROM Organisation o WHERE o.registryNumber = :number", Organisation.class)
                .setParameter("number", registryNumber)
                .getResultStream()
                .findFirst();
    }

    /** A new version of the organisation's row even where none of its columns changes. */
    void changed(Organisation organisation) {
        em.lock(organisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Everything ever said about an organisation: by attribute and first day, what was said first before the rest. */
    List<AttributeVersion> versions(String organisationId) {
        return em.createQuery(
                        "SELECT DISTINCT v FROM AttributeVersion v LEFT JOIN FETCH v.evidence"
                                + " WHERE v.organisationId = :id ORDER BY v.attribute, v.validFrom, v.recordedAt, v.id",
                        AttributeVersion.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    /** An organisation and what is true of it on a day, as known at an instant or, where that is null, now. */
    OrganisationSheet sheet(String id, LocalDate asOf, @Nullable Instant knownAt) {
        var known = knownAt == null
                ? "v.supersededAt IS NULL"
                : "v.recordedAt <= :knownAt AND (v.supersededAt IS NULL OR v.supersededAt > :knownAt)";
        var query = em.createQuery(OrganisationSheet.selected(known), Object[].class)
                .setParameter("id", id)
                .setParameter("asOf", asOf);
        return OrganisationSheet.of((knownAt == null ? query : query.setParameter("knownAt", knownAt)).getResultList())
                .orElseThrow(() -> missing(id));
    }

    /** What is true of one of several organisations. */
    record Said(String organisationId, Attribute attribute, String content) {}

    /** What is true of those of {@code ids} within {@code reach} on a day, as known now; in no order. */
    List<Said> facts(Collection<String> ids, LocalDate asOf, Reach reach) {
        var shown = reach.orAt("o.id");
        var query = em.createQuery(
                        "SELECT v.organisationId, v.attribute, v.content FROM AttributeVersion v, Organisation o"
                                + " WHERE o.id = v.organisationId AND o.id IN :ids AND v.supersededAt IS NULL"
                                + " AND v.validFrom <= :asOf AND (v.validTo IS NULL OR v.validTo > :asOf) AND "
                                + shown.condition("o.jurisdiction"),
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("asOf", asOf);
        return shown.bind(query)
                .getResultStream()
                .map(row -> new Said((String) row[0], (Attribute) row[1], (String) row[2]))
                .toList();
    }

    Timeline timeline(String organisationId, Attribute attribute) {
        return new Timeline(
                organisationId,
                versions(organisationId).stream()
                        .filter(version -> version.attribute() == attribute)
                        .toList());
    }

    /** An organisation and since when the register says that it stands as it does. */
    record Since(String id, String name, Instant since) {

        static Since of(Object[] row) {
            return new Since((String) row[0], (String) row[1], (Instant) row[2]);
        }
    }

    /** The organisations within {@code reach} that stand so, the longest first. */
    List<Since> standing(LifecycleStatus status, Reach reach, int most) {
        var query = em.createQuery(
                        "SELECT o.id, o.name, v.recordedAt FROM Organisation o JOIN AttributeVersion v"
                                + " ON v.organisationId = o.id WHERE o.status = :status AND v.attribute = :attribute"
                                + " AND v.validTo IS NULL AND v.supersededAt IS NULL AND "
                                + reach.condition("o.jurisdiction") + " ORDER BY v.recordedAt, o.id",
                        Object[].class)
                .setParameter("status", status)
                .setParameter("attribute", Attribute.STATUS)
                .setMaxResults(most);
        return reach.bind(query).getResultStream().map(Since::of).toList();
    }

    /** Active organisations of a kind that were established by a day, by division. */
    List<OrganisationRef> active(OrganisationKind kind, LocalDate asOf, Reach reach) {
        var query = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.kind = :kind AND o.status = :status"
                                + " AND o.establishedOn <= :asOf AND " + reach.condition("o.jurisdiction")
                                + " ORDER BY o.division, o.id",
                        Organisation.class)
                .setParameter("kind", kind)
                .setParameter("status", LifecycleStatus.ACTIVE)
                .setParameter("asOf", asOf);
        return reach.bind(query).getResultStream().map(OrganisationRef::of).toList();
    }

    /** Organisations within {@code reach} that match {@code filter} on a day, by division. */
    Slice<OrganisationRow> list(
            OrganisationFilter filter, LocalDate today, Reach reach, @Nullable Cursor cursor, int size) {
        var search = new OrganisationSearch(filter, today, reach, cursor);
        var query = search.bind(queries.first(size + 1, search.text(), OrganisationRow.class));
        return Slice.of(query.getResultList(), cursor, size, row -> List.of(row.division(), row.id()));
    }

    /** Keeps the grade of a confirmed result, unless that of a later year is kept already. */
    void grade(String id, String grade, int year) {
        em.createNativeQuery("UPDATE organisation SET last_grade = ?1, last_graded_year = ?2"
                        + " WHERE id = ?3 AND (last_graded_year IS NULL OR last_graded_year <= ?2)")
                .setParameter(1, grade)
                .setParameter(2, year)
                .setParameter(3, id)
                .executeUpdate();
    }
}
