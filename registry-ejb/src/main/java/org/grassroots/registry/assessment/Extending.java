package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.assessment.model.DeadlineMove;
import org.grassroots.registry.assessment.model.Extension;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Moves the deadlines that a decision on more time is about, as long as they have not passed. */
@ApplicationScoped
class Extending {

    private Cases cases;
    private CampaignCases all;
    private CaseFiles files;
    private Deadlines deadlines;

    @SuppressWarnings("NullAway.Init")
    protected Extending() {
        // for the container's proxy
    }

    @Inject
    Extending(Cases cases, CampaignCases all, CaseFiles files, Deadlines deadlines) {
        this.cases = cases;
        this.all = all;
        this.files = files;
        this.deadlines = deadlines;
    }

    /** Moves what the decision is about; answers the name of the one organisation that it is for, or null. */
    @Nullable
    String extend(Campaign campaign, Extension extension) {
        if (extension.caseId().isPresent()) {
            return one(campaign, extension, extension.caseId().get());
        } else if (extension.division().isPresent()) {
            division(campaign, extension, extension.division().get());
        } else {
            campaign(campaign, extension);
        }
        return null;
    }

    private String one(Campaign campaign, Extension extension, String caseId) {
        var root = cases.find(caseId)
                .map(Cases.Found::root)
                .filter(each -> each.campaignId().equals(campaign.id()))
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", caseId));
        var former = root.deadline(campaign);
        boolean late = extension.given().at().isAfter(former);
        if (root.state() == CaseState.NOT_PARTICIPATED || late) {
            throw new RegistryException(
                    AssessmentProblem.EXTENSION_TOO_LATE, root.state().name());
        }
        var desk = files.open(caseId, CaseVerb.EXTEND, null);
        requireLater(former, extension.until());
        move(campaign, extension, root);
        files.done(desk, null, null);
        return root.subject().name();
    }

    private void division(Campaign campaign, Extension extension, DivisionCode division) {
        var now = extension.given().at();
        var open = all.in(campaign.id(), CaseFlow.before(CaseVerb.EXTEND)).stream()
                .filter(each -> division.covers(each.subject().division()))
                .filter(each -> CaseFlow.possible(each.state(), Set.of(Role.DECISION_CLERK), each.moment(campaign, now))
                        .contains(CaseVerb.EXTEND))
                .toList();
        var first = open.stream()
                .map(each -> each.deadline(campaign))
                .min(Instant::compareTo)
                .orElseThrow(() -> new RegistryException(AssessmentProblem.EXTENSION_NOBODY, division.value()));
        requireLater(first, extension.until());
        open.stream()
                .filter(each -> extension.until().isAfter(each.deadline(campaign)))
                .forEach(each -> {
                    move(campaign, extension, each);
                    each.touch(now);
                });
    }

    private void campaign(Campaign campaign, Extension extension) {
        requireExtendable(campaign, extension.given().at());
        var former = campaign.calendar().deadline();
        requireLater(former, extension.until());
        campaign.calendar().move(DeadlineKind.SELF_INSPECTION, extension.until());
        var whose = DeadlineMove.Whose.of(campaign, DeadlineKind.SELF_INSPECTION);
        deadlines.add(DeadlineMove.by(extension, Ids.fresh(), whose, former, extension.until()));
    }

    /** The deadline of a campaign can be extended from its approval on until it has passed. */
    private static void requireExtendable(Campaign campaign, Instant now) {
        var state = campaign.state();
        if (state == CampaignState.PLANNED) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE, state.name());
        }
        boolean inTime = state.compareTo(CampaignState.SELF_INSPECTION) <= 0;
        if (!inTime || now.isAfter(campaign.calendar().deadline())) {
            throw new RegistryException(AssessmentProblem.EXTENSION_TOO_LATE, state.name());
        }
    }

    private void move(Campaign campaign, Extension extension, AssessmentCase root) {
        var former = root.deadline(campaign);
        root.move(extension.until(), campaign);
        var whose = DeadlineMove.Whose.of(root);
        deadlines.add(DeadlineMove.by(extension, Ids.fresh(), whose, former, extension.until()));
    }

    private static void requireLater(Instant former, Instant until) {
        if (!until.isAfter(former)) {
            throw new RegistryException(List.of(
                    FieldProblem.of("until", AssessmentProblem.EXTENSION_NO_LATER, AssessmentCase.shown(former))));
        }
    }
}
