package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.FormTeam;
import org.grassroots.registry.assessment.InspectionTeamService;
import org.grassroots.registry.assessment.ReplaceInspector;
import org.grassroots.registry.assessment.TeamView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of a campaign's teams of inspectors: they are formed, a member is replaced, a team dissolved. */
@Named
@RequestScoped
public class TeamsPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionTeamService teams;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisionLabels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable CampaignView shown;
    private @Nullable List<TeamView> formed;
    private @Nullable List<RoleHolder> holders;
    private @Nullable List<SelectItem> candidates;
    private @Nullable String name;
    private List<String> cities = List.of();
    private List<String> inspectors = List.of();
    private @Nullable String leader;
    private @Nullable String seat;
    private @Nullable String inspector;
    private @Nullable String reason;
    private @Nullable String team;
    private @Nullable String why;

    /** Finds the campaign and its teams. */
    public void load() {
        getShown();
        var named = getTeams().stream().flatMap(each -> each.cities().stream());
        divisionLabels.prepare(Stream.concat(named, getHolders().stream().flatMap(TeamsPage::homes))
                .distinct()
                .toList());
    }

    /** Forms a team of what was chosen. */
    public String form() {
        teams.form(new FormTeam(known(campaign), name, cities, inspectors, leader));
        return done("teams.formed");
    }

    /** Replaces the chosen member. */
    public String replace() {
        var chosen = known(seat);
        var of = getTeams().stream()
                .filter(each -> each.seats().stream().anyMatch(one -> one.id().equals(chosen)))
                .findFirst();
        teams.replace(new ReplaceInspector(
                of.map(TeamView::id).orElse(""),
                seat,
                inspector,
                reason,
                of.map(TeamView::version).orElse(0L)));
        return done("teams.replaced");
    }

    /** Dissolves the chosen team. */
    public String dissolve() {
        long version = getTeams().stream()
                .filter(each -> each.id().equals(team))
                .map(TeamView::version)
                .findFirst()
                .orElse(0L);
        teams.dissolve(known(team), known(why), version);
        return done("teams.dissolved");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "teams?faces-redirect=true&campaign=" + known(campaign);
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    public CampaignView getShown() {
        if (shown == null) {
            shown = campaigns.campaign(known(campaign));
        }
        return shown;
    }

    public List<TeamView> getTeams() {
        if (formed == null) {
            formed = teams.teams(known(campaign));
        }
        return formed;
    }

    /** Whether whoever looks forms teams. */
    public boolean isManager() {
        return acting.actor().holds(Role.CAMPAIGN_MANAGER);
    }

    /** The inspectors who could be in a team, each with the cities where they do not go since they are at home there. */
    public List<SelectItem> getCandidates() {
        if (candidates == null) {
            candidates = getHolders().stream()
                    .map(one -> new SelectItem(one.account(), label(one)))
                    .toList();
        }
        return candidates;
    }

    private List<RoleHolder> getHolders() {
        if (holders == null) {
            holders = isManager() ? teams.candidates() : List.of();
        }
        return holders;
    }

    private String label(RoleHolder one) {
        var homes = homes(one).map(divisionLabels::label).distinct().toList();
        return homes.isEmpty()
                ? Texts.of("teams.candidate.anywhere", language.getLocale(), one.name())
                : Texts.of("teams.candidate", language.getLocale(), one.name(), String.join("、", homes));
    }

    private static Stream<String> homes(RoleHolder one) {
        return one.grants().stream()
                .map(Grant::division)
                .filter(division -> !division.isProvince())
                .map(division -> division.city().value());
    }

    /** The province's cities, by code. */
    public List<SelectItem> getCityChoices() {
        return divisions.children(Settings.province(), BusinessTime.today(clock)).stream()
                .map(city -> new SelectItem(city.code(), city.name()))
                .toList();
    }

    /** The members of all teams, by team. */
    public List<SelectItem> getSeatChoices() {
        return getTeams().stream()
                .flatMap(each -> each.seats().stream()
                        .filter(one -> one.leftReason() == null)
                        .map(one -> new SelectItem(one.id(), each.name() + " · " + one.name())))
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<String> getCities() {
        return cities;
    }

    public void setCities(@Nullable List<String> cities) {
        this.cities = cities == null ? List.of() : cities;
    }

    public List<String> getInspectors() {
        return inspectors;
    }

    public void setInspectors(@Nullable List<String> inspectors) {
        this.inspectors = inspectors == null ? List.of() : inspectors;
    }

    public @Nullable String getLeader() {
        return leader;
    }

    public void setLeader(@Nullable String leader) {
        this.leader = leader;
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String seat) {
        this.seat = seat;
    }

    public @Nullable String getInspector() {
        return inspector;
    }

    public void setInspector(@Nullable String inspector) {
        this.inspector = inspector;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
