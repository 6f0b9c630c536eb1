package org.grassroots.registry.organisation;

/**
 * A feature that knows what is under way about organisations. Before something befalls an organisation, every bean of
 * this type is asked, so that whoever decides sees what is touched.
 *
 * <p>A feature implements it in a small bean of its own beside its service, and tells what the actor may see.
 */
public interface MatterSource {

    /** What is under way in this scope, {@code most} lines at most. */
    UnderWay underWay(MatterScope scope, int most);
}
