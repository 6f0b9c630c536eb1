package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import org.grassroots.registry.assessment.OutageService;
import org.grassroots.registry.assessment.OutageView;
import org.grassroots.registry.assessment.RecordOutage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page on which outages of the system are recorded and read. */
@Named
@RequestScoped
public class OutagesPage {

    private static final int ROWS = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OutageService outages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String cursor;
    private @Nullable Slice<OutageView> slice;
    private @Nullable LocalDateTime began;
    private @Nullable LocalDateTime ended;
    private @Nullable String reason;
    private @Nullable LocalDateTime over;

    /** Records what was typed. */
    public String record() {
        outages.record(new RecordOutage(instant(began), instant(ended), reason == null ? "" : reason));
        return done("outage.recorded");
    }

    /** Ends one that goes on. */
    public String end(OutageView outage) {
        outages.end(outage.id(), instant(over), outage.version());
        return done("outage.over");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "outages?faces-redirect=true";
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime clock) {
        return clock == null ? null : clock.atZone(BusinessTime.ZONE).toInstant();
    }

    public Slice<OutageView> getSlice() {
        if (slice == null) {
            slice = outages.outages(cursor, ROWS);
        }
        return slice;
    }

    /** The one that goes on, or null; recorded last, it stands on the first page. */
    public @Nullable OutageView getOpen() {
        return getSlice().rows().stream()
                .filter(outage -> outage.ended() == null)
                .findFirst()
                .orElse(null);
    }

    /** Whether whoever looks records outages. */
    public boolean isKeeper() {
        return acting.actor().holds(Role.SYSTEM_ADMIN);
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    public @Nullable LocalDateTime getBegan() {
        return began;
    }

    public void setBegan(@Nullable LocalDateTime began) {
        this.began = began;
    }

    public @Nullable LocalDateTime getEnded() {
        return ended;
    }

    public void setEnded(@Nullable LocalDateTime ended) {
        this.ended = ended;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDateTime getOver() {
        return over;
    }

    public void setOver(@Nullable LocalDateTime over) {
        this.over = over;
    }
}
