package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Spread;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SelfGaps;
import org.grassroots.registry.scheme.model.Statistics;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Looks at indicators by what became of them: which earn everybody everything, which do not tell the best from the worst,
 * which say the same twice. It is about the results of the whole province.
 */
@Stateless
public class StatisticsService {

    /** Of more results a sample is taken: ids of cases are random, so the first ones are a fair one. */
    static final int MOST_RESULTS = 5_000;

    private static final int BATCH = 500;

    private FrozenCases cases;
    private ScoredCases scored;
    private Campaigns campaigns;
    private SchemeService schemes;
    private SchemeReviewService reviews;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public StatisticsService() {
        // for the container
    }

    @Inject
    StatisticsService(
            FrozenCases cases,
            ScoredCases scored,
            Campaigns campaigns,
            SchemeService schemes,
            SchemeReviewService reviews,
            Acting acting,
            Clock clock) {
        this.cases = cases;
        this.scored = scored;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.reviews = reviews;
        this.acting = acting;
        this.clock = clock;
    }

    /** What the results of a campaign so far say about the indicators by which it judged. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public CampaignStatistics statistics(@NotNull String campaignCode) {
        requireProvince();
        var campaign = get(campaignCode);
        var results = results(campaign);
        var statistics = new Statistics(schemeOf(campaign), results);
        return new CampaignStatistics(
                CampaignView.of(campaign),
                results.size(),
                statistics.indicators(),
                statistics.findings().stream().map(FindingView::of).toList());
    }

    /** How the results of a campaign so far are spread, and how far apart self-inspection and audit are, by city. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public SpreadView spread(@NotNull String campaignCode) {
        requireProvince();
        var campaign = get(campaignCode);
        return SpreadView.of(
                CampaignView.of(campaign), Spread.of(Settings.province(), scored.all(campaign.id())), gaps(campaign));
    }

    /** One page of the scored cases behind the numbers of {@link #spread}, the best first. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public Slice<ScoredCase> scored(
            @NotNull ScoredFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        requireProvince();
        return scored.list(get(filter.campaign()).id(), filter, Cursor.of(cursor, 2), size);
    }

    /**
     * What the linter advises about a version, with what an earlier campaign tells of those of its indicators that had the
     * same code, title and weight then.
     */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public List<FindingView> lint(@NotNull SchemeName name, @NotNull String campaignCode) {
        requireProvince();
        var campaign = get(campaignCode);
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        var same = unchanged(schemeOf(campaign), scheme);
        var comparable =
                results(campaign).stream().map(result -> only(same, result)).toList();
        return reviews.lint(name, comparable);
    }

    private static Set<String> unchanged(Scheme before, Scheme after) {
        var same = new HashSet<String>();
        after.indicators()
                .filter(indicator -> before.indicator(indicator.code())
                        .filter(then -> then.weight() == indicator.weight()
                                && then.title().zh().equals(indicator.title().zh()))
                        .isPresent())
                .forEach(indicator -> same.add(indicator.code()));
        return same;
    }

    private static Result only(Set<String> codes, Result result) {
        var points = new HashMap<>(result.indicators());
        points.keySet().retainAll(codes);
        return new Result(
                result.id(),
                points,
                result.dimensions(),
                result.unscored(),
                result.total(),
                result.grade(),
                result.quota());
    }

    private List<Result> results(Campaign campaign) {
        var results = new ArrayList<Result>();
        var now = clock.instant();
        var batch = cases.results(campaign.id(), now, "", BATCH);
        while (!batch.isEmpty() && results.size() < MOST_RESULTS) {
            batch.forEach(each -> results.add(Result.read(each.document())));
            batch = cases.results(
                    campaign.id(), now, batch.get(batch.size() - 1).caseId(), BATCH);
        }
        return results;
    }

    private SelfGaps gaps(Campaign campaign) {
        var scheme = schemeOf(campaign);
        var gaps = new SelfGaps(scheme);
        var engine = new Engine(scheme);
        var now = clock.instant();
        int read = 0;
        var batch = cases.after(campaign.id(), now, "", BATCH);
        while (!batch.isEmpty() && read < MOST_RESULTS) {
            batch.forEach(each ->
                    gaps.add(engine.score(FrozenCase.read(each.document()).staged())));
            read += batch.size();
            batch = cases.after(campaign.id(), now, batch.get(batch.size() - 1).caseId(), BATCH);
        }
        return gaps;
    }

    private Scheme schemeOf(Campaign campaign) {
        var used = campaign.scheme();
        return schemes.scheme(used.code(), used.schemeVersion(), used.variant()).scheme();
    }

    private Campaign get(String code) {
        return campaigns.find(code).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
    }

    private void requireProvince() {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR);
    }
}
