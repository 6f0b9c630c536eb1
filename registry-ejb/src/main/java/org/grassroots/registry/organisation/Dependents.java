package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.RegistryException;

/** 下属组织: the posts overseas of a base, and the township branches below the association of a county. */
@ApplicationScoped
class Dependents {

    private static final List<LifecycleStatus> LIVING = Stream.of(LifecycleStatus.values())
            .filter(status -> !status.isTerminal())
            .toList();

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Those that live and depend on an organisation, by name. */
    List<OrganisationRef> of(Organisation parent) {
        var kind = parent.kind();
        if (OrganisationKind.TALENT_BASES.contains(kind)) {
            return posts(parent);
        }
        return kind == OrganisationKind.COUNTY_ASSOCIATION ? branches(parent) : List.of();
    }

    private List<OrganisationRef> posts(Organisation base) {
        return refs(em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.parentNumber = :number AND o.status IN :living",
                        Organisation.class)
                .setParameter("number", base.writtenNumber())
                .setParameter("living", LIVING)
                .getResultStream());
    }

    private List<OrganisationRef> branches(Organisation county) {
        return refs(em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.division BETWEEN :below AND :belowLast"
                                + " AND o.kind = :branch AND o.status IN :living",
                        Organisation.class)
                .setParameter("below", county.division().prefix())
                .setParameter("belowLast", county.division().last())
                .setParameter("branch", OrganisationKind.TOWNSHIP_BRANCH)
                .setParameter("living", LIVING)
                .getResultStream());
    }

    private static List<OrganisationRef> refs(Stream<Organisation> those) {
        return those.map(OrganisationRef::of)
                .sorted(Comparator.comparing(OrganisationRef::name).thenComparing(OrganisationRef::id))
                .toList();
    }

    /**
     * Asks that something new may depend on a base (lifecycle L11), and lets nothing befall that base up to the end of
     * the transaction.
     */
    void requireOpen(String baseNumber) {
        var base = em.createQuery("SELECT o FROM Organisation o WHERE o.registryNumber = :number", Organisation.class)
                .setParameter("number", baseNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegistryException(OrganisationProblem.NUMBER_UNKNOWN, baseNumber));
        if (!base.kind().takesPosts(base.status())) {
            throw new RegistryException(OrganisationProblem.PARENT_CLOSED, base.name(), base.status());
        }
    }
}
