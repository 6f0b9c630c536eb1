package org.grassroots.registry.supervision;

import java.util.List;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.WorkItem;

/** What of the orders waits for whoever acts, for tests elsewhere. */
public final class Waiting {

    private Waiting() {}

    public static List<WorkItem> in(Store store) {
        return store.fromTransaction(() -> store.bean(OrderWork.class).waiting(50));
    }
}
