package org.grassroots.registry.organisation;

import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.LifeAct;
import org.jspecify.annotations.Nullable;

/**
 * That a reorganisation is carried out, or taken back.
 *
 * @param day the first day on which things are as it leaves them
 * @param plannedBy who had planned it, or null where whoever acts decides it
 */
record Deed(LocalDate day, Basis basis, @Nullable String plannedBy) {

    /** What it lets befall an organisation. */
    LifeStep step(String organisationId, LifeAct act) {
        var decision = new Decision(basis.body(), basis.decidedOn(), basis.documentNumber());
        return new LifeStep(organisationId, act, day, decision, String.valueOf(basis.reason()), basis.evidence());
    }
}
