package org.grassroots.registry.elsewhere;

/** Belongs to no feature. */
public record WrongPlace() {}
