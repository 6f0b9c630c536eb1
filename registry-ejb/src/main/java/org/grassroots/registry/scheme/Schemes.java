package org.grassroots.registry.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored scheme versions. */
@ApplicationScoped
class Schemes {

    private static final String VIEW = "SELECT NEW org.grassroots.registry.scheme.SchemeView(s.id, s.code,"
            + " s.schemeVersion, s.variant, s.status, s.titleZh, s.titleEn, s.subject, s.source, s.sha256, s.importedAt,"
            + " s.importedByName, s.publishedAt, s.publishedByName, s.version) FROM SchemeVersion s";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(SchemeVersion scheme) {
        em.persist(scheme);
    }

    /** Writes what was changed, so that views tell the version that others will see. */
    void flush() {
        em.flush();
    }

    /** The version of a scheme for organisations of one variant; empty is the form for all. */
    Optional<SchemeVersion> find(String code, String version, String variant) {
        return em.createQuery(
                        "SELECT s FROM SchemeVersion s WHERE s.code = :code AND s.schemeVersion = :version"
                                + " AND s.variant = :variant",
                        SchemeVersion.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("variant", variant)
                .getResultStream()
                .findFirst();
    }

    /** All versions, by code, version and variant. */
    Slice<SchemeView> list(@Nullable Cursor cursor, int size) {
        var direction = " " + Cursor.direction(cursor);
        var query = em.createQuery(
                        VIEW
                                + (cursor == null ? "" : " WHERE " + beyond(cursor.operator()))
                                + " ORDER BY s.code" + direction + ", s.schemeVersion" + direction + ", s.variant"
                                + direction,
                        SchemeView.class)
                .setMaxResults(size + 1);
        if (cursor != null) {
            query.setParameter("code", cursor.keys().get(0))
                    .setParameter("version", cursor.keys().get(1))
                    .setParameter("variant", cursor.keys().get(2));
        }
        return Slice.of(
                query.getResultList(),
                cursor,
                size,
                row -> List.of(row.code(), row.schemeVersion(), row.variant() == null ? "" : row.variant()));
    }

    /** The drafts with their documents, the latest first. */
    List<SchemeVersion> drafts(int size) {
        return em.createQuery(
                        "SELECT s FROM SchemeVersion s WHERE s.status = :draft ORDER BY s.importedAt DESC, s.id",
                        SchemeVersion.class)
                .setParameter("draft", SchemeStatus.DRAFT)
                .setMaxResults(size)
                .getResultList();
    }

    private static String beyond(String operator) {
        return "(s.code " + operator + " :code OR (s.code = :code AND (s.schemeVersion " + operator
                + " :version OR (s.schemeVersion = :version AND s.variant " + operator + " :variant))))";
    }
}
