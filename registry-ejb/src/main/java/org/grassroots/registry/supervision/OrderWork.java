package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.jspecify.annotations.Nullable;

/**
 * The orders that wait: for the organisation until they are due, for an auditor once they are reported or overdue, for the
 * second person who closes them.
 */
@ApplicationScoped
class OrderWork implements WorkSource {

    private static final Set<OrderState> MENDING = EnumSet.of(OrderState.ISSUED, OrderState.SENT_BACK);

    private Orders orders;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OrderWork() {
        // for the container's proxy
    }

    @Inject
    OrderWork(Orders orders, Acting acting, Clock clock) {
        this.orders = orders;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        var today = BusinessTime.today(clock);
        return Stream.of(
                        in(Role.ORG_REPORTER, MENDING, null, most)
                                .map(order -> item(order, order.state().name())),
                        in(Role.PROVINCIAL_AUDITOR, Set.of(OrderState.REPORTED), null, most)
                                .filter(this::isImpartial)
                                .filter(order -> !order.given()
                                        .by()
                                        .equals(acting.actor().id()))
                                .map(order -> item(order, "REPORTED")),
                        in(Role.PROVINCIAL_AUDITOR, MENDING, today, most).map(order -> item(order, "OVERDUE")),
                        in(Role.DECISION_CLERK, Set.of(OrderState.ACCEPTED), null, most)
                                .filter(this::isImpartial)
                                .map(order -> item(order, "ACCEPTED")))
                .flatMap(each -> each)
                .limit(most)
                .toList();
    }

    private Stream<RectificationOrder> in(Role role, Set<OrderState> states, @Nullable LocalDate dueBefore, int most) {
        return acting.actor().holds(role)
                ? orders.waiting(states, dueBefore, acting.actor().reach(role), most).stream()
                : Stream.empty();
    }

    private boolean isImpartial(RectificationOrder order) {
        var actor = acting.actor();
        return new Recusal(order.subject(), Set.of())
                .of(actor.id(), actor.grants())
                .isEmpty();
    }

    private static WorkItem item(RectificationOrder order, String task) {
        var notice = order.notice();
        return new WorkItem(
                "rectification.work." + task,
                List.of(
                        order.subject().name(),
                        notice.documentNumber(),
                        notice.dueOn().toString()),
                order.stateSince(),
                order.state().isWithOrganisation() ? BusinessTime.endOf(notice.dueOn()) : null,
                "/supervision/order.xhtml?id=" + order.id());
    }
}
