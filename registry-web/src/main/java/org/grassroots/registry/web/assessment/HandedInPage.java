package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.HandedInView;
import org.grassroots.registry.assessment.ReceiptService;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page that prints a self-inspection as it was handed in. */
@Named
@RequestScoped
public class HandedInPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReceiptService receipts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable HandedInView shown;

    /** Finds what was handed in. */
    public void load() {
        getShown();
    }

    public HandedInView getShown() {
        if (shown == null) {
            shown = receipts.handedIn(id == null ? "" : id);
            labels.prepare(List.of(shown.subject().division()));
        }
        return shown;
    }
}
