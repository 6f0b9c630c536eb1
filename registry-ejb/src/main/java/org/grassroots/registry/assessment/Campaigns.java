package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored campaigns. */
@ApplicationScoped
class Campaigns {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Campaign campaign) {
        em.persist(campaign);
    }

    /** Writes what was changed, so that views tell the version that others will see. */
    void flush() {
        em.flush();
    }

    Optional<Campaign> find(String code) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.code = :code", Campaign.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All campaigns; those whose code comes last in the alphabet, and so in time, first. */
    Slice<CampaignView> list(@Nullable Cursor cursor, int size) {
        var query = em.createQuery(
                        "SELECT c FROM Campaign c"
                                + (cursor == null ? "" : " WHERE c.code " + cursor.operatorDescending() + " :code")
                                + " ORDER BY c.code " + Cursor.directionDescending(cursor),
                        Campaign.class)
                .setMaxResults(size + 1);
        if (cursor != null) {
            query.setParameter("code", cursor.keys().get(0));
        }
        return Slice.of(
                query.getResultStream().map(CampaignView::of).toList(), cursor, size, row -> List.of(row.code()));
    }
}
