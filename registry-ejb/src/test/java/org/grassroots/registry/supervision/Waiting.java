package org.grassroots.registry.supervision;

import java.util.List;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.WorkItem;

/** What of the orders waits for whoever acts, for tests elsewhere. */
public final class Waiting {

    private Waiting() {}

    /** From now on others ask what is still to be put right. */
    public static void known(Store store) {
        store.bean(OpenRectifications.class);
    }

    public static List<WorkItem> in(Store store) {
        return store.fromTransaction(() -> store.bean(OrderWork.class).waiting(50));
    }
}
