package org.grassroots.registry.territory;

import java.time.LocalDate;

/** A succession with the labels of both sides, as the query brings it. */
public record SuccessionStep(
        String before, String beforeLabel, String after, String afterLabel, LocalDate effectiveOn) {}
