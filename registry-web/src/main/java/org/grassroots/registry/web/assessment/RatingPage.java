package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.PanelService;
import org.grassroots.registry.assessment.PanelView;
import org.grassroots.registry.assessment.RateCase;
import org.grassroots.registry.assessment.RatingService;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which an expert reads a self-inspection and rates what only judgement can tell. */
@Named
@RequestScoped
public class RatingPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PanelService panels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RatingService ratings;

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

    // the fingerprint of what was shown with the form that was sent
    @Inject
    @Param
    @Nullable
    String seen;

    private @Nullable PanelView shown;
    private @Nullable List<RatingInput> inputs;

    /** Finds the case. */
    public void load() {
        getShown();
    }

    /** Hands in what was rated. */
    public String handIn() {
        var command = new RateCase(
                known(),
                getInputs().stream().map(RatingInput::given).toList(),
                seen == null ? getShown().contentSha256() : seen);
        try {
            ratings.rate(command);
        } catch (RegistryException broken) {
            throw broken.fields().isEmpty() ? broken : byInput(broken);
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("panel.handedIn.done", language.getLocale())));
        return "rating?faces-redirect=true&id=" + known();
    }

    private static RegistryException byInput(RegistryException broken) {
        return new RegistryException(broken.fields().stream()
                .map(field -> new FieldProblem(RatingInput.fieldId(field.field()), field.problem(), field.arguments()))
                .toList());
    }

    public PanelView getShown() {
        if (shown == null) {
            shown = panels.panel(known());
        }
        return shown;
    }

    public List<RatingInput> getInputs() {
        if (inputs == null) {
            inputs = getShown().tasks().stream().map(RatingInput::new).toList();
        }
        return inputs;
    }

    /** Whether the form is there: what was sent from it is always told what became of it. */
    public boolean isOpen() {
        return faces.isPostback() || getShown().mayRate();
    }

    private String known() {
        return id == null ? "" : id;
    }
}
