package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterSource;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;

/** The orders that organisations have still to follow, or that have still to be closed. */
@ApplicationScoped
class OrderMatters implements MatterSource {

    private Orders orders;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected OrderMatters() {
        // for the container's proxy
    }

    @Inject
    OrderMatters(Orders orders, Acting acting) {
        this.orders = orders;
        this.acting = acting;
    }

    @Override
    public UnderWay underWay(MatterScope scope, int most) {
        var open = orders.openOf(scope.organisations()).stream()
                .filter(order -> acting.actor()
                        .grantOver(
                                order.subject().jurisdiction(), order.subject().organisationId(), Role.ofStaff())
                        .isPresent())
                .toList();
        var first = open.stream()
                .limit(most)
                .map(order -> new Matter(
                        "organisation.matter.rectification",
                        List.of(order.subject().name(), order.notice().documentNumber()),
                        "/supervision/order.xhtml?id=" + order.id()))
                .toList();
        return new UnderWay(first, open.size());
    }
}
