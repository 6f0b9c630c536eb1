package org.grassroots.registry.shared;

import org.grassroots.registry.journal.JournalFilter;

/** Points upwards, and closes a cycle. */
public record WrongArrow(JournalFilter filter) {}
