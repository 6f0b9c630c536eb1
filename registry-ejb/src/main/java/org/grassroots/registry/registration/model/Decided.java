package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Decision} as columns, since records cannot be embedded, and the organisation that came of it. */
@Embeddable
public class Decided {

    @Column(name = "decision_body", length = Decision.LENGTH)
    private @Nullable String body;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "document_number", length = Decision.LENGTH)
    private @Nullable String documentNumber;

    @Column(name = "organisation_id", length = 36)
    private @Nullable String organisation;

    @Column(name = "registry_number", length = 40)
    private @Nullable String registryNumber;

    protected Decided() {
        // for the persistence provider
    }

    Decided(Decision decision) {
        this.body = decision.body();
        this.decidedOn = decision.decidedOn();
        this.documentNumber = decision.documentNumber();
    }

    void leadTo(String organisationId, String number) {
        organisation = organisationId;
        registryNumber = number;
    }

    public @Nullable String organisation() {
        return organisation;
    }

    public @Nullable String registryNumber() {
        return registryNumber;
    }

    public Decision decision() {
        return new Decision(body, decidedOn, documentNumber);
    }
}
