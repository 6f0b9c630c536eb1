package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of one reorganisation: what it is, how far it has come, cancelled or taken back from here. */
@Named
@RequestScoped
public class ReorganisationPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String id;

    private final BasisFields basis = new BasisFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable LocalDate effectiveOn;
    private @Nullable Long version;
    private @Nullable ReorganisationView shown;
    private @Nullable List<EvidenceView> files;

    /** Gives up what has not been carried out. */
    public String cancel() {
        return done(lineage.cancel(known(), getVersion()));
    }

    /** Takes back what was carried out. */
    public String undo() {
        new FieldChecks().required("effectiveOn", effectiveOn).verify();
        var proof = papers.store(evidences, Settings.province());
        var day = Objects.requireNonNull(effectiveOn);
        return done(lineage.undo(known(), day, basis.ground(proof), getVersion()));
    }

    private String done(ReorganisationView after) {
        var told = Texts.of("reorganisation.done." + after.state(), language.getLocale());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(told));
        return "reorganisation?faces-redirect=true&id=" + after.id();
    }

    public ReorganisationView getShown() {
        if (shown == null) {
            shown = lineage.view(known());
        }
        return shown;
    }

    private String known() {
        return id == null ? "" : id;
    }

    /** Whether whoever looks may give it up. What is sent is taken as sent, and refused with the reason. */
    public boolean isCancellable() {
        var state = getShown().state();
        return isClerk() && (faces.isPostback() || isOpen(state));
    }

    /** Whether whoever looks may take it back. */
    public boolean isUndoable() {
        return isClerk() && (faces.isPostback() || getShown().state() == ReorganisationState.DONE);
    }

    private boolean isClerk() {
        return acting.actor()
                .grantOver(Settings.province(), Role.DECISION_CLERK)
                .isPresent();
    }

    /** Whether there is something of it to look ahead to, for whoever can let it happen or take it back. */
    public boolean isAhead() {
        var state = getShown().state();
        return isClerk() && (isOpen(state) || state == ReorganisationState.DONE);
    }

    private static boolean isOpen(ReorganisationState state) {
        return state == ReorganisationState.PLANNED || state == ReorganisationState.FAILED;
    }

    /** The files that prove it, as far as whoever looks may see them. */
    public List<EvidenceView> getFiles() {
        if (files == null) {
            files = evidences.views(getShown().evidence());
        }
        return files;
    }

    /** The version on which it is based: the one that was shown when the form was opened. */
    public long getVersion() {
        return version == null ? getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public BasisFields getBasis() {
        return basis;
    }

    public Papers getPapers() {
        return papers;
    }

    /** For which division the papers are stored. */
    public String getProvince() {
        return Settings.province().value();
    }
}
