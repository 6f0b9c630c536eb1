package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.supervision.model.ItemEvidence;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.OrderStep;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.jspecify.annotations.Nullable;

/** The stored orders with their items, files and steps. */
@ApplicationScoped
class Orders {

    private static final Set<OrderState> WITH_THE_ORGANISATION = EnumSet.of(OrderState.ISSUED, OrderState.SENT_BACK);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Object orderOrPartOfIt) {
        em.persist(orderOrPartOfIt);
    }

    void remove(ItemEvidence file) {
        em.remove(file);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<RectificationOrder> find(String id) {
        return Optional.ofNullable(em.find(RectificationOrder.class, id));
    }

    List<OrderItem> items(String orderId) {
        return em.createQuery("SELECT i FROM OrderItem i WHERE i.orderId = :order ORDER BY i.place", OrderItem.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    List<ItemEvidence> files(String orderId) {
        return em.createQuery(
                        "SELECT f FROM ItemEvidence f WHERE f.orderId = :order ORDER BY f.given.at, f.fileName, f.id",
                        ItemEvidence.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    List<OrderStep> steps(String orderId) {
        return em.createQuery(
                        "SELECT s FROM OrderStep s WHERE s.orderId = :order ORDER BY s.given.at, s.id", OrderStep.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** The open order of an organisation. */
    Optional<RectificationOrder> openOf(String organisationId) {
        return openOf(List.of(organisationId)).stream().findFirst();
    }

    /** The open orders of organisations, one of each at most. */
    List<RectificationOrder> openOf(Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT o FROM RectificationOrder o WHERE o.openKey IN :organisations",
                                RectificationOrder.class)
                        .setParameter("organisations", organisations)
                        .getResultList();
    }

    /** The orders to which cases have led, the latest first, without those taken back. */
    List<RectificationOrder> ofCases(Collection<String> cases) {
        return cases.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT o FROM RectificationOrder o WHERE o.caseId IN :cases AND o.state <> :withdrawn"
                                        + " ORDER BY o.given.at DESC, o.id",
                                RectificationOrder.class)
                        .setParameter("cases", cases)
                        .setParameter("withdrawn", OrderState.WITHDRAWN)
                        .getResultList();
    }

    /** One page of the orders that a {@code reach} shows, the earliest deadline first. */
    Slice<OrderRow> list(OrderFilter filter, LocalDate today, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("o.subject.organisationId");
        var parameters = new LinkedHashMap<String, Object>();
        var where = new StringBuilder(shown.condition("o.subject.jurisdiction"));
        narrow(filter, today, where, parameters);
        if (cursor != null) {
            var operator = cursor.operator();
            where.append(" AND (o.dueOn " + operator + " :due OR o.dueOn = :due AND o.id " + operator + " :id)");
            parameters.put("due", cursor.day(0));
            parameters.put("id", cursor.keys().get(1));
        }
        var direction = Cursor.direction(cursor);
        var query = em.createQuery(
                "SELECT o FROM RectificationOrder o WHERE " + where + " ORDER BY o.dueOn " + direction + ", o.id "
                        + direction,
                RectificationOrder.class);
        var rows = shown.bind(bound(query, parameters))
                .setMaxResults(size + 1)
                .getResultStream()
                .map(order -> OrderRow.of(order, today))
                .toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.dueOn().toString(), row.id()));
    }

    private static void narrow(OrderFilter filter, LocalDate today, StringBuilder where, Map<String, Object> values) {
        if (filter.campaign() != null) {
            where.append(" AND o.campaign = :campaign");
            values.put("campaign", filter.campaign());
        }
        if (filter.organisation() != null) {
            where.append(" AND o.subject.organisationId = :organisation");
            values.put("organisation", filter.organisation());
        }
        if (filter.division() != null) {
            where.append(" AND o.subject.division BETWEEN :below AND :belowLast");
            values.put("below", filter.division().prefix());
            values.put("belowLast", filter.division().last());
        }
        if (filter.state() != null) {
            where.append(" AND o.state = :state");
            values.put("state", filter.state());
        }
        if (filter.overdue()) {
            where.append(" AND o.state IN :mending AND o.dueOn < :today");
            values.put("mending", WITH_THE_ORGANISATION);
            values.put("today", today);
        }
    }

    /** The orders in one of the states within {@code reach}, the earliest deadline first; up to a day, if one is given. */
    List<RectificationOrder> waiting(Set<OrderState> states, @Nullable LocalDate dueBefore, Reach reach, int most) {
        var shown = reach.orAt("o.subject.organisationId");
        var query = em.createQuery(
                        "SELECT o FROM RectificationOrder o WHERE o.state IN :states AND "
                                + shown.condition("o.subject.jurisdiction")
                                + (dueBefore == null ? "" : " AND o.dueOn < :before") + " ORDER BY o.dueOn, o.id",
                        RectificationOrder.class)
                .setParameter("states", states)
                .setMaxResults(most);
        if (dueBefore != null) {
            query.setParameter("before", dueBefore);
        }
        return shown.bind(query).getResultList();
    }

    /** How many orders of a campaign are in each state within {@code reach}, and how many of them are overdue. */
    Tally tally(String campaign, LocalDate today, Reach reach) {
        var shown = reach.orAt("o.subject.organisationId");
        var states = em.createQuery(
                        "SELECT o.state, COUNT(o.id), SUM(CASE WHEN o.dueOn < :today THEN 1 ELSE 0 END)"
                                + " FROM RectificationOrder o WHERE o.campaign = :campaign AND "
                                + shown.condition("o.subject.jurisdiction") + " GROUP BY o.state",
                        Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("today", today);
        long open = 0;
        long overdue = 0;
        long all = 0;
        for (var row : shown.bind(states).getResultList()) {
            var state = (OrderState) row[0];
            long count = ((Number) row[1]).longValue();
            all += count;
            open += state.isOpen() ? count : 0;
            overdue += state.isWithOrganisation() ? ((Number) row[2]).longValue() : 0;
        }
        return new Tally(all, open, overdue);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
