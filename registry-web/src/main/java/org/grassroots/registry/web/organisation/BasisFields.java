package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** What an entry in the register rests upon, as it was typed or sent: anything may be missing still. */
public class BasisFields {

    private @Nullable String decisionBody;
    private @Nullable LocalDate decidedOn;
    private @Nullable String documentNumber;
    private @Nullable String reason;

    /** Takes {@code "decisionBody", "decidedOn", "documentNumber", "reason"} of what was sent. */
    void read(Body body) {
        decisionBody = body.optionalText("decisionBody");
        decidedOn = body.optionalDate("decidedOn");
        documentNumber = body.optionalText("documentNumber");
        reason = body.optionalText("reason");
    }

    /** Adds what is missing for a decision. */
    FieldChecks look(FieldChecks checks) {
        return checks.required("decisionBody", decisionBody).required("decidedOn", decidedOn);
    }

    /** The decision, once nothing of it is missing. */
    Decision decision() {
        return new Decision(Objects.requireNonNull(decisionBody), Objects.requireNonNull(decidedOn), documentNumber);
    }

    /** Decision and reason, once nothing of them is missing. */
    Ground ground(List<String> evidence) {
        look(new FieldChecks().required("reason", reason)).verify();
        return new Ground(decision(), Objects.requireNonNull(reason), evidence);
    }

    public @Nullable String getDecisionBody() {
        return decisionBody;
    }

    public void setDecisionBody(@Nullable String decisionBody) {
        this.decisionBody = decisionBody;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
