package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.assessment.model.DeadlineMove;
import org.grassroots.registry.assessment.model.Extension;
import org.grassroots.registry.assessment.model.Outage;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored extensions and outages, and the deadlines that they moved. */
@ApplicationScoped
class Deadlines {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object extensionOrOutageOrMove) {
        em.persist(extensionOrOutageOrMove);
    }

    /** Writes what was added, since the database knows an order between a cause and what it moved. */
    void flush() {
        em.flush();
    }

    /**
     * Why the deadlines of one kind stand where they do, the first move first.
     *
     * @param caseId the case whose own moves are wanted beside those of its campaign; null for those of the campaign alone
     */
    List<DeadlineMoveView> moves(String campaignId, @Nullable String caseId, DeadlineKind kind) {
        return em.createQuery(
                        "SELECT m, x, o FROM DeadlineMove m LEFT JOIN Extension x ON x.id = m.extension"
                                + " LEFT JOIN Outage o ON o.id = m.outage WHERE m.campaignId = :campaign"
                                + " AND m.kind = :kind AND (m.caseId IS NULL OR m.caseId = :case)"
                                + " ORDER BY m.later, m.id",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("kind", kind)
                .setParameter("case", caseId == null ? "" : caseId)
                .getResultStream()
                .map(row -> DeadlineMoveView.of((DeadlineMove) row[0], (Extension) row[1], (Outage) row[2]))
                .toList();
    }

    /** What an outage moved so far. */
    Map<DeadlineMove.Whose, DeadlineMove> movedBy(String outageId) {
        return em.createQuery("SELECT m FROM DeadlineMove m WHERE m.outage = :outage", DeadlineMove.class)
                .setParameter("outage", outageId)
                .getResultStream()
                .collect(Collectors.toMap(DeadlineMove::whose, Function.identity()));
    }

    /** The extensions of a campaign, the first first, each with the name of the organisation whose case it is for. */
    List<ExtensionView> extensions(String campaignId) {
        return em.createQuery(
                        "SELECT x, k.subject.name FROM Extension x LEFT JOIN AssessmentCase k ON k.id = x.caseId"
                                + " WHERE x.campaignId = :campaign ORDER BY x.given.at, x.id",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setMaxResults(500)
                .getResultStream()
                .map(row -> ExtensionView.of((Extension) row[0], (String) row[1]))
                .toList();
    }

    Optional<Outage> outage(String id) {
        return Optional.ofNullable(em.find(Outage.class, id));
    }

    /** Whether the system cannot be used at present. */
    boolean isOutageOpen() {
        return em.createQuery("SELECT o.id FROM Outage o WHERE o.ended IS NULL", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** All outages, the last first. */
    Slice<OutageView> outages(@Nullable Cursor cursor, int size) {
        var query = em.createQuery(
                        "SELECT o FROM Outage o"
                                + (cursor == null ? "" : " WHERE " + beyond(cursor.operatorDescending()))
                                + " ORDER BY o.began " + Cursor.directionDescending(cursor) + ", o.id "
                                + Cursor.directionDescending(cursor),
                        Outage.class)
                .setMaxResults(size + 1);
        if (cursor != null) {
            query.setParameter("began", cursor.instant(0))
                    .setParameter("id", cursor.keys().get(1));
        }
        return Slice.of(
                query.getResultStream().map(OutageView::of).toList(),
                cursor,
                size,
                row -> List.of(row.began().toString(), row.id()));
    }

    private static String beyond(String operator) {
        return "(o.began " + operator + " :began OR (o.began = :began AND o.id " + operator + " :id))";
    }
}
