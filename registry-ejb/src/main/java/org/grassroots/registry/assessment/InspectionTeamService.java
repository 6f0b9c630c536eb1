package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.InspectionTeam;
import org.grassroots.registry.assessment.model.TeamCity;
import org.grassroots.registry.assessment.model.TeamSeat;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;

/** 督查组: a campaign's manager forms teams of inspectors for its cities, replaces members and dissolves teams. */
@Stateless
public class InspectionTeamService {

    private static final Set<CampaignState> FORMING =
            Set.of(CampaignState.OPEN, CampaignState.SELF_INSPECTION, CampaignState.DESK_REVIEW, CampaignState.ON_SITE);

    private InspectionTeams teams;
    private Campaigns campaigns;
    private CaseFiles files;
    private TeamMakeup makeup;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public InspectionTeamService() {
        // for the container
    }

    @Inject
    InspectionTeamService(
            InspectionTeams teams,
            Campaigns campaigns,
            CaseFiles files,
            TeamMakeup makeup,
            Acting acting,
            Journal journal) {
        this.teams = teams;
        this.campaigns = campaigns;
        this.files = files;
        this.makeup = makeup;
        this.acting = acting;
        this.journal = journal;
    }

    /** The teams of a campaign. */
    @AllowedTo({CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR, INSPECTOR, DECISION_CLERK})
    public List<TeamView> teams(@NotNull String campaign) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR, INSPECTOR, DECISION_CLERK);
        var id = known(campaign).id();
        var cities = teams.cities(id);
        var seats = teams.seats(id);
        return teams.of(id).stream()
                .map(team -> TeamView.of(team, cities, seats))
                .toList();
    }

    /** The inspectors who could be in a team. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public List<RoleHolder> candidates() {
        return makeup.candidates();
    }

    /** Forms a team; answers its id. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public String form(@NotNull FormTeam command) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        var campaign = forming(known(command.campaign()));
        var accounts = new LinkedHashSet<>(command.inspectors());
        var checks = new FieldChecks()
                .text("name", command.name(), InspectionTeam.LONGEST_NAME)
                .when(
                        accounts.size() < InspectionTeam.FEWEST,
                        "inspectors",
                        AssessmentProblem.TEAM_TOO_SMALL,
                        InspectionTeam.FEWEST)
                .when(
                        !accounts.contains(Objects.toString(command.leader(), "")),
                        "leader",
                        AssessmentProblem.TEAM_LEADER);
        var cities = makeup.cities(command.cities(), teams.cities(campaign.id()), checks);
        var inspectors = makeup.members(accounts, cities, teams.seats(campaign.id()), "inspectors", checks);
        checks.verify();
        var given = files.given();
        var team = new InspectionTeam(
                Ids.fresh(),
                campaign.id(),
                Objects.requireNonNull(command.name()).strip(),
                given);
        teams.add(team);
        cities.forEach(city -> teams.add(new TeamCity(Ids.fresh(), team, city)));
        inspectors.forEach(member -> teams.add(new TeamSeat(
                Ids.fresh(),
                team,
                member.account(),
                member.name(),
                member.account().equals(command.leader()),
                given)));
        journal.done(Act.of("assessment.form-team", "team", team.id())
                .leaving(command.cities() + " " + TeamMakeup.accounts(inspectors)));
        return team.id();
    }

    /** Lets another inspector take over a seat, for a reason. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public void replace(@NotNull ReplaceInspector command) {
        var team = open(command.team(), command.seenVersion());
        var seats = teams.seats(team.campaignId());
        var left = seats.stream()
                .filter(seat -> seat.held()
                        && seat.teamId().equals(team.id())
                        && seat.id().equals(command.seat()))
                .findFirst();
        var checks = new FieldChecks()
                .when(left.isEmpty(), "seat", CommonProblem.FIELD_REQUIRED)
                .text("reason", command.reason(), TeamSeat.LONGEST_REASON)
                .text("inspector", command.inspector(), TeamSeat.LONGEST_REASON);
        var joining = Set.of(Objects.toString(command.inspector(), ""));
        var member = makeup.members(joining, teams.cities(team), seats, "inspector", checks);
        checks.verify();
        sitDown(team, left.orElseThrow(), member.get(0), Objects.requireNonNull(command.reason()));
    }

    private void sitDown(InspectionTeam team, TeamSeat seat, RoleHolder member, String why) {
        var reason = why.strip();
        var given = files.given();
        seat.leave(reason, given.at());
        // a seat is held once: that it was left has to be in the database before somebody sits down again
        teams.flush();
        teams.add(new TeamSeat(Ids.fresh(), team, member.account(), member.name(), seat.leads(), given));
        journal.done(Act.of("assessment.replace-inspector", "team", team.id())
                .replacing(seat.account())
                .leaving(member.account() + " " + reason));
    }

    /** Ends a team, for a reason; its cities are free for another one. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public void dissolve(@NotNull String id, @NotNull String reason, long seenVersion) {
        var team = open(id, seenVersion);
        new FieldChecks().text("why", reason, TeamSeat.LONGEST_REASON).verify();
        team.dissolve();
        var now = files.given().at();
        teams.seats(team.campaignId()).stream()
                .filter(seat -> seat.held() && seat.teamId().equals(id))
                .forEach(seat -> seat.leave(reason.strip(), now));
        teams.cities(team.campaignId()).stream()
                .filter(city -> city.teamId().equals(id))
                .forEach(teams::remove);
        journal.done(Act.of("assessment.dissolve-team", "team", id).leaving(reason.strip()));
    }

    private InspectionTeam open(String id, long seenVersion) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        var team = teams.find(id)
                .filter(each -> !each.dissolved())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "team", id));
        if (team.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        return team;
    }

    private Campaign known(String code) {
        return campaigns.find(code).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
    }

    private static Campaign forming(Campaign campaign) {
        if (!FORMING.contains(campaign.state())) {
            throw new RegistryException(
                    AssessmentProblem.CAMPAIGN_STATE, campaign.state().name());
        }
        return campaign;
    }
}
