package org.grassroots.registry.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.report.Ranking;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.web.shared.Language;
import org.jspecify.annotations.Nullable;

/** The page that ranks the cases of a campaign; its address tells the campaign and the city. */
@Named
@RequestScoped
public class RankingPage {

    private static final int CAMPAIGNS = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String campaign;
    private @Nullable String city;
    private List<CampaignView> campaigns = List.of();
    private @Nullable Ranking ranking;

    /** Ranks; where no campaign is named, the latest. */
    public void load() {
        campaigns = service.campaigns(null, CAMPAIGNS).rows();
        if (campaign == null && !campaigns.isEmpty()) {
            campaign = campaigns.get(0).code();
        }
        if (campaign != null) {
            ranking = reports.ranking(campaign, city);
        }
    }

    /** The ranking, or nothing where there is no campaign yet or the address is wrong. */
    public @Nullable Ranking getRanking() {
        return ranking;
    }

    public List<CampaignView> getCampaigns() {
        return campaigns;
    }

    /** What a campaign is called in the visitor's language. */
    public String title(String zh, String en) {
        return language.getLocale().equals(Locale.ENGLISH) && !en.isBlank() ? en : zh;
    }

    /** What the city is called whose cases alone are listed; empty for all. */
    public String getCityLabel() {
        return ranking == null
                ? ""
                : ranking.byCity().stream()
                        .filter(one -> one.city().equals(city))
                        .map(one -> one.cityLabel())
                        .findFirst()
                        .orElse("");
    }

    /** How many cases are listed. */
    public int getListed() {
        return ranking == null ? 0 : ranking.rows().size();
    }

    /** How many of them have a result. */
    public long getConfirmed() {
        return ranking == null
                ? 0
                : ranking.rows().stream().filter(row -> row.total() != null).count();
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = text(campaign);
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = text(city);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
