package org.grassroots.registry.shared;

/**
 * Something that a person can be told went wrong; each feature has its own enum of these.
 *
 * <p>The sentences live in the web module's {@code problems_*.properties} under {@link #key()}.
 */
public interface Problem {

    /** The constant's name: unique over all features, stable, and the last part of the problem's type URI. */
    String name();

    /** The HTTP status that means the same. */
    int status();

    /** The key of the sentence that tells it. */
    default String key() {
        return name();
    }
}
