package org.grassroots.registry.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.grassroots.registry.report.SetTarget;
import org.grassroots.registry.report.TargetService;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page where a figure is set a target for a period. */
@Named
@RequestScoped
public class TargetForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TargetService targets;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String code;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer amount;
    private @Nullable String documentNumber;

    /** Sets the target, and shows the figures of its period. */
    public String set() {
        targets.set(new SetTarget(code, from, to, amount, documentNumber));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("report.target.set", language.getLocale())));
        return "figures?faces-redirect=true&from=" + from + "&to=" + to;
    }

    /** Whether whoever looks sets targets. */
    public boolean isOffered() {
        return acting.actor().holds(Role.CAMPAIGN_MANAGER);
    }

    public List<StockFigure> getFigures() {
        return Arrays.asList(StockFigure.values());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
