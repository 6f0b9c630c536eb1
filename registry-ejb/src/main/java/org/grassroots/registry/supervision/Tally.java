package org.grassroots.registry.supervision;

import java.io.Serializable;

/** How many orders a campaign has led to, how many of them are open, and how many of those overdue. */
public record Tally(long all, long open, long overdue) implements Serializable {}
