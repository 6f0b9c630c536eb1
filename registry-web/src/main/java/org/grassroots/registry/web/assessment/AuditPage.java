package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which the province judges a case: the three stages side by side, and the steps from there. */
@Named
@RequestScoped
public class AuditPage {

    /** The steps that are taken here, in the order in which they are offered. */
    private static final List<CaseVerb> STEPS = List.of(
            CaseVerb.REVIEW,
            CaseVerb.CONFIRM,
            CaseVerb.INSPECT,
            CaseVerb.SETTLE,
            CaseVerb.ANNUL,
            CaseVerb.RETURN,
            CaseVerb.REVISE,
            CaseVerb.SAMPLE);

    /** The steps that are bound to exactly what was shown. */
    private static final Set<CaseVerb> BOUND = EnumSet.of(CaseVerb.CONFIRM, CaseVerb.SETTLE);

    /** The steps that need a remark. */
    private static final Set<CaseVerb> REMARKED =
            EnumSet.of(CaseVerb.REVISE, CaseVerb.SAMPLE, CaseVerb.SETTLE, CaseVerb.ANNUL);

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditService audits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReturnForm returning;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ConfirmationService confirmations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ObjectionService objections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisionLabels;

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

    @Inject
    @Param
    @Nullable
    String step;

    // what the form that was sent is about, whatever would be open by now
    @Inject
    @Param
    @Nullable
    String taken;

    private long version;
    private String seenContent = "";
    private @Nullable String remark;
    private @Nullable CaseView shown;

    /** Finds the case. */
    public void load() {
        version = getShown().version();
        divisionLabels.prepare(List.of(getShown().subject().division()));
        seenContent = getShown().contentSha256();
    }

    /** Takes the step that is open, on what was shown. */
    public String take() {
        var open = getStep();
        if (open == null) {
            return here("audit");
        }
        switch (open) {
            case REVIEW -> audits.review(known(), version);
            case RETURN -> returning.returnCase(known(), said(), version);
            case REVISE -> audits.revise(known(), said(), version);
            case INSPECT -> inspections.inspect(known(), said(), version);
            case SAMPLE -> inspections.take(known(), said(), version);
            case SETTLE -> objections.settle(known(), said(), seenContent);
            case ANNUL -> confirmations.annul(known(), said(), version);
            case CONFIRM -> confirmations.confirm(known(), seenContent);
            default -> throw new IllegalStateException(open.name());
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("assessment.done." + open, language.getLocale())));
        return here(BOUND.contains(open) ? "result" : "audit");
    }

    private String here(String page) {
        return page + "?faces-redirect=true&id=" + known();
    }

    private String said() {
        return remark == null ? "" : remark.strip();
    }

    public CaseView getShown() {
        if (shown == null) {
            shown = assessments.view(known());
        }
        return shown;
    }

    /** The steps that whoever looks may take now. */
    public List<CaseVerb> getVerbs() {
        return STEPS.stream().filter(getShown().possible()::contains).toList();
    }

    /**
     * The step whose form is open: the one chosen, or else the first. What is sent is taken as sent, so that a step
     * that has become impossible meanwhile is refused with the reason.
     */
    public @Nullable CaseVerb getStep() {
        var open = faces.isPostback() ? STEPS : getVerbs();
        var wanted = taken == null ? step : taken;
        return open.stream()
                .filter(verb -> verb.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> getVerbs().stream().findFirst().orElse(null));
    }

    /** Whether a remark goes with the step. */
    public boolean isRemarked() {
        var open = getStep();
        return open == CaseVerb.INSPECT || isRemarkRequired();
    }

    /** Whether the step needs one. */
    public boolean isRemarkRequired() {
        var open = getStep();
        return open != null && REMARKED.contains(open);
    }

    /** Whether the step is bound to exactly what is shown. */
    public boolean isBound() {
        var open = getStep();
        return open != null && BOUND.contains(open);
    }

    /** Whether whoever looks can give values now. */
    public boolean isWorkable() {
        var view = getShown();
        return view.can("ASSESS") || view.can("FIND") || view.can("RECHECK");
    }

    /** Whether there is something that a panel of experts rates. */
    public boolean isRated() {
        return indicators().anyMatch(indicator -> indicator.question().type() == MethodType.EXPERT);
    }

    /** The indicators that still have no official points. */
    public List<IndicatorView> getUnscored() {
        return indicators()
                .filter(indicator -> indicator.inapplicable() == null)
                .filter(indicator -> indicator.onSite() == null
                        && indicator.desk() != null
                        && indicator.desk().unscored() != null)
                .toList();
    }

    /** The indicators of which the organisation says something else since the case was returned to it. */
    public List<IndicatorView> getChanged() {
        return indicators().filter(indicator -> indicator.change() != null).toList();
    }

    /** Whether the case was returned and not handed in again, or is compared with what was returned. */
    public boolean isReturned() {
        return getShown().dimensions().stream().anyMatch(dimension -> dimension.returned() != null);
    }

    private Stream<IndicatorView> indicators() {
        return getShown().dimensions().stream().flatMap(dimension -> dimension.indicators().stream());
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

    public String getSeenContent() {
        return seenContent;
    }

    public void setSeenContent(String seenContent) {
        this.seenContent = seenContent;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
