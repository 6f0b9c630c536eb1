package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.ALife.APRIL;
import static org.grassroots.registry.organisation.ALife.MARCH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/**
 * Every status × act × role against the rules, which are written down here a second time, as the domain tells them (C.3,
 * L7 to L16): from, act, to, who; a dash where the system does it, or a reorganisation. What no line tells is refused.
 */
class LifeTableTest {

    private static final String RULES = """
            ACTIVE        INTERVIEW  ACTIVE        DECISION_CLERK
            SUSPENDED     INTERVIEW  SUSPENDED     DECISION_CLERK
            ACTIVE        WARN       ACTIVE        DECISION_CLERK
            SUSPENDED     WARN       SUSPENDED     DECISION_CLERK
            ACTIVE        CLEAR      ACTIVE        DECISION_CLERK
            SUSPENDED     CLEAR      SUSPENDED     DECISION_CLERK
            ACTIVE        SUSPEND    SUSPENDED     DECISION_CLERK
            SUSPENDED     RESUME     ACTIVE        DECISION_CLERK
            ACTIVE        DISSOLVE   DEREGISTERING ORG_REPORTER,LOCAL_REVIEWER
            SUSPENDED     DISSOLVE   DEREGISTERING ORG_REPORTER,LOCAL_REVIEWER
            DEREGISTERING DEREGISTER DEREGISTERED  DECISION_CLERK
            ACTIVE        REVOKE     REVOKED       DECISION_CLERK
            SUSPENDED     REVOKE     REVOKED       DECISION_CLERK
            ACTIVE        EXPIRE     EXPIRED       DECISION_CLERK
            APPROVED      LAPSE      EXPIRED       -
            ACTIVE        MERGE      MERGED        -
            ACTIVE        SPLIT      DEREGISTERED  -
            """;

    /** L7: the first congress, which is accepted elsewhere. */
    private static final Map<LifecycleStatus, LifecycleStatus> FOUNDED =
            Map.of(LifecycleStatus.APPROVED, LifecycleStatus.ACTIVE);

    /** Which kinds an act cannot befall (L16, ladder G7); all others can. */
    private static final Map<LifeAct, List<OrganisationKind>> NOT_FOR = Map.of(
            LifeAct.REVOKE, List.of(OrganisationKind.COUNTY_ASSOCIATION),
            LifeAct.EXPIRE,
                    List.of(
                            OrganisationKind.COUNTY_ASSOCIATION,
                            OrganisationKind.UNIVERSITY_ASSOCIATION,
                            OrganisationKind.ENTERPRISE_ASSOCIATION,
                            OrganisationKind.INSTITUTE_ASSOCIATION,
                            OrganisationKind.LEARNED_SOCIETY,
                            OrganisationKind.RURAL_TECH_ASSOCIATION,
                            OrganisationKind.TOWNSHIP_BRANCH,
                            OrganisationKind.PARK_ASSOCIATION,
                            OrganisationKind.ASSOCIATION_ALLIANCE,
                            OrganisationKind.OVERSEAS_INNOVATION_CENTRE,
                            OrganisationKind.OVERSEAS_LIAISON_STATION));

    /** One line of the rules. */
    private record Rule(LifecycleStatus from, LifeAct act, LifecycleStatus to, List<String> who) {

        static Rule of(String line) {
            var words = line.split(" +", -1);
            return new Rule(
                    LifecycleStatus.valueOf(words[0]),
                    LifeAct.valueOf(words[1]),
                    LifecycleStatus.valueOf(words[2]),
                    List.of(words[3].split(",", -1)));
        }
    }

    private static List<Rule> rules(LifeAct act) {
        return RULES.lines().map(Rule::of).filter(rule -> rule.act() == act).toList();
    }

    @StoreTest
    void anActLeadsWhereTheDomainSaysSoAndNowhereElse(Store store) {
        var life = new ALife(store);
        for (var status : LifecycleStatus.values()) {
            for (var act : LifeAct.values()) {
                for (var who : rules(act).get(0).who()) {
                    var base = life.base("320205", status + " " + act + " " + who);
                    if (act == LifeAct.CLEAR) {
                        life.take(base, LifeAct.INTERVIEW, MARCH);
                    }
                    life.stands(base, status);
                    var to = rules(act).stream()
                            .filter(rule -> rule.from() == status)
                            .map(Rule::to)
                            .findFirst();
                    var refused = catchThrowableOfType(RegistryException.class, () -> take(life, base, act, who));

                    assertThat(refused == null ? null : refused.problem())
                            .as("%s of what is %s by %s", act, status, who)
                            .isEqualTo(to.isPresent() ? null : OrganisationProblem.LIFE_ACT_CLOSED);
                    assertThat(life.view(base).status()).isEqualTo(to.orElse(status));
                }
            }
        }
    }

    private static void take(ALife life, OrganisationView one, LifeAct act, String who) {
        if (who.equals("-")) {
            life.befall(one, act, APRIL);
        } else {
            life.take(one, act, APRIL, Role.valueOf(who));
        }
    }

    @StoreTest
    void onlyWhoIsNamedTakesAnActAndOnlyOverTheirOwnPart(Store store) {
        var life = new ALife(store);
        var base = life.base("320206", "谁可以办理");
        for (var act : LifeAct.values()) {
            var named = rules(act).get(0).who();
            for (var role : Role.values()) {
                if (!named.contains(role.name())) {
                    assertThat(problem(store, life, base, act, ALife.actor(role)))
                            .as("%s by %s", act, role)
                            .isEqualTo(CommonProblem.FORBIDDEN);
                }
                var grants = List.of(Grant.on(role, new DivisionCode("320500")));
                var elsewhere = new Actor("else", "else", "某人", grants, Locale.CHINESE, "10.0.0.1");
                assertThat(problem(store, life, base, act, elsewhere))
                        .as("%s by %s from elsewhere", act, role)
                        .isEqualTo(CommonProblem.FORBIDDEN);
            }
        }
        assertThat(life.view(base).status()).isEqualTo(LifecycleStatus.ACTIVE);
    }

    private static Object problem(Store store, ALife life, OrganisationView one, LifeAct act, Actor actor) {
        long seen = one.version();
        var service = life.as(actor).bean(LifecycleService.class);
        var step = ALife.step(one, act, MARCH, List.of("none"));
        return catchThrowableOfType(RegistryException.class, () -> store.inTransaction(() -> service.take(step, seen)))
                .problem();
    }

    @StoreTest
    void aFirstCongressMakesOnlyWhatIsApprovedActive(Store store) {
        var life = new ALife(store);
        for (var status : LifecycleStatus.values()) {
            var one = life.stands(
                    life.register(OrganisationKind.RURAL_TECH_ASSOCIATION, "320211", "成立 " + status), status);
            var refused = catchThrowableOfType(RegistryException.class, () -> life.found(one, APRIL));

            assertThat(refused == null ? null : refused.problem())
                    .as("founding of what is %s", status)
                    .isEqualTo(FOUNDED.containsKey(status) ? null : OrganisationProblem.LIFE_ACT_CLOSED);
            assertThat(life.view(one).status()).isEqualTo(FOUNDED.getOrDefault(status, status));
        }
    }

    @StoreTest
    void someActsCannotBefallSomeKinds(Store store) {
        var life = new ALife(store);
        for (var kind : OrganisationKind.values()) {
            var division = kind == OrganisationKind.TOWNSHIP_BRANCH ? "320115002" : "320213";
            var one = life.stands(life.register(kind, division, "类型 " + kind), LifecycleStatus.ACTIVE);
            for (var act : List.of(LifeAct.EXPIRE, LifeAct.REVOKE)) {
                if (NOT_FOR.getOrDefault(act, List.of()).contains(kind)) {
                    assertThat(problem(store, life, life.view(one), act, ALife.actor(Role.DECISION_CLERK)))
                            .as("%s of a %s", act, kind)
                            .isEqualTo(OrganisationProblem.LIFE_NOT_FOR_KIND);
                }
            }
            boolean revoked = !NOT_FOR.getOrDefault(LifeAct.REVOKE, List.of()).contains(kind);
            assertThat(life.take(one, revoked ? LifeAct.REVOKE : LifeAct.SUSPEND, MARCH)
                            .status())
                    .isEqualTo(revoked ? LifecycleStatus.REVOKED : LifecycleStatus.SUSPENDED);
        }
    }
}
