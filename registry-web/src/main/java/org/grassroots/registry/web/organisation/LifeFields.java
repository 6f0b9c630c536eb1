package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.LifeStep;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** What is to befall an organisation, as it was typed or sent: anything may be missing still. */
public class LifeFields {

    private @Nullable LifeAct act;
    private @Nullable LocalDate effectiveOn;
    private @Nullable SanctionGround ground;
    private @Nullable LocalDate toldOn;
    private final BasisFields basis = new BasisFields();

    /** Takes what was sent. */
    void read(Body body) {
        act = body.optionalChoice("act", LifeAct.class);
        effectiveOn = body.optionalDate("effectiveOn");
        ground = body.optionalChoice("ground", SanctionGround.class);
        toldOn = body.optionalDate("toldOn");
        basis.read(body);
    }

    /** Tells every field that is missing. */
    void verify() {
        var checks = new FieldChecks()
                .required("act", act)
                .required("effectiveOn", effectiveOn)
                .required("reason", basis.getReason());
        if (act != null && Ladder.STEPS.contains(act)) {
            checks.required("ground", ground);
        }
        basis.look(checks).verify();
    }

    /** The step, once nothing is missing. */
    LifeStep step(String organisationId, List<String> evidence) {
        verify();
        return new LifeStep(
                organisationId,
                Objects.requireNonNull(act),
                Objects.requireNonNull(effectiveOn),
                basis.decision(),
                Objects.requireNonNull(basis.getReason()),
                ground == null ? null : new Sanction(ground, toldOn),
                evidence);
    }

    public void setAct(@Nullable LifeAct act) {
        this.act = act;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable SanctionGround getGround() {
        return ground;
    }

    public void setGround(@Nullable SanctionGround ground) {
        this.ground = ground;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public BasisFields getBasis() {
        return basis;
    }
}
