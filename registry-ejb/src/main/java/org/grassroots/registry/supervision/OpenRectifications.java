package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.grassroots.registry.organisation.RectificationSource;

/** The orders that are not closed yet, for whoever wants to lift a suspension. */
@ApplicationScoped
class OpenRectifications implements RectificationSource {

    private Orders orders;

    @SuppressWarnings("NullAway.Init")
    protected OpenRectifications() {
        // for the container's proxy
    }

    @Inject
    OpenRectifications(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<String> openOf(String organisationId) {
        return orders.openOf(organisationId).map(order -> order.notice().documentNumber());
    }
}
