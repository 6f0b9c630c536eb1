package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.SearchText;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Organisations as the search for duplicates sees them: their codes, and every name that they have and had. */
@ApplicationScoped
class DuplicateSubjects {

    // as rows, since most of the two hundred records that are looked at turn out to be other bodies
    private static final String FOUND = "SELECT " + OrganisationRow.SELECTED
            + ", o.jurisdiction, o.ownCode, o.hostCode FROM Organisation o WHERE o.id IN :ids ORDER BY o.id";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameReading reading;

    /**
     * An organisation with what it is known by.
     *
     * @param jurisdiction the division that supervises it
     * @param names each with its use, in an order that is always the same
     */
    record Known(
            OrganisationRow organisation,
            DivisionCode jurisdiction,
            @Nullable String ownCode,
            @Nullable String hostCode,
            Map<String, Use> names) {

        DuplicateSubject subject(NameReader reader) {
            return DuplicateSubject.of(organisation.kind(), organisation.division(), ownCode, hostCode, names, reader);
        }

        /** The text by which it is found. */
        String searchText() {
            return SearchText.of(names.keySet(), Arrays.asList(organisation.registryNumber(), ownCode, hostCode));
        }

        /** The fingerprint of all that the search looks at. */
        String digest() {
            return Digest.of(organisation.kind() + " " + organisation.division() + " " + ownCode + " " + hostCode + " "
                    + new TreeMap<>(names));
        }
    }

    /** Each of these organisations, in the order of their ids. */
    List<Known> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<String, Map<String, Use>>();
        said(ids)
                .forEach(said -> names.computeIfAbsent(said.organisation(), none -> new LinkedHashMap<>())
                        .putIfAbsent(said.name(), said.use()));
        return em.createQuery(FOUND, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> known(row, names))
                .toList();
    }

    private static Known known(Object[] row, Map<String, Map<String, Use>> names) {
        var organisation = (OrganisationRow) row[0];
        return new Known(
                organisation,
                new DivisionCode((String) row[1]),
                (String) row[2],
                (String) row[3],
                names.getOrDefault(organisation.id(), Map.of()));
    }

    private record Said(String organisation, String name, Use use) {}

    // what the register says now, the names that hold today first
    private List<Said> said(Collection<String> ids) {
        return em.createQuery(
                        "SELECT v.organisationId, v.attribute, v.content, v.validTo FROM AttributeVersion v"
                                + " WHERE v.organisationId IN :ids AND v.attribute IN :names"
                                + " AND v.supersededAt IS NULL ORDER BY v.attribute, v.validFrom DESC",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("names", List.of(Attribute.NAME, Attribute.SHORT_NAME))
                .getResultStream()
                .map(row -> new Said((String) row[0], (String) row[2], use((Attribute) row[1], (LocalDate) row[3])))
                .toList();
    }

    private static Use use(Attribute attribute, @Nullable LocalDate until) {
        if (attribute == Attribute.SHORT_NAME) {
            return Use.SHORT;
        }
        return until == null ? Use.CURRENT : Use.FORMER;
    }

    NameReader reader() {
        return reading.reader();
    }
}
