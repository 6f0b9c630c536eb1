package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.RecordDuty;
import org.grassroots.registry.organisation.model.DutyKind;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** An entry of the duty log as it was typed or sent: anything may be missing still. */
public class DutyFields {

    private @Nullable String officer;
    private @Nullable DutyKind kind;
    private @Nullable LocalDate happenedOn;
    private @Nullable String what;

    /** Takes {@code "officer", "kind", "happenedOn", "what"} of what was sent. */
    void read(Body body) {
        officer = body.optionalText("officer");
        kind = body.optionalChoice("kind", DutyKind.class);
        happenedOn = body.optionalDate("happenedOn");
        what = body.optionalText("what");
    }

    RecordDuty command(String organisation, List<String> evidence) {
        return new RecordDuty(organisation, officer, kind, happenedOn, what, evidence);
    }

    public @Nullable String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String officer) {
        this.officer = officer;
    }

    public @Nullable DutyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DutyKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }
}
