package org.grassroots.registry.report;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.report.model.Figure;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.report.model.Unit;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/**
 * 统计报表: how many organisations became something in a period, each figure with the list behind it, and how the cases
 * of a campaign came out.
 *
 * <p>A figure counts organisations, not events: one that became independent twice within the period counts once, on
 * the first of the days. One that became independent in the period counts even if it is no longer so.
 *
 * <p>Everybody gets the figures of the part of the province that they are responsible for.
 */
@Stateless
public class ReportService {

    private static final Role[] READERS = {
        LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR
    };
    private static final int LONGEST_CODE = 40;

    private Milestones milestones;
    private StockFigures stocks;
    private AssessedCases cases;
    private CampaignService campaigns;
    private DivisionService divisions;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ReportService() {
        // for the container
    }

    @Inject
    ReportService(
            Milestones milestones,
            StockFigures stocks,
            AssessedCases cases,
            CampaignService campaigns,
            DivisionService divisions,
            Acting acting,
            Clock clock) {
        this.milestones = milestones;
        this.stocks = stocks;
        this.cases = cases;
        this.campaigns = campaigns;
        this.divisions = divisions;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * The figures of a period, in the order of {@link Figure} and {@link StockFigure}, by the divisions of the time.
     *
     * @throws RegistryException with the fields of the period that are wrong
     */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public List<ReportFigure> figures(@NotNull FigurePeriod period) {
        return figures(period, Tree.THEN);
    }

    /** The same, by the divisions of the time or by those of now. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public List<ReportFigure> figures(@NotNull FigurePeriod period, @NotNull Tree tree) {
        var bounds = period.bounds(clock.instant());
        var found = milestones.ofCounties(bounds, reach(), tree);
        var stock = stocks.count(bounds, reach(), tree);
        var places = found.stream().map(Milestones.Named::division).collect(Collectors.toSet());
        places.addAll(stock.divisions());
        var labels = divisions.labels(places);
        return Stream.concat(
                        Arrays.stream(Figure.values())
                                .map(figure -> ReportFigure.of(
                                        figure.code(), Unit.ORGANISATION, items(figure, found, labels))),
                        Arrays.stream(StockFigure.values()).map(figure -> stock.of(figure, labels)))
                .toList();
    }

    /** One of the figures of a period. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public ReportFigure figure(@NotNull StockFigure figure, @NotNull FigurePeriod period) {
        var stock = stocks.count(period.bounds(clock.instant()), reach(), Tree.THEN);
        return stock.of(figure, divisions.labels(stock.divisions()));
    }

    /** How much one of the figures of a period is, without the list behind it. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public int amount(@NotNull StockFigure figure, @NotNull FigurePeriod period) {
        return stocks.count(period.bounds(clock.instant()), reach(), Tree.THEN)
                .of(figure, Map.of())
                .value();
    }

    /**
     * The figures as they were known at an instant beside the same as they are known now, with every organisation that
     * makes the difference.
     *
     * @param period whose {@code knownAt} says as known at which instant; that has to be given
     */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public List<FigureComparison> compared(@NotNull FigurePeriod period) {
        new FieldChecks().required("knownAt", period.knownAt()).verify();
        return compared(figures(period), period);
    }

    /** The same of figures that were asked for before. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public List<FigureComparison> compared(@NotNull List<ReportFigure> then, @NotNull FigurePeriod period) {
        var now = figures(new FigurePeriod(period.from(), period.to(), period.asOf(), null));
        return IntStream.range(0, now.size())
                .mapToObj(i -> FigureComparison.of(then.get(i), now.get(i)))
                .toList();
    }

    private static List<FigureItem> items(Figure figure, List<Milestones.Named> found, Map<String, String> labels) {
        var first = new LinkedHashMap<String, FigureItem>();
        found.stream()
                .filter(one -> one.milestone().figure() == figure)
                .map(one -> item(one, labels))
                .sorted(Comparator.comparing(FigureItem::date).thenComparing(FigureItem::registryNumber))
                .forEach(item -> first.putIfAbsent(item.organisationId(), item));
        return List.copyOf(first.values());
    }

    private static FigureItem item(Milestones.Named found, Map<String, String> labels) {
        var milestone = found.milestone();
        return new FigureItem(
                milestone.organisationId(),
                milestone.registryNumber(),
                found.name(),
                found.division(),
                labels.getOrDefault(found.division(), found.division()),
                milestone.happenedOn(),
                milestone.documentNumber(),
                null,
                1);
    }

    /**
     * The cases of a campaign by result, and how each city did.
     *
     * @param city the code of the city whose cases alone are listed and ranked among themselves, or null for all
     * @throws RegistryException {@link ReportProblem#CITY_FORM} unless it is the code of a city
     */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public Ranking ranking(@NotNull String campaignCode, @Nullable String city) {
        new FieldChecks()
                .text("campaign", campaignCode, LONGEST_CODE)
                .when(city != null && !isCity(city), "city", ReportProblem.CITY_FORM, String.valueOf(city))
                .verify();
        var campaign = campaigns.campaign(campaignCode);
        var sheet = new RankingSheet(cases.of(campaign.code(), reach()));
        var labels = divisions.labels(sheet.divisions());
        return new Ranking(
                campaign.code(),
                campaign.titleZh(),
                campaign.titleEn(),
                campaign.assessedYear(),
                city,
                sheet.rows(city, labels),
                sheet.byCity(labels));
    }

    private static boolean isCity(String text) {
        return DivisionCode.isWellFormed(text) && text.equals(text.strip()) && new DivisionCode(text).isPrefecture();
    }

    private Reach reach() {
        return acting.actor().reach(READERS);
    }
}
