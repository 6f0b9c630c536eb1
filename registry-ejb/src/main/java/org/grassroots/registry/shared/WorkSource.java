package org.grassroots.registry.shared;

import java.util.List;

/**
 * A feature that knows what waits for the actor. The home page asks every bean of this type that it finds.
 *
 * <p>A feature implements it in a small bean of its own beside its service, and answers with an empty list to whoever
 * holds none of the roles concerned.
 */
public interface WorkSource {

    /** What waits for the actor of this request, the most pressing first, {@code most} lines at most. */
    List<WorkItem> waiting(int most);
}
