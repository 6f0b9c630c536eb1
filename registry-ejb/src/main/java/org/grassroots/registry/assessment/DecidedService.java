package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.ResultSheet.Dimension;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** Tells organisations and those who watch them what was decided about them, in one campaign and over the years. */
@Stateless
public class DecidedService {

    private Cases cases;
    private Decided decided;
    private SchemeService schemes;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public DecidedService() {
        // for the container
    }

    @Inject
    DecidedService(Cases cases, Decided decided, SchemeService schemes, Acting acting) {
        this.cases = cases;
        this.decided = decided;
        this.schemes = schemes;
        this.acting = acting;
    }

    /**
     * The sheet that tells an organisation its result.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} before the decision, whoever asks; {@link
     *     AssessmentProblem#CASE_EXEMPT} for who was left out
     */
    @AllowedTo(who = Who.STAFF)
    public ResultSheet sheet(@NotNull String caseId) {
        var found =
                cases.find(caseId).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", caseId));
        var subject = found.root().subject();
        acting.require(subject.jurisdiction(), subject.organisationId(), AssessmentService.READERS);
        var campaign = found.campaign();
        if (campaign.state().compareTo(CampaignState.DECIDED) < 0) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_NOT_DECIDED, campaign.code());
        }
        if (found.root().state() == CaseState.EXEMPT) {
            throw new RegistryException(AssessmentProblem.CASE_EXEMPT);
        }
        var sheet = sheet(found.root(), campaign, cases.result(caseId));
        // the scheme was asked in between, perhaps in another role
        acting.require(subject.jurisdiction(), subject.organisationId(), AssessmentService.READERS);
        return sheet;
    }

    private ResultSheet sheet(AssessmentCase root, Campaign campaign, Optional<CaseResult> result) {
        var subject = root.subject();
        var grade = result.map(CaseResult::grade).orElse(Grade.NOT_PARTICIPATED);
        return new ResultSheet(
                root.id(),
                CampaignView.of(campaign),
                new SubjectView(
                        subject.organisationId(),
                        subject.registryNumber(),
                        subject.name(),
                        subject.division().value(),
                        subject.jurisdiction().value()),
                root.state(),
                result.map(each -> dimensions(campaign, each)).orElse(List.of()),
                result.map(CaseResult::total).orElse(null),
                grade,
                result.map(each -> each.place().moved()).orElse(false),
                result.map(CaseResult::vetoed).orElse(false),
                root.dynamicClass().orElse(null),
                cases.objection(root.id()).map(ObjectionView::of).orElse(null),
                Consequence.of(grade, OrganisationKind.valueOf(campaign.subjectKind())),
                result.map(CaseResult::frozenHash).orElse(null));
    }

    private List<Dimension> dimensions(Campaign campaign, CaseResult result) {
        var used = campaign.scheme();
        var points = Result.read(result.result()).dimensions();
        return schemes.scheme(used.code(), used.schemeVersion(), used.variant()).scheme().dimensions().stream()
                .flatMap(dimension -> Optional.ofNullable(points.get(dimension.code()))
                        .map(got -> new Dimension(dimension.code(), dimension.title(), dimension.weight(), got))
                        .stream())
                .toList();
    }

    /** What decided campaigns said of an organisation, the last first, as far as the actor may see its cases. */
    @AllowedTo(who = Who.STAFF)
    public List<GradeRow> grades(@NotNull String organisationId) {
        return decided.of(organisationId, acting.actor().reach(AssessmentService.READERS));
    }
}
