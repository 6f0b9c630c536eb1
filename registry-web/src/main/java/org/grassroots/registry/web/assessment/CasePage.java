package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.assessment.ReceiptView;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.assessment.WholeEntry;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.assessment.CaseSections.CaseSection;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which an organisation inspects itself: indicator by indicator, then handed in as a whole. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SelfInspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CaseUploads uploads;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisionLabels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page is built from the case before view parameters would be set
    @Inject
    @Param
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String section;

    private @Nullable CaseView shown;
    private @Nullable CaseSections sections;
    private @Nullable ReceiptView receipt;
    private @Nullable AnswerInput stale;
    private boolean refused;
    private long version;

    /** Finds the case. */
    public void load() {
        version = getShown().version();
        divisionLabels.prepare(List.of(getShown().subject().division()));
    }

    /** Saves everything that the form of one indicator says, files first. */
    public void save(AnswerInput input) {
        var code = input.getIndicator().code();
        if (!input.isUpToDate()) {
            stale = input;
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        long now = uploads.attach(getShown(), input);
        var answer = input.changedAnswer();
        var figures = input.changedFigures();
        if (answer != null || !figures.isEmpty() || input.isReasonChanged()) {
            var entry = new WholeEntry(
                    known(),
                    answer == null ? Map.of() : Map.of(code, answer),
                    figures,
                    input.isReasonChanged() ? Map.of(code, input.reasonGiven()) : Map.of(),
                    Map.of(),
                    now);
            CaseUploads.byInput(() -> inspections.answerAll(entry));
        }
        saved("assessment.saved", code);
    }

    /** Takes a file away from an indicator. */
    public void detach(AnswerInput input, String evidence) {
        var code = input.getIndicator().code();
        inspections.detach(known(), code, evidence);
        saved("assessment.detached", code);
    }

    /** Hands the self-inspection in. */
    public String submit() {
        try {
            inspections.submit(known(), version);
        } catch (RegistryException broken) {
            refused = broken.problem() == AssessmentProblem.CASE_INCOMPLETE;
            // what is missing is listed with links to its places, so it need not be told once more
            throw refused ? new RegistryException(AssessmentProblem.CASE_INCOMPLETE) : broken;
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("assessment.submitted", language.getLocale())));
        return "case?faces-redirect=true&id=" + known();
    }

    private void saved(String key, String code) {
        faces.getExternalContext().getFlash().put("savedIndicator", code);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), code)));
        CaseLinks.redirect(faces, "case", known(), getSections().addressOf(code), code);
    }

    public CaseView getShown() {
        if (shown == null) {
            shown = assessments.view(known());
        }
        return shown;
    }

    /** The sections of the case. */
    public CaseSections getSections() {
        if (sections == null) {
            sections = CaseSections.of(getShown(), section, sent());
        }
        return sections;
    }

    /** What is shown: one section while the case can be written, everything to readers. */
    public List<CaseSection> getParts() {
        return isEditable() ? List.of(getSections().getShown()) : getSections().getAll();
    }

    /** Whether the forms are there: what was sent from one is always told what became of it. */
    public boolean isEditable() {
        return getShown().can("ANSWER") || (faces.isPostback() && !isSent("extension"));
    }

    /** The same for one indicator: those of dimensions that were not returned are only read. */
    public boolean isEditable(CaseSection part, AnswerInput input) {
        return isEditable() && (part.dimension().open() || isSent(input.getFormId()));
    }

    /** Whether it can be handed in: nothing can be of what nobody has begun. */
    public boolean isSubmittable() {
        return getShown().can("SUBMIT") || isSent("submission");
    }

    /** Whether whoever looks records decisions on more time for this case; what was sent is told what became of it. */
    public boolean isExtendable() {
        return getShown().can("EXTEND") || isSent("extension");
    }

    private boolean isSent(String form) {
        return sent().contains(form);
    }

    private Set<String> sent() {
        return faces.getExternalContext().getRequestParameterMap().keySet();
    }

    /** Whether only some of the dimensions were returned. */
    public boolean isPartly() {
        return getShown().dimensions().stream().anyMatch(dimension -> !dimension.open());
    }

    /** Whether the organisation answers this indicator. */
    public boolean isOwn(IndicatorView indicator) {
        return CaseProgress.isOwn(indicator);
    }

    /** How far the organisation has come. */
    public CaseProgress getProgress() {
        return CaseProgress.of(getShown());
    }

    /** The files that are attached anywhere in the case but not to {@code indicator}. */
    public List<EvidenceItem> reusable(IndicatorView indicator) {
        return uploads.reusable(getShown(), indicator);
    }

    /** The receipt of what was handed in; null before. */
    public @Nullable ReceiptView getReceipt() {
        var state = getShown().state();
        if (receipt == null && (state.isSubmitted() || state == CaseState.RETURNED)) {
            receipt = assessments.receipt(known());
        }
        return receipt;
    }

    /** Whether somebody else changed this indicator after its form was shown. */
    public boolean isStale(AnswerInput input) {
        return input == stale;
    }

    /** Whether handing in was refused because something is missing. */
    public boolean isRefused() {
        return refused;
    }

    private String known() {
        return id == null ? "" : id;
    }

    public @Nullable String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
