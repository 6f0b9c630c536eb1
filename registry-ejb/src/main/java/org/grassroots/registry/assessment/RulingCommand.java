package org.grassroots.registry.assessment;

import java.io.Serializable;
import org.grassroots.registry.assessment.model.RulingKind;
import org.jspecify.annotations.Nullable;

/**
 * A bonus, deduction or veto that an auditor finds to be due.
 *
 * @param item the item's code in the scheme
 * @param times how often a deduction counts; 0 takes the ruling back
 */
public record RulingCommand(
        String caseId,
        RulingKind kind,
        String item,
        int times,
        String reason,
        @Nullable Long seenVersion) implements Serializable {}
