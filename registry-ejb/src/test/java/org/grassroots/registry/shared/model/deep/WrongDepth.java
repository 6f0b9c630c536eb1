package org.grassroots.registry.shared.model.deep;

/** Lies a package too deep. */
public record WrongDepth() {}
