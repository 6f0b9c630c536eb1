package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.RecordFinding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form in which inspectors write down what they found besides values. */
@Named
@RequestScoped
public class FindingForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

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

    private @Nullable String indicator;
    private @Nullable Severity severity;
    private @Nullable String text;

    /** Writes down what was typed. */
    public String record() {
        var about = id == null ? "" : id;
        var code = indicator == null || indicator.isBlank() ? null : indicator.strip();
        inspections.record(new RecordFinding(about, code, severity, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("inspection.recorded", language.getLocale())));
        return "inspection?faces-redirect=true&id=" + about;
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    public @Nullable Severity getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
