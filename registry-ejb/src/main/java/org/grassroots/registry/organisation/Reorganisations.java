package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.DivisionCode;

/** The stored reorganisations, and the organisations that they touch. */
@ApplicationScoped
class Reorganisations {

    private static final List<LifecycleStatus> LIVING = LifecycleStatus.living();

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Reorganisation planned) {
        em.persist(planned);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<Reorganisation> find(String id) {
        return Optional.ofNullable(em.find(Reorganisation.class, id));
    }

    /** The same with all whom it touches, asked at once. */
    Optional<Reorganisation> whole(String id) {
        return em.createQuery(
                        "SELECT DISTINCT r FROM Reorganisation r LEFT JOIN FETCH r.members LEFT JOIN FETCH r.dependents"
                                + " LEFT JOIN FETCH r.rearrangement.successors WHERE r.id = :id",
                        Reorganisation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same, which nobody else changes up to the end of the transaction. */
    Optional<Reorganisation> lock(String id) {
        return Optional.ofNullable(em.find(Reorganisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of what is planned for a day up to {@code today}, beyond the id {@code after}. */
    List<String> due(LocalDate today, String after, int most) {
        return em.createQuery(
                        "SELECT r.id FROM Reorganisation r WHERE r.state = :planned"
                                + " AND r.rearrangement.effectiveOn <= :today AND r.id > :after ORDER BY r.id",
                        String.class)
                .setParameter("planned", ReorganisationState.PLANNED)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in one of the states, by their day. */
    List<Reorganisation> in(Collection<ReorganisationState> states, int most) {
        return em.createQuery(
                        "SELECT r FROM Reorganisation r WHERE r.state IN :states"
                                + " ORDER BY r.rearrangement.effectiveOn, r.id",
                        Reorganisation.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that touch an organisation, whatever becomes of it, by their day. */
    List<Reorganisation> touching(String organisationId) {
        return em.createQuery(
                        "SELECT r FROM Reorganisation r WHERE r.rearrangement.origin = :id OR r.id IN"
                                + " (SELECT m.id FROM Reorganisation m JOIN m.members party WHERE party = :id)"
                                + " OR r.id IN (SELECT s.id FROM Reorganisation s JOIN s.rearrangement.successors one"
                                + " WHERE one = :id) OR r.id IN (SELECT d.id FROM Reorganisation d JOIN d.dependents along"
                                + " WHERE KEY(along) = :id) ORDER BY r.rearrangement.effectiveOn, r.id",
                        Reorganisation.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    /** Those that live in a division, by id. */
    List<Organisation> residents(DivisionCode division) {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.division = :division AND o.status IN :living ORDER BY o.id",
                        Organisation.class)
                .setParameter("division", division.value())
                .setParameter("living", LIVING)
                .getResultList();
    }

    /** Those that live below a division, but not in it itself. */
    List<OrganisationRef> livingBelow(DivisionCode division, int most) {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.division LIKE :below AND o.division <> :division"
                                + " AND o.status IN :living ORDER BY o.division, o.id",
                        Organisation.class)
                .setParameter("below", division.prefix() + "%")
                .setParameter("division", division.value())
                .setParameter("living", LIVING)
                .setMaxResults(most)
                .getResultStream()
                .map(OrganisationRef::of)
                .toList();
    }

    /** Those that live and depend on an organisation, by id. */
    List<Organisation> dependents(String parentId) {
        return em.createQuery(
                        "SELECT o FROM Organisation o, Organisation p WHERE p.id = :parent"
                                + " AND o.parentNumber = p.registryNumber AND o.status IN :living ORDER BY o.id",
                        Organisation.class)
                .setParameter("parent", parentId)
                .setParameter("living", LIVING)
                .getResultList();
    }

    /** Those that live and depend on one of several, which do not, each with what it depends on, by id. */
    List<Dependent> dependents(Collection<Organisation> parents) {
        var byNumber = parents.stream().collect(Collectors.toMap(Organisation::writtenNumber, Function.identity()));
        return byNumber.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT o FROM Organisation o WHERE o.parentNumber IN :numbers"
                                        + " AND o.status IN :living ORDER BY o.id",
                                Organisation.class)
                        .setParameter("numbers", byNumber.keySet())
                        .setParameter("living", LIVING)
                        .getResultStream()
                        .filter(one -> !parents.contains(one))
                        .map(one -> new Dependent(one, Objects.requireNonNull(byNumber.get(one.parentNumber()))))
                        .toList();
    }

    /** Those with these ids as others keep them in mind, by id. */
    List<OrganisationRef> refs(Collection<String> ids) {
        return organisations(ids).stream().map(OrganisationRef::of).toList();
    }

    /** The organisations with these ids, by id. */
    List<Organisation> organisations(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT o FROM Organisation o WHERE o.id IN :ids ORDER BY o.id", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The organisations with these numbers, by number. */
    Map<String, Organisation> numbered(Collection<String> registryNumbers) {
        return registryNumbers.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT o FROM Organisation o WHERE o.registryNumber IN :numbers", Organisation.class)
                        .setParameter("numbers", registryNumbers)
                        .getResultStream()
                        .collect(Collectors.toMap(Organisation::writtenNumber, Function.identity()));
    }
}
