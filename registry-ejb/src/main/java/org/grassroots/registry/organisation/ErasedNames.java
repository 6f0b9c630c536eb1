package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.ErasedName;
import org.grassroots.registry.organisation.model.NameErasure;

/**
 * The names in the register and the duty logs, and the erasures. It is the only place that writes over what the
 * register once said, past the entities, which never change.
 */
@ApplicationScoped
class ErasedNames implements NameKeeper {

    /** Columns in which people write sentences, by their tables. */
    private static final Map<String, String> SENTENCES = Map.of(
            "duty_entry",
            "what",
            "project_entry",
            "reason",
            "attribute_version",
            "reason",
            "quality_finding",
            "detail");

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private record Said(String id, Attribute attribute, String content) {}

    /** The erasures of one organisation, the first one first. */
    List<NameErasure> of(String organisation) {
        return em.createQuery(
                        "SELECT e FROM NameErasure e WHERE e.organisation = :id ORDER BY e.number", NameErasure.class)
                .setParameter("id", organisation)
                .getResultList();
    }

    void add(NameErasure erasure) {
        em.persist(erasure);
    }

    @Override
    public NamePlaces look(ErasedName what) {
        var found = versions(what).toList();
        int contacts = (int) found.stream()
                .filter(said -> ErasedName.isContact(said.attribute()))
                .count();
        return new NamePlaces(found.size() - contacts + told(what), contacts, false);
    }

    @Override
    public void erase(ErasedName what) {
        versions(what)
                .forEach(said -> em.createNativeQuery("UPDATE attribute_version SET content = ?1 WHERE id = ?2")
                        .setParameter(1, what.without(said.attribute(), said.content()))
                        .setParameter(2, said.id())
                        .executeUpdate());
        em.createNativeQuery("UPDATE organisation SET chair = ?1 WHERE id = ?2 AND chair = ?3")
                .setParameter(1, what.mark())
                .setParameter(2, what.organisation())
                .setParameter(3, what.name())
                .executeUpdate();
        em.createNativeQuery("UPDATE duty_entry SET officer_name = ?1 WHERE organisation_id = ?2 AND officer_name = ?3")
                .setParameter(1, what.mark())
                .setParameter(2, what.organisation())
                .setParameter(3, what.name())
                .executeUpdate();
        if (what.isWord()) {
            SENTENCES.forEach((table, column) -> mask(what, table, column));
        }
    }

    private Stream<Said> versions(ErasedName what) {
        return em
                .createQuery(
                        "SELECT v.id, v.attribute, v.content FROM AttributeVersion v"
                                + " WHERE v.organisationId = :id AND v.attribute IN :attributes",
                        Object[].class)
                .setParameter("id", what.organisation())
                .setParameter("attributes", ErasedName.ATTRIBUTES)
                .getResultList()
                .stream()
                .map(row -> new Said((String) row[0], (Attribute) row[1], (String) row[2]))
                .filter(said -> what.isIn(said.attribute(), said.content()));
    }

    // in the duty log, and in sentences
    private int told(ErasedName what) {
        var counts = new ArrayList<String>();
        counts.add("SELECT COUNT(*) AS places FROM duty_entry WHERE organisation_id = ?1 AND officer_name = ?2");
        if (what.isWord()) {
            SENTENCES.forEach((table, column) -> counts.add("SELECT COUNT(*) FROM " + table + told(column)));
        }
        var sum = em.createNativeQuery("SELECT SUM(c.places) FROM (" + String.join(" UNION ALL ", counts) + ") c")
                .setParameter(1, what.organisation())
                .setParameter(2, what.name())
                .getSingleResult();
        return ((Number) sum).intValue();
    }

    private void mask(ErasedName what, String table, String column) {
        em.createNativeQuery("UPDATE " + table + " SET " + column + " = REPLACE(" + column + ", ?2, ?3)" + told(column))
                .setParameter(1, what.organisation())
                .setParameter(2, what.name())
                .setParameter(3, what.masked())
                .executeUpdate();
    }

    // a pattern would take some names for more than they say
    private static String told(String column) {
        return " WHERE organisation_id = ?1 AND POSITION(?2 IN " + column + ") > 0";
    }
}
