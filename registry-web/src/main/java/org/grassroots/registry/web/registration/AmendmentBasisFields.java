package org.grassroots.registry.web.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The inputs that tell what an amendment rests upon. */
public class AmendmentBasisFields {

    private @Nullable String body;
    private @Nullable LocalDate decidedOn;
    private @Nullable String documentNumber;
    private @Nullable String reason;

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
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
