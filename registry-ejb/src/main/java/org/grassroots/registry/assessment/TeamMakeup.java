package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.INSPECTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.access.HolderService;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.model.TeamCity;
import org.grassroots.registry.assessment.model.TeamSeat;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.DivisionService;

/**
 * What a team can be made of: cities that no other team of the campaign has, and inspectors who sit in no other one and
 * are not at home where it goes.
 */
@ApplicationScoped
class TeamMakeup {

    private HolderService holders;
    private DivisionService divisions;

    @SuppressWarnings("NullAway.Init")
    protected TeamMakeup() {
        // for the container's proxy
    }

    @Inject
    TeamMakeup(HolderService holders, DivisionService divisions) {
        this.holders = holders;
        this.divisions = divisions;
    }

    /** Every inspector of the province. */
    List<RoleHolder> candidates() {
        return holders.over(Settings.province(), INSPECTOR);
    }

    /**
     * The inspectors with these accounts; whoever does not do is told at {@code field}.
     *
     * @param cities where they are to inspect
     * @param seats those of all teams of the campaign
     */
    List<RoleHolder> members(
            Collection<String> accounts,
            List<DivisionCode> cities,
            List<TeamSeat> seats,
            String field,
            FieldChecks checks) {
        var known = candidates();
        accounts.stream()
                .filter(account ->
                        known.stream().noneMatch(holder -> holder.account().equals(account)))
                .forEach(account -> checks.add(field, AssessmentProblem.TEAM_INSPECTOR_UNKNOWN, account));
        var members = known.stream()
                .filter(holder -> accounts.contains(holder.account()))
                .toList();
        for (var member : members) {
            checks.when(sits(member, seats), field, AssessmentProblem.TEAM_MEMBER_TAKEN, member.name());
            member.grants().stream()
                    .map(grant -> grant.division())
                    .filter(home -> !home.isProvince() && cities.contains(home.city()))
                    .findFirst()
                    .ifPresent(home -> checks.add(
                            field, AssessmentProblem.TEAM_MEMBER_AT_HOME, member.name(), named(home.city())));
        }
        return members;
    }

    private static boolean sits(RoleHolder member, List<TeamSeat> seats) {
        return seats.stream().anyMatch(seat -> seat.held() && seat.account().equals(member.account()));
    }

    /**
     * The cities with these codes; what does not do is told.
     *
     * @param taken those that have a team
     */
    List<DivisionCode> cities(List<String> codes, List<TeamCity> taken, FieldChecks checks) {
        checks.when(codes.isEmpty(), "cities", CommonProblem.FIELD_REQUIRED);
        for (var code : new LinkedHashSet<>(codes)) {
            boolean city = DivisionCode.isWellFormed(code) && new DivisionCode(code).isPrefecture();
            checks.when(!city, "cities", AssessmentProblem.TEAM_CITY, code);
            if (city && taken.stream().anyMatch(one -> one.city().value().equals(code))) {
                checks.add("cities", AssessmentProblem.TEAM_CITY_TAKEN, named(new DivisionCode(code)));
            }
        }
        return codes.stream()
                .distinct()
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .toList();
    }

    private String named(DivisionCode division) {
        return divisions.labels(List.of(division.value())).getOrDefault(division.value(), division.value());
    }

    static String accounts(List<RoleHolder> members) {
        return members.stream().map(RoleHolder::account).collect(Collectors.joining(" "));
    }
}
