package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;

/** The stored organisations by their hosts, and what the register says of these. */
@ApplicationScoped
class HostedOrganisations {

    private static final List<Attribute> TRAITS =
            List.of(Attribute.HOST_TYPE, Attribute.HOST_AFFILIATION, Attribute.HOST_INDUSTRY);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Those that live and belong to a host, as it is named and coded, by id. */
    List<Organisation> of(Host host) {
        return hosted(host, "=");
    }

    /** Those that live and have the host's code, but name it otherwise. */
    List<OrganisationRef> namingOtherwise(Host host) {
        return hosted(host, "<>").stream().map(OrganisationRef::of).toList();
    }

    private List<Organisation> hosted(Host host, String comparison) {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.hostCode = :code AND o.hostName " + comparison
                                + " :name AND o.status IN :living ORDER BY o.id",
                        Organisation.class)
                .setParameter("code", host.code())
                .setParameter("name", host.name())
                .setParameter("living", LifecycleStatus.living())
                .getResultList();
    }

    /** What the register says on a day of the hosts of these beside what they are called, by organisation. */
    Map<String, Map<Attribute, String>> traits(Collection<Organisation> those, LocalDate day) {
        var said = new HashMap<String, Map<Attribute, String>>();
        those.forEach(one -> said.put(one.id(), new EnumMap<>(Attribute.class)));
        if (!said.isEmpty()) {
            em.createQuery(
                            "SELECT v.organisationId, v.attribute, v.content FROM AttributeVersion v"
                                    + " WHERE v.organisationId IN :ids AND v.attribute IN :traits"
                                    + " AND v.supersededAt IS NULL AND v.validFrom <= :day"
                                    + " AND (v.validTo IS NULL OR v.validTo > :day)",
                            Object[].class)
                    .setParameter("ids", said.keySet())
                    .setParameter("traits", TRAITS)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(row -> said.computeIfAbsent((String) row[0], none -> new EnumMap<>(Attribute.class))
                            .put((Attribute) row[1], (String) row[2]));
        }
        return said;
    }
}
