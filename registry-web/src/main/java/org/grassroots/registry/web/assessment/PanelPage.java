package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.PanelCandidate;
import org.grassroots.registry.assessment.PanelService;
import org.grassroots.registry.assessment.PanelView;
import org.grassroots.registry.assessment.PanelView.SeatView;
import org.grassroots.registry.assessment.ReplaceExpert;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of a panel: who sits on it and has handed in, and for whoever runs the campaign the forms to appoint. */
@Named
@RequestScoped
public class PanelPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PanelService panels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    // the seat that somebody else shall take over
    @Inject
    @Param
    @Nullable
    String seat;

    // the version of the case that was shown
    @Inject
    @Param
    @Nullable
    Long seen;

    private List<String> experts = List.of();
    private @Nullable String expert;
    private @Nullable String reason;
    private @Nullable PanelView shown;
    private @Nullable List<PanelCandidate> candidates;

    /** Finds the case. */
    public void load() {
        getShown();
    }

    /** Gives those who were chosen a seat. */
    public String appoint() {
        panels.appoint(known(), experts, seen);
        return done("panel.appointed");
    }

    /** Lets somebody else take over the seat that was chosen. */
    public String replace() {
        panels.replace(new ReplaceExpert(
                known(), seat == null ? "" : seat, expert == null ? "" : expert, reason == null ? "" : reason, seen));
        return done("panel.replaced");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "panel?faces-redirect=true&id=" + known();
    }

    public PanelView getShown() {
        if (shown == null) {
            shown = panels.panel(known());
        }
        return shown;
    }

    public List<PanelCandidate> getCandidates() {
        if (candidates == null) {
            // what was sent is told what became of it, though it may be too late by now
            candidates = isOpen() && !getShown().mayAppoint()
                    ? panels.candidates(known())
                    : getShown().candidates();
        }
        return candidates;
    }

    /** The experts who may be given a seat now; that which is to be left can be given to its holder anew. */
    public List<PanelCandidate> getEligible() {
        return getCandidates().stream()
                .filter(each -> each.recused() == null)
                .filter(each -> each.seat() == null || each.seat().equals(seat))
                .toList();
    }

    /** The experts who do not judge this case. */
    public List<PanelCandidate> getRecused() {
        return getCandidates().stream().filter(each -> each.recused() != null).toList();
    }

    /** Whether whoever looks may appoint now. What is sent is taken as sent, so that it is refused with the reason. */
    public boolean isOpen() {
        return getShown().mayAppoint() || (faces.isPostback() && seen != null);
    }

    /** The seat that somebody else shall take over, or null. */
    public @Nullable SeatView getLeaving() {
        return getShown().held().stream()
                .filter(each -> isOpen() && each.id().equals(seat))
                .findFirst()
                .orElse(null);
    }

    private String known() {
        return id == null ? "" : id;
    }

    public List<String> getExperts() {
        return experts;
    }

    public void setExperts(List<String> experts) {
        this.experts = List.copyOf(experts);
    }

    public @Nullable String getExpert() {
        return expert;
    }

    public void setExpert(@Nullable String expert) {
        this.expert = expert;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
