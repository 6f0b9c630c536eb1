package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.supervision.OrderView;
import org.grassroots.registry.supervision.RectificationService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** An order as the paper that an organisation is sent. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable OrderView shown;

    /** Finds the order. */
    public void load() {
        getShown();
    }

    public OrderView getShown() {
        if (shown == null) {
            shown = rectifications.order(id == null ? "" : id);
        }
        return shown;
    }
}
