package org.grassroots.registry.scheme.model;

/** A document has no such part, or no longer has it. */
public final class NoSuchPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPartException(String pointer) {
        super("no part at " + pointer);
    }
}
