package org.grassroots.registry.registration;

import java.io.Serializable;

/**
 * An application that somebody ticked in a list.
 *
 * @param version how it stood there
 */
public record Ticked(String id, long version) implements Serializable {}
