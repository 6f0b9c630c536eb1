package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.access.HolderService;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.SecondDraw;
import org.grassroots.registry.assessment.model.SecondScoring;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;

/** 抽取二次评分: whoever runs a campaign has a sample of its reviewed cases scored once more, by others. */
@Stateless
public class SecondDrawService {

    private static final Set<CaseState> REVIEWED =
            EnumSet.of(CaseState.DESK_REVIEWED, CaseState.SAMPLED, CaseState.INSPECTED, CaseState.SCORED);
    private static final int LONGEST_SEED = 60;

    private Campaigns campaigns;
    private CampaignCases cases;
    private SecondScorings scorings;
    private CaseFiles files;
    private Recusals recusals;
    private HolderService holders;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public SecondDrawService() {
        // for the container
    }

    @Inject
    SecondDrawService(
            Campaigns campaigns,
            CampaignCases cases,
            SecondScorings scorings,
            CaseFiles files,
            Recusals recusals,
            HolderService holders,
            Journal journal) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.scorings = scorings;
        this.files = files;
        this.recusals = recusals;
        this.holders = holders;
        this.journal = journal;
    }

    /** The auditors among whom cases could be shared out. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public List<RoleHolder> scorers() {
        return holders.over(Settings.province(), PROVINCIAL_AUDITOR);
    }

    /**
     * Draws, once, after the review at the desk and before the public notice; answers how many cases were drawn.
     *
     * @throws RegistryException {@link AssessmentProblem#SECOND_STAGE} before and after, {@link
     *     AssessmentProblem#SECOND_DRAWN} the second time, {@link AssessmentProblem#SECOND_NOBODY} where all the
     *     auditors named had a part in a case
     */
    @AllowedTo(CAMPAIGN_MANAGER)
    public int draw(@NotNull DrawSecond command) {
        // asks that the actor holds the role over the whole province, too
        var known = scorers();
        var campaign = campaigns
                .lock(command.campaign())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", command.campaign()));
        if (!SecondScorings.DURING.contains(campaign.state())) {
            throw new RegistryException(
                    AssessmentProblem.SECOND_STAGE, campaign.state().name());
        }
        if (scorings.draw(campaign.id()).isPresent()) {
            throw new RegistryException(AssessmentProblem.SECOND_DRAWN);
        }
        var reviewed = cases.in(campaign.id(), REVIEWED);
        var scorers = known.stream()
                .filter(holder -> command.scorers().contains(holder.account()))
                .toList();
        check(command, files.scheme(campaign), reviewed.size(), scorers);
        return draw(campaign, command, reviewed, scorers);
    }

    private static void check(DrawSecond command, Scheme scheme, int population, List<RoleHolder> scorers) {
        var checks = new FieldChecks()
                .when(
                        command.cases() < 1 || command.cases() > population,
                        "cases",
                        AssessmentProblem.SECOND_SIZE,
                        population)
                .required("indicators", command.indicators().isEmpty() ? null : command.indicators())
                .required("scorers", scorers.isEmpty() ? null : scorers)
                .when(
                        command.seed() != null
                                && !command.seed().strip().matches("[A-Za-z0-9-]{0," + LONGEST_SEED + "}"),
                        "seed",
                        AssessmentProblem.SEED_UNFIT,
                        LONGEST_SEED);
        command.indicators().forEach(code -> {
            var indicator = scheme.indicator(code);
            checks.when(indicator.isEmpty(), "indicators", AssessmentProblem.INDICATOR_UNKNOWN, code)
                    .when(
                            indicator
                                    .filter(each -> each.method() instanceof Expert)
                                    .isPresent(),
                            "indicators",
                            AssessmentProblem.ANSWER_BY_EXPERTS);
        });
        checks.verify();
    }

    private int draw(Campaign campaign, DrawSecond command, List<AssessmentCase> reviewed, List<RoleHolder> scorers) {
        var given = files.given();
        var typed = command.seed() == null ? "" : command.seed().strip();
        var seed = typed.isEmpty() ? Ids.fresh() : typed;
        var drawn = SecondDraw.draw(reviewed, seed, command.cases());
        var size = new SecondDraw.Size(drawn.size(), reviewed.size());
        scorings.add(new SecondDraw(size, campaign.id(), seed, command.indicators(), given));
        var turns = new ArrayList<>(scorers);
        for (var root : drawn) {
            var next = next(root, turns);
            scorings.add(new SecondScoring(root.id(), next.account(), next.name(), given));
            // whoever has just got one comes last again
            turns.remove(next);
            turns.add(next);
        }
        journal.done(Act.of("assessment.draw-second", "campaign", campaign.id()).leaving(seed + " " + command));
        return drawn.size();
    }

    private RoleHolder next(AssessmentCase root, List<RoleHolder> turns) {
        var rule = recusals.of(root);
        return turns.stream()
                .filter(holder -> rule.of(holder.account(), holder.grants()).isEmpty())
                .findFirst()
                .orElseThrow(() -> new RegistryException(
                        AssessmentProblem.SECOND_NOBODY, root.subject().name()));
    }
}
