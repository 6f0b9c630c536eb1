package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.SecondScoringService;
import org.grassroots.registry.assessment.SecondScoringView;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which an auditor scores a case a second time: indicator by indicator, then handed in as a whole. */
@Named
@RequestScoped
public class SecondPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SecondScoringService scorings;

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

    private @Nullable SecondScoringView shown;
    private @Nullable List<AnswerInput> inputs;

    /** Finds the case. */
    public void load() {
        getShown();
    }

    /** Saves what the form of one indicator says. */
    public void save(AnswerInput input) {
        if (!input.isUpToDate()) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        var code = input.getIndicator().code();
        scorings.enter(new Entry(known(), code, input.changedAnswer(), input.changedFigures(), null));
        told("second.saved", code);
        CaseLinks.redirect(faces, "second", known(), code);
    }

    /** Hands in what was given. */
    public String handIn() {
        scorings.handIn(known());
        told("second.done");
        return "second?faces-redirect=true&id=" + known();
    }

    private void told(String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), arguments)));
    }

    public SecondScoringView getShown() {
        if (shown == null) {
            shown = scorings.view(known());
        }
        return shown;
    }

    public List<AnswerInput> getInputs() {
        if (inputs == null) {
            inputs = getShown().tasks().stream()
                    .map(task -> new AnswerInput(task, task.desk()))
                    .toList();
        }
        return inputs;
    }

    /** Whether the forms are there: what was sent from one is always told what became of it. */
    public boolean isOpen() {
        return faces.isPostback() || getShown().open();
    }

    private String known() {
        return id == null ? "" : id;
    }
}
