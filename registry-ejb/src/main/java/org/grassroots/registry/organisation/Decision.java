package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a deciding body has decided.
 *
 * @param documentNumber 文号, where the decision has one
 */
public record Decision(
        String body, LocalDate decidedOn, @Nullable String documentNumber) implements Serializable {}
