package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.FigureView;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which one indicator of a case is judged: corrected at the desk, found on site. */
@Named
@RequestScoped
public class IndicatorPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditService audits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ObjectionService objections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param(name = "case")
    @Nullable
    String caseId;

    @Inject
    @Param
    @Nullable
    String code;

    private @Nullable CaseView shown;
    private @Nullable AnswerInput desk;
    private @Nullable AnswerInput onSite;

    /** Finds the indicator. */
    public void load() {
        if (!getShown().reviewed()) {
            throw new RegistryException(CommonProblem.FORBIDDEN, "stages");
        }
        getIndicator();
    }

    /** Corrects the value at the desk, or enters the ratings of experts who were not appointed here. */
    public void saveDesk() {
        var entry = entry(getDesk());
        judge(entry);
        saved("assessment.saved");
    }

    /** Takes the desk's own value back, so that the organisation's holds again. */
    public void clearDesk() {
        judge(empty());
        saved("assessment.cleared");
    }

    private void judge(Entry entry) {
        if (getShown().can("RECHECK")) {
            objections.recheck(entry);
        } else {
            audits.assess(entry);
        }
    }

    /** Writes down what was found on site. */
    public void saveOnSite() {
        find(entry(getOnSite()));
        saved("assessment.saved");
    }

    /** Strikes what was found on site. */
    public void clearOnSite() {
        find(empty());
        saved("assessment.cleared");
    }

    private void find(Entry entry) {
        if (getShown().can("RECHECK")) {
            objections.recheck(entry);
        } else {
            inspections.find(entry);
        }
    }

    private Entry entry(AnswerInput input) {
        if (!input.isUpToDate()) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        return new Entry(
                known(caseId),
                known(code),
                input.changedAnswer(),
                input.changedFigures(),
                getShown().version());
    }

    private Entry empty() {
        var figures = new TreeMap<String, String>();
        getIndicator().question().figures().forEach((FigureView figure) -> figures.put(figure.code(), ""));
        var answer = getIndicator().question().asks() ? "" : null;
        return new Entry(
                known(caseId),
                known(code),
                answer,
                Map.copyOf(figures),
                getShown().version());
    }

    private void saved(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), known(code))));
        CaseLinks.redirect(faces, "audit", known(caseId), known(code));
    }

    public CaseView getShown() {
        if (shown == null) {
            shown = assessments.view(known(caseId));
        }
        return shown;
    }

    public IndicatorView getIndicator() {
        return indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "indicator", known(code)));
    }

    private List<IndicatorView> indicators() {
        return getShown().dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
    }

    /** The indicator before, or null. */
    public @Nullable IndicatorView getPrevious() {
        int place = indicators().indexOf(getIndicator());
        return place > 0 ? indicators().get(place - 1) : null;
    }

    /** The indicator after, or null. */
    public @Nullable IndicatorView getNext() {
        int place = indicators().indexOf(getIndicator());
        return place + 1 < indicators().size() ? indicators().get(place + 1) : null;
    }

    /** The inputs for the desk's value, which begin with the one that holds. */
    public AnswerInput getDesk() {
        if (desk == null) {
            desk = new AnswerInput(getIndicator(), getIndicator().desk());
        }
        return desk;
    }

    /** The inputs for what was found on site. */
    public AnswerInput getOnSite() {
        if (onSite == null) {
            onSite = new AnswerInput(getIndicator(), getIndicator().onSite());
        }
        return onSite;
    }

    /** Whether the form for the desk is there. */
    public boolean isDeskOpen() {
        boolean rechecked = getShown().can("RECHECK") && getIndicator().onSite() == null;
        return faces.isPostback() || getShown().can("ASSESS") || rechecked;
    }

    /** Whether the form for the site is there. */
    public boolean isOnSiteOpen() {
        boolean rechecked = getShown().can("RECHECK") && getIndicator().onSite() != null;
        return faces.isPostback() || getShown().can("FIND") || rechecked;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
