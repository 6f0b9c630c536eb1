package org.grassroots.registry.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.report.NamelessRanking;
import org.grassroots.registry.report.NamelessRankingService;
import org.grassroots.registry.report.Ranking;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.jspecify.annotations.Nullable;

/** The page that ranks the cases of a campaign; its address tells the campaign and the city. */
@Named
@RequestScoped
public class RankingPage {

    private static final int CAMPAIGNS = 200;

    private static final Set<Role> NAMING = EnumSet.of(
            Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER, Role.INSPECTOR);

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NamelessRankingService nameless;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private @Nullable String campaign;
    private @Nullable String city;
    private @Nullable String names;
    private List<NamelessRanking.Row> unnamed = List.of();
    private List<CampaignView> campaigns = List.of();
    private @Nullable Ranking ranking;

    /** Ranks; where no campaign is named, the latest. */
    public void load() {
        campaigns = service.campaigns(null, CAMPAIGNS).rows();
        if (campaign == null && !campaigns.isEmpty()) {
            campaign = campaigns.get(0).code();
        }
        if (campaign != null) {
            ranking = isNamed() ? reports.ranking(campaign, city) : unnamed(nameless.ranking(campaign, city));
        }
    }

    private Ranking unnamed(NamelessRanking found) {
        unnamed = found.rows();
        return new Ranking(
                found.campaign(),
                found.titleZh(),
                found.titleEn(),
                found.assessedYear(),
                found.city(),
                List.of(),
                found.byCity());
    }

    /** Whether names are shown: to whoever is responsible for organisations, unless they ask for none. */
    public boolean isNamed() {
        return isNameable() && !"no".equals(names);
    }

    /** Whether whoever looks may have names at all, those of their own part of the province. */
    public boolean isNameable() {
        return acting.actor().roles().stream().anyMatch(NAMING::contains);
    }

    /** The cases without names; empty where names are shown. */
    public List<NamelessRanking.Row> getUnnamed() {
        return unnamed;
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
        return ranking == null ? 0 : ranking.rows().size() + unnamed.size();
    }

    /** How many of them have a result. */
    public long getConfirmed() {
        return ranking == null
                ? 0
                : ranking.rows().stream().filter(row -> row.total() != null).count()
                        + unnamed.stream().filter(row -> row.total() != null).count();
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

    /** {@code no} for a ranking without names. */
    public @Nullable String getNames() {
        return names;
    }

    public void setNames(@Nullable String names) {
        this.names = text(names);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
