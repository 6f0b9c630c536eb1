package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignStep;
import org.grassroots.registry.assessment.model.Cut;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored campaigns. */
@ApplicationScoped
class Campaigns {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object campaignOrPartOfIt) {
        em.persist(campaignOrPartOfIt);
    }

    /** The campaign, locked until the end of the transaction, so that stages are gone through one after the other. */
    Optional<Campaign> lock(String code) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.code = :code", Campaign.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The codes of those in one of the stages, in their order, beyond {@code after}. */
    List<String> codes(Collection<CampaignState> stages, String after, int most) {
        return em.createQuery(
                        "SELECT c.code FROM Campaign c WHERE c.state IN :stages AND c.code > :after ORDER BY c.code",
                        String.class)
                .setParameter("stages", stages)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The history of a campaign, the first step first: each is taken once, in the order of its verbs. */
    List<CampaignStep> steps(String campaignId) {
        return em.createQuery("SELECT s FROM CampaignStep s WHERE s.campaignId = :campaign", CampaignStep.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .sorted(Comparator.comparing(CampaignStep::verb))
                .toList();
    }

    /** What the quota cut when results were noticed. */
    List<Cut> cuts(String campaignId) {
        return em.createQuery("SELECT c FROM Cut c WHERE c.campaignId = :campaign", Cut.class)
                .setParameter("campaign", campaignId)
                .getResultList();
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
