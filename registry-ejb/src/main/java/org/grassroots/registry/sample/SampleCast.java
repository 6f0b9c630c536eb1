package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.access.SampleAccounts;
import org.grassroots.registry.access.SampleAccounts.Listed;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the sample, all made up: every county and city has one, the province has one for each role, three
 * auditors, since who reviewed never confirms nor rechecks, three experts, and inspectors of whom three are at home in a
 * city. Those on the stage can be signed in as.
 */
@ApplicationScoped
class SampleCast {

    /** The counties whose officers can be signed in as, in three cities: 南京, 徐州, 南通. */
    private static final List<String> COUNTIES_ON_STAGE =
            List.of("320102", "320104", "320106", "320118", "320302", "320303", "320324", "320612", "320613", "320623");

    private static final List<String> CITIES_ON_STAGE = List.of("320100", "320300", "320600");

    private SampleAccounts accounts;
    private final Map<String, Actor> known = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected SampleCast() {
        // for the container's proxy
    }

    @Inject
    SampleCast(SampleAccounts accounts) {
        this.accounts = accounts;
    }

    /** The provincial parts. */
    private enum Part {
        CLERK(Role.DECISION_CLERK, "决定登记员"),
        /** Reviews what answers to the province at once. */
        LIAISON(Role.LOCAL_REVIEWER, "直属组织联络员"),
        MANAGER(Role.CAMPAIGN_MANAGER, "评价组织者"),
        AUDITOR(Role.PROVINCIAL_AUDITOR, "评价审核员"),
        CONFIRMER(Role.PROVINCIAL_AUDITOR, "评价复核员"),
        RECHECKER(Role.PROVINCIAL_AUDITOR, "评价异议复核员"),
        INSPECTOR(Role.INSPECTOR, "督查员"),
        /** Three reviewers of cities who inspect elsewhere: 南京, 徐州, 南通. */
        INSPECTOR_2(Role.INSPECTOR, "督查员二", "320100"),
        INSPECTOR_3(Role.INSPECTOR, "督查员三", "320300"),
        INSPECTOR_4(Role.INSPECTOR, "督查员四", "320600"),
        EXPERT(Role.EXPERT, "专家"),
        EXPERT_2(Role.EXPERT, "专家二"),
        EXPERT_3(Role.EXPERT, "专家三"),
        SYSTEM(Role.SYSTEM_ADMIN, "系统管理员"),
        SECURITY(Role.SECURITY_ADMIN, "安全管理员"),
        AUDIT(Role.AUDIT_ADMIN, "审计管理员");

        private final Role role;
        private final String title;
        private final @Nullable String home;

        Part(Role role, String title) {
            this(role, title, null);
        }

        /** {@code home} is the city that they review for besides. */
        Part(Role role, String title, @Nullable String home) {
            this.role = role;
            this.title = title;
            this.home = home;
        }

        String login() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        List<Grant> rights() {
            var right = Grant.on(role, Settings.province());
            return home == null
                    ? List.of(right)
                    : List.of(right, Grant.on(Role.LOCAL_REVIEWER, new DivisionCode(home)));
        }
    }

    /** Writes the passwords down and opens the provincial accounts. */
    void enter() {
        var passwords = accounts.passwords(listed());
        for (var part : Part.values()) {
            var login = part.login();
            var actor = accounts.ensure(login, "样例·" + part.title, passwords.get(login), part.rights());
            known.put(login, actor);
        }
    }

    private static List<Listed> listed() {
        var provincial = Stream.of(Part.values()).map(part -> new Listed(part.login(), part.rights()));
        var cities = CITIES_ON_STAGE.stream().map(code -> listed(Role.LOCAL_REVIEWER, code));
        var counties = COUNTIES_ON_STAGE.stream().map(code -> listed(Role.ORG_REPORTER, code));
        return Stream.of(provincial, cities, counties).flatMap(each -> each).toList();
    }

    private static Listed listed(Role role, String code) {
        return new Listed(login(role, code), List.of(Grant.on(role, new DivisionCode(code))));
    }

    private static String login(Role role, String code) {
        return (role == Role.ORG_REPORTER ? "county-" : "city-") + code;
    }

    /** Whoever registers and reports for a county. */
    Actor county(DivisionCode county, String label) {
        return officer(Role.ORG_REPORTER, county, "样例·" + label + "填报员");
    }

    /** Whoever reviews for a city. */
    Actor city(DivisionCode city, String label) {
        return officer(Role.LOCAL_REVIEWER, city, "样例·" + label + "初审员");
    }

    private Actor officer(Role role, DivisionCode division, String name) {
        var login = login(role, division.value());
        var password = accounts.passwords(List.of()).get(login);
        return known.computeIfAbsent(
                login, absent -> accounts.ensure(login, name, password, List.of(Grant.on(role, division))));
    }

    Actor clerk() {
        return part(Part.CLERK);
    }

    /** Reviews what answers to the province at once, and wherever nobody else does. */
    Actor liaison() {
        return part(Part.LIAISON);
    }

    Actor manager() {
        return part(Part.MANAGER);
    }

    /** The auditor who reviews at the desk. */
    Actor auditor() {
        return part(Part.AUDITOR);
    }

    /** The auditor who confirms what the other one reviewed. */
    Actor confirmer() {
        return part(Part.CONFIRMER);
    }

    /** The auditor who rechecks what the other two have judged. */
    Actor rechecker() {
        return part(Part.RECHECKER);
    }

    Actor inspector() {
        return part(Part.INSPECTOR);
    }

    /** The panel. */
    List<Actor> experts() {
        return List.of(part(Part.EXPERT), part(Part.EXPERT_2), part(Part.EXPERT_3));
    }

    Actor system() {
        return part(Part.SYSTEM);
    }

    Actor audit() {
        return part(Part.AUDIT);
    }

    private Actor part(Part part) {
        var actor = known.get(part.login());
        if (actor == null) {
            throw new IllegalStateException("the cast has not entered yet");
        }
        return actor;
    }
}
