package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** A dated change as it was typed or sent: anything may be missing still. */
public class FactFields {

    private @Nullable Attribute attribute;
    private @Nullable String content;
    private @Nullable LocalDate validFrom;
    private @Nullable String decisionBody;
    private @Nullable LocalDate decidedOn;
    private @Nullable String documentNumber;
    private @Nullable String reason;

    /** Tells every field that is missing. */
    void verify() {
        new FieldChecks()
                .required("attribute", attribute)
                .required("content", content)
                .required("validFrom", validFrom)
                .required("decisionBody", decisionBody)
                .required("decidedOn", decidedOn)
                .verify();
    }

    /** The change, once nothing is missing. */
    FactChange change(String organisationId, List<String> evidence) {
        verify();
        return new FactChange(
                organisationId,
                Objects.requireNonNull(attribute),
                Objects.requireNonNull(content),
                Objects.requireNonNull(validFrom),
                new Decision(Objects.requireNonNull(decisionBody), Objects.requireNonNull(decidedOn), documentNumber),
                reason,
                evidence);
    }

    public @Nullable Attribute getAttribute() {
        return attribute;
    }

    public void setAttribute(@Nullable Attribute attribute) {
        this.attribute = attribute;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
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
