package org.grassroots.registry.territory;

import java.io.Serializable;
import java.time.LocalDate;

/** The other side of a succession: a division that came before or after, and the day of the change. */
public record SuccessionView(String code, String label, LocalDate effectiveOn) implements Serializable {}
