package org.grassroots.registry.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.jspecify.annotations.Nullable;

/** Lets orders be read: one as it stands, lists of them, and what organisations, cases and campaigns led to. */
@Stateless
public class RectificationService {

    private static final Role[] READERS = Role.ofStaff();

    private Orders orders;
    private OrderFiles files;
    private OrderViews views;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public RectificationService() {
        // for the container
    }

    @Inject
    RectificationService(Orders orders, OrderFiles files, OrderViews views, Acting acting, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.views = views;
        this.acting = acting;
        this.clock = clock;
    }

    /** One order, and what the actor can do about it now. */
    @AllowedTo(who = Who.STAFF)
    public OrderView order(@NotNull String id) {
        var file = files.open(id, READERS);
        return views.view(file, files.possible(file));
    }

    /** One page of the orders that the actor may see, the earliest deadline first. */
    @AllowedTo(who = Who.STAFF)
    public Slice<OrderRow> orders(@NotNull OrderFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return orders.list(
                filter, BusinessTime.today(clock), acting.actor().reach(READERS), Cursor.of(cursor, 2), size);
    }

    /** The open order of an organisation, if there is one that the actor may see. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<OrderRow> open(@NotNull String organisationId) {
        return orders.openOf(organisationId).filter(this::sees).map(this::row);
    }

    /** The orders to which a case has led, as far as the actor may see them, the latest first. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<OrderRow> ofCase(@NotNull String caseId) {
        return orders.ofCases(List.of(caseId)).stream()
                .filter(this::sees)
                .map(this::row)
                .toList();
    }

    /** How many orders a campaign has led to, within what the actor may see. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Tally tally(@NotNull String campaign) {
        return orders.tally(campaign, BusinessTime.today(clock), acting.actor().reach(READERS));
    }

    private boolean sees(RectificationOrder order) {
        var subject = order.subject();
        return acting.actor()
                .grantOver(subject.jurisdiction(), subject.organisationId(), READERS)
                .isPresent();
    }

    private OrderRow row(RectificationOrder order) {
        return OrderRow.of(order, BusinessTime.today(clock));
    }
}
