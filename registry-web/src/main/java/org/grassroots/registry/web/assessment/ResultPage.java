package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.ExplainedResult;
import org.grassroots.registry.assessment.ExplanationService;
import org.grassroots.registry.assessment.Reproduction;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page of a result: total, grade and the reason for every point, computed again on request. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ExplanationService explanations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ConfirmationService confirmations;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable ExplainedResult shown;
    private @Nullable Reproduction reproduction;

    /** Finds the result. */
    public void load() {
        getShown();
    }

    /** Computes the result again and tells whether it is the same. */
    public void reproduce() {
        reproduction = confirmations.reproduce(known());
    }

    /** Hands the explanation out as a file. */
    public void download() {
        var name = getShown().campaign().code() + "-" + getShown().subject().registryNumber() + ".json";
        Faces.sendFile(assessments.explanation(known()).getBytes(StandardCharsets.UTF_8), name, true);
    }

    public ExplainedResult getShown() {
        if (shown == null) {
            shown = explanations.explained(known());
        }
        return shown;
    }

    /** What computing it again showed; null before. */
    public @Nullable Reproduction getReproduction() {
        return reproduction;
    }

    private String known() {
        return id == null ? "" : id;
    }

    public @Nullable String getId() {
        return id;
    }
}
