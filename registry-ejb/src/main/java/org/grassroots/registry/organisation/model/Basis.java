package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact in the register rests upon.
 *
 * @param body the deciding body, in the words of its document
 * @param decidedOn the day of the decision
 * @param documentNumber 文号
 * @param reason why it is entered, for example that it corrects what was entered before
 * @param evidence ids of the files that prove it
 * @param sanction what it rests upon besides where it is a step of the ladder of sanctions
 */
public record Basis(
        String body,
        LocalDate decidedOn,
        @Nullable String documentNumber,
        @Nullable String reason,
        List<String> evidence,
        @Nullable Sanction sanction)
        implements Serializable {

    public Basis {
        evidence = List.copyOf(evidence);
    }

    public Basis(
            String body,
            LocalDate decidedOn,
            @Nullable String documentNumber,
            @Nullable String reason,
            List<String> evidence) {
        this(body, decidedOn, documentNumber, reason, evidence, null);
    }
}
