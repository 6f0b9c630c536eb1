package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;

/** Inspectors go out in teams; nobody inspects at home, a case of another team, or one in which they had another part. */
class InspectionTeamTest {

    private static final DivisionCode JIANGSU = AProvince.JIANGSU;

    /** An account that holds roles over places. */
    private static void account(Store store, String id, Map<Role, String> grants) {
        store.inTransaction(() -> {
            store.em()
                    .createNativeQuery("INSERT INTO account (id, version, login, name, password_to_change, language,"
                            + " closed, failures) VALUES (?, 0, ?, ?, FALSE, 'zh', FALSE, 0)")
                    .setParameter(1, id)
                    .setParameter(2, id)
                    .setParameter(3, id)
                    .executeUpdate();
            grants.forEach((role, division) -> store.em()
                    .createNativeQuery("INSERT INTO account_grant (id, account_id, role_held, division_code)"
                            + " VALUES (?, ?, ?, ?)")
                    .setParameter(1, Ids.fresh())
                    .setParameter(2, id)
                    .setParameter(3, role.name())
                    .setParameter(4, division)
                    .executeUpdate());
        });
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }

    private static List<String> told(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field() + " " + field.problem() + " " + field.arguments())
                .toList();
    }

    private static String form(AProvince province, String campaign, String city, String... inspectors) {
        var team = new FormTeam(campaign, "第一组", List.of(city), List.of(inspectors), inspectors[0]);
        return province.in(InspectionTeamService.class, service -> service.form(team));
    }

    private static TeamView team(AProvince province, String campaign) {
        return province.in(InspectionTeamService.class, service -> service.teams(campaign))
                .get(0);
    }

    private static Void replace(AProvince province, TeamView team, String leaving, String joining) {
        var seat = team.seats().stream()
                .filter(each -> each.account().equals(leaving))
                .findFirst()
                .orElseThrow()
                .id();
        var command = new ReplaceInspector(team.id(), seat, joining, "出差", team.version());
        return province.in(InspectionTeamService.class, service -> {
            service.replace(command);
            return null;
        });
    }

    private static long find(AProvince province, String id) {
        var entry = new Entry(id, "2.3", null, Map.of("peopleRecommended", "3"), null);
        return province.in(InspectionService.class, service -> service.find(entry));
    }

    private static AProvince inspector(AProvince province, String name) {
        return province.as(name, Role.INSPECTOR, "320000");
    }

    private static List<String> waiting(AProvince province) {
        return province.in(CaseWork.class, work -> work.waiting(50)).stream()
                .map(WorkItem::path)
                .toList();
    }

    @StoreTest
    void onlyTheTeamOfTheCityInspectsThere(Store store) {
        var county = "320115";
        var province = new AProvince(store, "TEAM").registered(county).opened();
        List.of("甲一", "甲二", "甲三").forEach(name -> account(store, name, Map.of(Role.INSPECTOR, "320000")));
        var id = province.reviewed(county);
        form(province.asManager(), "TEAM", "320100", "甲一", "甲二");
        province.onSite();

        assertThat(problem(() -> find(province.asInspector(), id))).isEqualTo(AssessmentProblem.TEAM_OF_OTHERS);
        assertThat(province.view(id).possible()).doesNotContain(CaseVerb.FIND, CaseVerb.INSPECT);
        assertThat(waiting(province)).noneMatch(address -> address.endsWith(id));
        assertThat(problem(() -> province.in(InspectionSheetService.class, service -> service.workbook(id))))
                .isEqualTo(AssessmentProblem.TEAM_OF_OTHERS);
        assertThat(waiting(inspector(province, "甲二"))).anyMatch(address -> address.endsWith(id));
        assertThat(province.view(id).possible()).contains(CaseVerb.FIND);
        find(province, id);

        var team = team(province.asManager(), "TEAM");
        replace(province, team, "甲二", "甲三");
        assertThat(problem(() -> find(inspector(province, "甲二"), id))).isEqualTo(AssessmentProblem.TEAM_OF_OTHERS);
        find(inspector(province, "甲三"), id);
        assertThat(team(province, "TEAM").seats())
                .extracting(TeamView.SeatView::leftReason)
                .contains("出差");
        province.asManager().in(InspectionTeamService.class, service -> {
            service.dissolve(team.id(), "并组", team.version());
            return null;
        });
        List<TeamView> left = province.in(InspectionTeamService.class, service -> service.teams("TEAM"));
        assertThat(left).isEmpty();
        find(province.asInspector(), id);
    }

    @StoreTest
    void nobodyIsPutInATeamThatGoesHome(Store store) {
        var province = new AProvince(store, "HOME").registered("320506").opened();
        account(store, "乙一", Map.of(Role.INSPECTOR, "320000"));
        account(store, "乙二", Map.of(Role.INSPECTOR, "320000", Role.LOCAL_REVIEWER, "320500"));
        account(store, "乙三", Map.of(Role.INSPECTOR, "320000", Role.ORG_REPORTER, "320612"));
        account(store, "乙四", Map.of(Role.EXPERT, "320000"));
        province.asManager();

        assertThat(told(() -> form(province, "HOME", "320500", "乙一", "乙二")))
                .containsExactly("inspectors TEAM_MEMBER_AT_HOME [乙二, 苏州市]");
        assertThat(fields(() -> form(province, "HOME", "320500", "乙一"))).containsExactly("inspectors TEAM_TOO_SMALL");
        assertThat(fields(() -> form(province, "HOME", "320500", "乙一", "乙四")))
                .containsExactly("inspectors TEAM_INSPECTOR_UNKNOWN");
        assertThat(fields(() -> form(province, "HOME", "320506", "乙一", "乙三"))).containsExactly("cities TEAM_CITY");
        form(province, "HOME", "320500", "乙一", "乙三");
        assertThat(told(() -> form(province, "HOME", "320300", "乙一", "乙二")))
                .containsExactly("inspectors TEAM_MEMBER_TAKEN [乙一]");
        assertThat(told(() -> form(province, "HOME", "320500", "乙二", "乙三")))
                .as("everything at once, with the names of cities")
                .containsExactlyInAnyOrder(
                        "cities TEAM_CITY_TAKEN [苏州市]",
                        "inspectors TEAM_MEMBER_AT_HOME [乙二, 苏州市]",
                        "inspectors TEAM_MEMBER_TAKEN [乙三]");
        var team = team(province, "HOME");
        assertThat(fields(() -> replace(province, team, "乙一", "乙二"))).containsExactly("inspector TEAM_MEMBER_AT_HOME");
        assertThat(problem(() -> form(province.asAuditor(), "HOME", "320300", "乙一", "乙二")))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void whoHadAnotherPartDoesNotInspect(Store store) {
        var county = "320925";
        var province = new AProvince(store, "PART").registered(county).opened();
        var id = province.reviewed(county);
        province.onSite();

        province.as("审核员甲", List.of(Grant.on(Role.PROVINCIAL_AUDITOR, JIANGSU), Grant.on(Role.INSPECTOR, JIANGSU)));
        assertThat(problem(() -> find(province, id))).isEqualTo(AssessmentProblem.INSPECTOR_RECUSED);
        var atHome =
                List.of(Grant.on(Role.INSPECTOR, JIANGSU), Grant.on(Role.LOCAL_REVIEWER, new DivisionCode("320900")));
        province.as("市里人", atHome);
        assertThat(problem(() -> find(province, id))).isEqualTo(AssessmentProblem.INSPECTOR_RECUSED);
        assertThat(problem(() -> province.in(InspectionService.class, service -> service.inspect(id, null, null))))
                .isEqualTo(AssessmentProblem.INSPECTOR_RECUSED);
        find(province.asInspector(), id);
    }
}
