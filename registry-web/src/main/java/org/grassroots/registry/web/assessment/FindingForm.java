package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.FindingService;
import org.grassroots.registry.assessment.RecordFinding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.web.evidence.Papers;
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
    FindingService findings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionPage page;

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
    private @Nullable String chosen;
    private final Papers papers = new Papers("files");

    /** Writes down what was typed, with the photos that show it. */
    public String record() {
        var about = id == null ? "" : id;
        var code = indicator == null || indicator.isBlank() ? null : indicator.strip();
        findings.record(new RecordFinding(about, code, severity, text, stored()));
        return told("inspection.recorded");
    }

    /** Attaches what was chosen to a finding that was written down before. */
    public String attach() {
        findings.attach(chosen == null ? "" : chosen, stored());
        return told("inspection.attached");
    }

    /** Takes a file away from a finding. */
    public String detach(String finding, String evidence) {
        findings.detach(finding, evidence);
        return told("inspection.detached");
    }

    private List<String> stored() {
        return papers.store(
                evidences, new DivisionCode(page.getShown().subject().jurisdiction()));
    }

    private String told(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "inspection?faces-redirect=true&id=" + (id == null ? "" : id);
    }

    /** The finding to which further files are attached. */
    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public Papers getPapers() {
        return papers;
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
