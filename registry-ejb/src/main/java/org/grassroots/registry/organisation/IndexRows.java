package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.SearchText;

/** The stored keys by which records that may mean one body are found. */
@ApplicationScoped
class IndexRows {

    /** The edition of the rules by which keys are made: raise it when they change, and all keys are made anew. */
    static final int EDITION = 2;

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Makes the texts by which what was said of an organisation is found, where it was said before there were such. */
    void tellVersions(String organisation) {
        em.createQuery(
                        "SELECT v.id, v.attribute, v.content FROM AttributeVersion v"
                                + " WHERE v.organisationId = :organisation AND v.searchText IS NULL",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .forEach(version -> SearchText.of((Attribute) version[1], (String) version[2])
                        .ifPresent(text -> tell((String) version[0], text)));
    }

    private void tell(String version, String text) {
        em.createNativeQuery("UPDATE attribute_version SET search_text = ?1 WHERE id = ?2")
                .setParameter(1, text)
                .setParameter(2, version)
                .executeUpdate();
    }

    /** Whether the keys of an organisation were made of these names and codes. */
    boolean isCurrent(String organisation, String digest) {
        return !em.createNativeQuery("SELECT 1 FROM organisation_index"
                        + " WHERE organisation_id = ?1 AND edition = ?2 AND digest = ?3")
                .setParameter(1, organisation)
                .setParameter(2, EDITION)
                .setParameter(3, digest)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the keys of an organisation, and the text by which it is found, in place of those it had. */
    void replace(String organisation, String digest, Set<Long> keys, String searchText) {
        em.createNativeQuery("UPDATE organisation SET search_text = ?1 WHERE id = ?2")
                .setParameter(1, searchText)
                .setParameter(2, organisation)
                .executeUpdate();
        delete("duplicate_key", organisation);
        delete("organisation_index", organisation);
        em.createNativeQuery("INSERT INTO organisation_index (organisation_id, edition, digest) VALUES (?1, ?2, ?3)")
                .setParameter(1, organisation)
                .setParameter(2, EDITION)
                .setParameter(3, digest)
                .executeUpdate();
        if (!keys.isEmpty()) {
            em.createNativeQuery("INSERT INTO duplicate_key (key_hash, organisation_id) SELECT k, ?1 FROM (VALUES "
                            + keys.stream().map(key -> "(" + literal(key) + ")").collect(Collectors.joining(", "))
                            + ") keys (k)")
                    .setParameter(1, organisation)
                    .executeUpdate();
        }
    }

    private void delete(String table, String organisation) {
        em.createNativeQuery("DELETE FROM " + table + " WHERE organisation_id = ?1")
                .setParameter(1, organisation)
                .executeUpdate();
    }

    /** The organisations that have some of these keys, those that have most of them first. */
    List<String> alike(Collection<Long> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var found = em.createNativeQuery("SELECT organisation_id FROM duplicate_key WHERE key_hash IN ("
                        + keys.stream().map(IndexRows::literal).collect(Collectors.joining(", "))
                        + ") GROUP BY organisation_id ORDER BY COUNT(key_hash) DESC, organisation_id")
                .setMaxResults(most)
                .getResultList();
        return texts(found);
    }

    /** The organisations after an id whose keys are not those of this edition. */
    List<String> missing(String after, int most) {
        return texts(em.createNativeQuery("SELECT o.id FROM organisation o WHERE o.id > ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM organisation_index x WHERE x.organisation_id = o.id AND x.edition = ?2)"
                        + " ORDER BY o.id")
                .setParameter(1, after)
                .setParameter(2, EDITION)
                .setMaxResults(most)
                .getResultList());
    }

    // numbers of our own making, which are too many for parameters
    private static String literal(Long key) {
        return key == Long.MIN_VALUE ? "(-9223372036854775807 - 1)" : key.toString();
    }

    private static List<String> texts(Collection<?> found) {
        return found.stream().map(String.class::cast).toList();
    }
}
