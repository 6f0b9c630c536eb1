package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.assessment.CaseGrounds.Weakness;
import org.grassroots.registry.assessment.DecidedCases.DecidedCase;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Tells what of cases gives ground for putting something right: the grade decided, indicators that failed, findings. */
@Stateless
public class GroundsService {

    private static final Role[] READERS = {DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER};

    /** An indicator with less than this share of its weight is one to work on. */
    private static final BigDecimal PASSING = new BigDecimal("0.6");

    private Cases cases;
    private DecidedCases decided;
    private Campaigns campaigns;
    private CaseFiles files;
    private Findings findings;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public GroundsService() {
        // for the container
    }

    @Inject
    GroundsService(
            Cases cases, DecidedCases decided, Campaigns campaigns, CaseFiles files, Findings findings, Acting acting) {
        this.cases = cases;
        this.decided = decided;
        this.campaigns = campaigns;
        this.files = files;
        this.findings = findings;
        this.acting = acting;
    }

    /** The grounds that one case gives: what was found on site once its inspection is done, its grade once decided. */
    @AllowedTo({DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER})
    public CaseGrounds of(@NotNull String caseId) {
        var found =
                cases.find(caseId).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", caseId));
        var root = found.root();
        acting.require(root.subject().jurisdiction(), READERS);
        found.requireSeeing(acting.actor().id());
        var campaign = found.campaign();
        var scheme = files.scheme(campaign);
        var result = isDecided(campaign) ? cases.result(caseId) : Optional.<CaseResult>empty();
        var one = new DecidedCase(
                root,
                result.map(CaseResult::grade).orElse(null),
                result.map(CaseResult::result).orElse(null));
        var seen = isInspected(root) ? findings.findings(caseId) : List.<FindingView>of();
        return grounds(one, campaign, scheme, seen);
    }

    /**
     * The grounds that the cases of a decided campaign give which the actor may see, {@code most} at most: those whose
     * grade asks for it, with those that were left out of the campaign.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} before
     */
    @AllowedTo({DECISION_CLERK, PROVINCIAL_AUDITOR, CAMPAIGN_MANAGER})
    public CampaignGrounds ofCampaign(@NotNull String code, @Positive int most) {
        var campaign = campaigns
                .find(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        if (!isDecided(campaign)) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_NOT_DECIDED, code);
        }
        var scheme = files.scheme(campaign);
        var months = months(campaign, scheme);
        var graded = decided.of(campaign.id(), months.keySet(), acting.actor().reach(READERS), most);
        var seen = findings.findings(graded.stream()
                .map(DecidedCase::root)
                .filter(GroundsService::isInspected)
                .map(AssessmentCase::id)
                .toList());
        var found = graded.stream()
                .map(one -> grounds(
                        one, campaign, scheme, seen.getOrDefault(one.root().id(), List.of())))
                .toList();
        return new CampaignGrounds(CampaignView.of(campaign), months, found);
    }

    private static boolean isDecided(Campaign campaign) {
        return campaign.state().compareTo(CampaignState.DECIDED) >= 0;
    }

    private static Map<Grade, Integer> months(Campaign campaign, Scheme scheme) {
        var kind = OrganisationKind.valueOf(campaign.subjectKind());
        var months = new EnumMap<Grade, Integer>(Grade.class);
        for (var grade : Grade.values()) {
            int time = Consequence.monthsToMend(grade, kind, scheme);
            if (time > 0) {
                months.put(grade, time);
            }
        }
        return months;
    }

    private CaseGrounds grounds(DecidedCase one, Campaign campaign, Scheme scheme, List<FindingView> seen) {
        var root = one.root();
        var grade = isDecided(campaign) ? grade(one) : null;
        return new CaseGrounds(
                root.id(),
                campaign.code(),
                CaseViews.subject(root.subject()),
                root.state(),
                campaign.outcome().map(decision -> decision.decidedOn()).orElse(null),
                grade,
                grade == null
                        ? 0
                        : Consequence.monthsToMend(grade, OrganisationKind.valueOf(campaign.subjectKind()), scheme),
                seen,
                weak(one, scheme));
    }

    private static boolean isInspected(AssessmentCase root) {
        return root.state().isSubmitted() && root.state().compareTo(CaseState.INSPECTED) >= 0;
    }

    private static @Nullable Grade grade(DecidedCase one) {
        AssessmentCase root = one.root();
        return root.state() == CaseState.NOT_PARTICIPATED ? Grade.NOT_PARTICIPATED : one.grade();
    }

    private static List<Weakness> weak(DecidedCase one, Scheme scheme) {
        if (one.result() == null) {
            return List.of();
        }
        var points = Result.read(one.result()).indicators();
        var weak = new ArrayList<Weakness>();
        scheme.indicators().forEach(indicator -> {
            var got = points.get(indicator.code());
            if (got != null && fails(got, indicator)) {
                weak.add(new Weakness(indicator.code(), indicator.title(), got, indicator.weight()));
            }
        });
        return weak;
    }

    private static boolean fails(BigDecimal points, Indicator indicator) {
        return points.compareTo(PASSING.multiply(BigDecimal.valueOf(indicator.weight()))) < 0;
    }
}
