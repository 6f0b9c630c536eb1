package org.grassroots.registry.shared;

import java.util.List;

/**
 * Something that the system does by itself when its time has come, once for all nodes, see {@link Caretaker}.
 *
 * <p>A feature implements it in a small bean of its own and adds a row of its name to the table {@code lease}. What is
 * due is settled one by one, each in a transaction of its own, so that it does not matter where a server ends.
 */
public interface Chore {

    /** Its row in the table of leases. */
    String name();

    /** The ids of what is due, in their order, {@code most} at most, beyond the id {@code after}. */
    List<String> due(String after, int most);

    /** Settles one of them in a transaction of its own; does nothing if that was done meanwhile. */
    void settle(String id);
}
