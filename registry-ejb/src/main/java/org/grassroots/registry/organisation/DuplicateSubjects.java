package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.SearchText;
import org.grassroots.registry.shared.Digest;

/** Organisations as the search for duplicates sees them: their codes, and every name that they have and had. */
@ApplicationScoped
class DuplicateSubjects {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameReading reading;

    /**
     * An organisation with what it is known by.
     *
     * @param names each with its use, in an order that is always the same
     */
    record Known(Organisation organisation, Map<String, Use> names) {

        DuplicateSubject subject(NameReader reader) {
            return DuplicateSubject.of(
                    organisation.kind(),
                    organisation.division().value(),
                    organisation.ownCode(),
                    organisation.hostCode(),
                    names,
                    reader);
        }

        /** The text by which it is found. */
        String searchText() {
            return SearchText.of(
                    names.keySet(),
                    Arrays.asList(
                            organisation.registryNumber().value(), organisation.ownCode(), organisation.hostCode()));
        }

        /** The fingerprint of all that the search looks at. */
        String digest() {
            return Digest.of(organisation.kind() + " " + organisation.division() + " " + organisation.ownCode() + " "
                    + organisation.hostCode() + " " + new TreeMap<>(names));
        }
    }

    /** Each of these organisations, in the order of their ids. */
    List<Known> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<String, Map<String, Use>>();
        versions(ids)
                .forEach(version -> names.computeIfAbsent(version.organisationId(), none -> new LinkedHashMap<>())
                        .putIfAbsent(version.content(), use(version)));
        return em.createQuery("SELECT o FROM Organisation o WHERE o.id IN :ids ORDER BY o.id", Organisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(organisation -> new Known(organisation, names.getOrDefault(organisation.id(), Map.of())))
                .toList();
    }

    // what the register says now, the names that hold today first
    private List<AttributeVersion> versions(Collection<String> ids) {
        return em.createQuery(
                        "SELECT v FROM AttributeVersion v WHERE v.organisationId IN :ids AND v.attribute IN :names"
                                + " AND v.supersededAt IS NULL ORDER BY v.attribute, v.validFrom DESC",
                        AttributeVersion.class)
                .setParameter("ids", ids)
                .setParameter("names", List.of(Attribute.NAME, Attribute.SHORT_NAME))
                .getResultList();
    }

    private static Use use(AttributeVersion version) {
        if (version.attribute() == Attribute.SHORT_NAME) {
            return Use.SHORT;
        }
        return version.valid().to() == null ? Use.CURRENT : Use.FORMER;
    }

    NameReader reader() {
        return reading.reader();
    }
}
