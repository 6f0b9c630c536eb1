package org.grassroots.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.organisation.RectificationSource;
import org.grassroots.registry.organisation.SanctionSource;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.BusinessTime;
import org.jspecify.annotations.Nullable;

/** The orders that are not closed yet, for whoever wants to lift a suspension, or to go on with sanctions. */
@ApplicationScoped
class OpenRectifications implements RectificationSource, SanctionSource {

    private Orders orders;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OpenRectifications() {
        // for the container's proxy
    }

    @Inject
    OpenRectifications(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public Optional<String> openOf(String organisationId) {
        return orders.openOf(organisationId).map(order -> order.notice().documentNumber());
    }

    @Override
    public Set<SanctionGround> grounds(String organisationId, Set<SanctionGround> asked, @Nullable LocalDate since) {
        if (!asked.contains(SanctionGround.RECTIFICATION_FAILED)) {
            return Set.of();
        }
        var today = BusinessTime.today(clock);
        return orders.openOf(organisationId)
                .filter(order -> order.isOverdue(today))
                .map(order -> Set.of(SanctionGround.RECTIFICATION_FAILED))
                .orElseGet(Set::of);
    }
}
