package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.RegistryException;

/** Shows results with the reason for every point. */
@Stateless
public class ExplanationService {

    private CaseFiles files;
    private Cases cases;

    @SuppressWarnings("NullAway.Init")
    public ExplanationService() {
        // for the container
    }

    @Inject
    ExplanationService(CaseFiles files, Cases cases) {
        this.files = files;
        this.cases = cases;
    }

    /**
     * What a confirmed case got, explained from what was frozen when it was confirmed.
     *
     * @throws RegistryException {@link AssessmentProblem#RESULT_NOT_YET} before
     */
    @AllowedTo(who = Who.STAFF)
    public ExplainedResult explained(@NotNull String caseId) {
        var file = files.open(caseId, AssessmentService.READERS);
        var stored =
                cases.result(caseId).orElseThrow(() -> new RegistryException(AssessmentProblem.RESULT_NOT_YET, caseId));
        var tree = new Scoring(file.scheme(), FrozenCase.read(stored.frozenCase())).tree();
        var evidence = file.scheme()
                .indicators()
                .map(Indicator::code)
                .collect(Collectors.toMap(Function.identity(), code -> evidence(file, code)));
        return new ExplainedResult(
                CampaignView.of(file.campaign()),
                CaseViews.subject(file.root().subject()),
                ResultView.of(stored),
                tree,
                evidence);
    }

    private static List<IndicatorView.EvidenceItem> evidence(CaseFile file, String indicator) {
        return file.contents().evidence(indicator).stream()
                .map(IndicatorView.EvidenceItem::of)
                .toList();
    }
}
