package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.ScoredBy;
import org.grassroots.registry.scheme.ScoringService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Explanation;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.IndicatorExplanation;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which a scheme is tried out: figures and answers as somebody likes, and what they would give. */
@Named
@RequestScoped
public class TryPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ScoringService scoring;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FigureService catalogue;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page is built of the scheme before view parameters would be set
    @Inject
    @Param
    @Nullable
    String code;

    @Inject
    @Param(name = "version")
    @Nullable
    String schemeVersion;

    @Inject
    @Param
    @Nullable
    String variant;

    @Inject
    @Param(name = "case")
    @Nullable
    String caseId;

    private @Nullable ScoredBy tried;
    private @Nullable TryForm form;
    private @Nullable Explanation explanation;

    /** Finds the scheme, and fills the form with what counts in the case that is named. */
    public void load() {
        if (getScheme().archived()) {
            throw new RegistryException(CommonProblem.NOT_FOUND, "scheme", known(code));
        }
        if (caseId != null && !caseId.isBlank()) {
            getForm().begin(assessments.view(caseId));
        }
    }

    /** Scores what was typed; nothing of it is kept. */
    public void score() {
        try {
            explanation = scoring.explain(name(), getForm().read());
            faces.addMessage(null, new FacesMessage(Texts.of("scheme.try.scored", language.getLocale())));
        } catch (RegistryException refused) {
            throw refused.problem() == SchemeProblem.CASE_REFUSED
                    ? new RegistryException(
                            refused.fields().stream().map(getForm()::atInput).toList())
                    : refused;
        }
    }

    private SchemeName name() {
        return new SchemeName(known(code), known(schemeVersion), variant);
    }

    public SchemeView getView() {
        return tried().view();
    }

    public Scheme getScheme() {
        return tried().scheme();
    }

    private ScoredBy tried() {
        if (tried == null) {
            tried = schemes.scheme(known(code), known(schemeVersion), variant);
        }
        return tried;
    }

    public TryForm getForm() {
        if (form == null) {
            form = new TryForm(getScheme());
        }
        return form;
    }

    /** The figures that the scheme reads, in the order of the catalogue. */
    public List<Figure> getFigures() {
        var read = getScheme().figures();
        return catalogue.catalogue().stream()
                .filter(figure -> read.contains(figure.code()))
                .toList();
    }

    /** How the ratings of a panel are to be typed; empty for what experts do not rate. */
    public String ratings(Indicator indicator) {
        return indicator.method() instanceof Expert expert
                ? Texts.of(
                        "assessment.answer.ratings.hint",
                        language.getLocale(),
                        expert.minimumExperts(),
                        expert.scale().toPlainString())
                : "";
    }

    /** What was typed gives this, and why; null before. */
    public @Nullable Explanation getExplanation() {
        return explanation;
    }

    /** The indicators that one step more would earn points for. */
    public List<IndicatorExplanation> getNextSteps() {
        return explanation == null
                ? List.of()
                : explanation.result().total().dimensions().stream()
                        .flatMap(part -> part.indicators().stream())
                        .filter(each -> each.next() != null)
                        .toList();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
