package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** A dated change as it was typed or sent: anything may be missing still. */
public class FactFields {

    private @Nullable Attribute attribute;
    private @Nullable String content;
    private @Nullable LocalDate validFrom;
    private final BasisFields basis = new BasisFields();

    /** Takes what was sent. */
    void read(Body body) {
        attribute = body.optionalChoice("attribute", Attribute.class);
        content = body.optionalText("content");
        validFrom = body.optionalDate("validFrom");
        basis.read(body);
    }

    /** Tells every field that is missing. */
    void verify() {
        var checks = new FieldChecks()
                .required("attribute", attribute)
                .required("content", content)
                .required("validFrom", validFrom);
        basis.look(checks).verify();
    }

    /** The change, once nothing is missing. */
    FactChange change(String organisationId, List<String> evidence) {
        verify();
        return new FactChange(
                organisationId,
                Objects.requireNonNull(attribute),
                Objects.requireNonNull(attribute).form().normal(Objects.requireNonNull(content)),
                Objects.requireNonNull(validFrom),
                basis.decision(),
                basis.getReason(),
                evidence);
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

    public BasisFields getBasis() {
        return basis;
    }
}
