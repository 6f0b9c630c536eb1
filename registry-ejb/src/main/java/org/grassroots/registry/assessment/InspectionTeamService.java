package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.access.HolderService;
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
import org.grassroots.registry.shared.DivisionCode;
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
    private HolderService holders;
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
            HolderService holders,
            Acting acting,
            Journal journal) {
        this.teams = teams;
        this.campaigns = campaigns;
        this.files = files;
        this.holders = holders;
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
        return holders.over(Settings.province(), INSPECTOR);
    }

    /** Forms a team; answers its id. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public String form(@NotNull FormTeam command) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        var campaign = forming(known(command.campaign()));
        var members = members(new LinkedHashSet<>(command.inspectors()), "inspectors");
        var checks = new FieldChecks()
                .text("name", command.name(), InspectionTeam.LONGEST_NAME)
                .when(
                        members.size() < InspectionTeam.FEWEST,
                        "inspectors",
                        AssessmentProblem.TEAM_TOO_SMALL,
                        InspectionTeam.FEWEST)
                .when(
                        !command.inspectors().contains(Objects.toString(command.leader(), "")),
                        "leader",
                        AssessmentProblem.TEAM_LEADER);
        var cities = cities(campaign, command.cities(), checks);
        checks.verify();
        members.forEach(member -> requireAbroad(member, cities));
        var given = files.given();
        var team = new InspectionTeam(
                Ids.fresh(),
                campaign.id(),
                Objects.requireNonNull(command.name()).strip(),
                given);
        requireFree(campaign, members);
        teams.add(team);
        cities.forEach(city -> teams.add(new TeamCity(Ids.fresh(), team, city)));
        members.forEach(member -> teams.add(new TeamSeat(
                Ids.fresh(),
                team,
                member.account(),
                member.name(),
                member.account().equals(command.leader()),
                given)));
        journal.done(
                Act.of("assessment.form-team", "team", team.id()).leaving(command.cities() + " " + accounts(members)));
        return team.id();
    }

    /** Lets another inspector take over a seat, for a reason. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public void replace(@NotNull ReplaceInspector command) {
        var team = open(command.team(), command.seenVersion());
        var campaign = team.campaignId();
        var seats = teams.seats(campaign);
        var left = seats.stream()
                .filter(seat -> seat.held()
                        && seat.teamId().equals(team.id())
                        && seat.id().equals(command.seat()))
                .findFirst();
        new FieldChecks()
                .when(left.isEmpty(), "seat", CommonProblem.FIELD_REQUIRED)
                .text("reason", command.reason(), TeamSeat.LONGEST_REASON)
                .verify();
        var joining = members(Set.of(Objects.toString(command.inspector(), "")), "inspector");
        var cities = teams.cities(campaign).stream()
                .filter(city -> city.teamId().equals(team.id()))
                .map(TeamCity::city)
                .toList();
        joining.forEach(member -> requireAbroad(member, cities));
        requireFree(seats, joining);
        var seat = left.orElseThrow();
        var reason = Objects.requireNonNull(command.reason()).strip();
        var given = files.given();
        seat.leave(reason, given.at());
        // a seat is held once: that it was left has to be in the database before somebody sits down again
        teams.flush();
        var member = joining.get(0);
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

    /** The cities, none of which has a team yet. */
    private List<DivisionCode> cities(Campaign campaign, List<String> codes, FieldChecks checks) {
        var taken = teams.cities(campaign.id()).stream().map(TeamCity::city).collect(Collectors.toSet());
        checks.when(codes.isEmpty(), "cities", CommonProblem.FIELD_REQUIRED);
        for (var code : codes) {
            boolean city = DivisionCode.isWellFormed(code) && new DivisionCode(code).isPrefecture();
            checks.when(!city, "cities", AssessmentProblem.TEAM_CITY, code);
            checks.when(
                    city && taken.contains(new DivisionCode(code)), "cities", AssessmentProblem.TEAM_CITY_TAKEN, code);
        }
        return codes.stream()
                .distinct()
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .toList();
    }

    private List<RoleHolder> members(Collection<String> accounts, String field) {
        var known = candidates();
        var checks = new FieldChecks();
        accounts.stream()
                .filter(account ->
                        known.stream().noneMatch(holder -> holder.account().equals(account)))
                .forEach(account -> checks.add(field, AssessmentProblem.TEAM_INSPECTOR_UNKNOWN, account));
        checks.verify();
        return known.stream()
                .filter(holder -> accounts.contains(holder.account()))
                .toList();
    }

    /** Nobody inspects at home. */
    private static void requireAbroad(RoleHolder member, List<DivisionCode> cities) {
        member.grants().stream()
                .map(grant -> grant.division())
                .filter(home -> !home.isProvince() && cities.contains(home.city()))
                .findFirst()
                .ifPresent(home -> {
                    throw new RegistryException(
                            AssessmentProblem.TEAM_MEMBER_AT_HOME,
                            member.name(),
                            home.city().value());
                });
    }

    private void requireFree(Campaign campaign, List<RoleHolder> members) {
        requireFree(teams.seats(campaign.id()), members);
    }

    private static void requireFree(List<TeamSeat> seats, List<RoleHolder> members) {
        for (var member : members) {
            if (seats.stream().anyMatch(seat -> seat.held() && seat.account().equals(member.account()))) {
                throw new RegistryException(AssessmentProblem.TEAM_MEMBER_TAKEN, member.name());
            }
        }
    }

    private static String accounts(List<RoleHolder> members) {
        return members.stream().map(RoleHolder::account).collect(Collectors.joining(" "));
    }
}
