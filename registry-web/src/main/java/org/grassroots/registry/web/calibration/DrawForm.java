package org.grassroots.registry.web.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.DrawSecond;
import org.grassroots.registry.assessment.SecondDrawService;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.calibration.Calibration;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form in which whoever runs a campaign draws cases for a second scoring. */
@Named
@RequestScoped
public class DrawForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SecondDrawService draws;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable String cases = "10";
    private List<String> indicators = List.of();
    private List<String> scorers = List.of();
    private @Nullable String seed;
    private @Nullable List<RoleHolder> auditors;

    /** Draws. */
    public String draw() {
        draws.draw(new DrawSecond(campaign == null ? "" : campaign, count(), indicators, scorers, seed));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("calibration.drawn", language.getLocale())));
        return "calibration?faces-redirect=true&campaign=" + campaign;
    }

    private int count() {
        var typed = cases == null ? "" : cases.strip();
        if (!typed.matches("[1-9]\\d{0,3}")) {
            throw new RegistryException(List.of(FieldProblem.of("cases", CommonProblem.FIELD_TYPE, "1–9999")));
        }
        return Integer.parseInt(typed);
    }

    /** Whether whoever looks may draw now. What is sent is taken as sent, so that it is refused with the reason. */
    public boolean isOpen(Calibration shown) {
        var state = shown.campaign().state();
        boolean now = state == CampaignState.ON_SITE || state == CampaignState.SCORING;
        return acting.actor().holds(Role.CAMPAIGN_MANAGER) && (faces.isPostback() || (now && shown.second() == null));
    }

    public List<RoleHolder> getAuditors() {
        if (auditors == null) {
            auditors = draws.scorers();
        }
        return auditors;
    }

    public @Nullable String getCases() {
        return cases;
    }

    public void setCases(@Nullable String cases) {
        this.cases = cases;
    }

    public List<String> getIndicators() {
        return indicators;
    }

    public void setIndicators(List<String> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    public List<String> getScorers() {
        return scorers;
    }

    public void setScorers(List<String> scorers) {
        this.scorers = List.copyOf(scorers);
    }

    public @Nullable String getSeed() {
        return seed;
    }

    public void setSeed(@Nullable String seed) {
        this.seed = seed;
    }
}
