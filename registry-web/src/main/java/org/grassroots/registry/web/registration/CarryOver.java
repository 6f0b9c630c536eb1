package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.SuccessionView;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The part of an application's page that carries it over to what its division became. */
@Named
@RequestScoped
public class CarryOver {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationPage page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable List<SuccessionView> successors;

    /** What its division became, where that holds no longer and whoever looks can write the application. */
    public List<SuccessionView> getSuccessors() {
        if (successors == null) {
            successors = page.getShown().editable() ? ended() : List.of();
        }
        return successors;
    }

    private List<SuccessionView> ended() {
        var today = BusinessTime.today(clock);
        return divisions
                .find(page.getShown().content().division())
                .filter(division -> division.validTo() != null && !division.holdsOn(today))
                .map(division -> division.successors())
                .orElse(List.of());
    }

    /** Carries it over to one of them. */
    public String carry(String to) {
        var carried = drafts.carry(page.getShown().id(), new DivisionCode(to), page.getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("registration.carried", language.getLocale())));
        return "application?faces-redirect=true&id=" + carried.id();
    }

    /** What is said on the button. */
    public String told(SuccessionView successor) {
        return Texts.of("registration.carry", language.getLocale(), successor.label());
    }
}
