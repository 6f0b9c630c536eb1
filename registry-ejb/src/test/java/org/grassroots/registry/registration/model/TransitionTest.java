package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way × state × step × role × level against the rules, which are written down here a second time, as the domain
 * tells them (C.3, L2 to L6): from, step, to, who may, from which level up, and who of those may not since they wrote it
 * or passed it. What no line tells is refused.
 */
class TransitionTest {

    private static final Map<Chain, String> RULES =
            Map.of(Chain.FILING, """
            DRAFT         SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            RETURNED      SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            DRAFT         WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            RETURNED      WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            PRELIM_PASSED WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     PASS     PRELIM_PASSED LOCAL_REVIEWER city     writer
            SUBMITTED     RETURN   RETURNED      LOCAL_REVIEWER city     writer
            SUBMITTED     REJECT   REJECTED      LOCAL_REVIEWER city     writer
            PRELIM_PASSED RETURN   RETURNED      LOCAL_REVIEWER city     writer
            PRELIM_PASSED RETURN   RETURNED      DECISION_CLERK province writer
            PRELIM_PASSED REJECT   REJECTED      DECISION_CLERK province writer,passer
            PRELIM_PASSED GRANT    GRANTED       DECISION_CLERK province writer,passer
            """, Chain.LOCAL, """
            DRAFT         SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            RETURNED      SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            DRAFT         WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            RETURNED      WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     RETURN   RETURNED      LOCAL_REVIEWER county   writer
            SUBMITTED     REJECT   REJECTED      LOCAL_REVIEWER county   writer
            SUBMITTED     GRANT    GRANTED       LOCAL_REVIEWER county   writer
            """, Chain.CITY, """
            DRAFT         SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            RETURNED      SUBMIT   SUBMITTED     ORG_REPORTER   county   -
            DRAFT         WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            RETURNED      WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            SUBMITTED     RETURN   RETURNED      LOCAL_REVIEWER city     writer
            SUBMITTED     REJECT   REJECTED      LOCAL_REVIEWER city     writer
            SUBMITTED     GRANT    GRANTED       LOCAL_REVIEWER city     writer
            """, Chain.DIRECT, """
            DRAFT         SUBMIT   PRELIM_PASSED ORG_REPORTER   county   -
            RETURNED      SUBMIT   PRELIM_PASSED ORG_REPORTER   county   -
            DRAFT         WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            RETURNED      WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            PRELIM_PASSED WITHDRAW WITHDRAWN     ORG_REPORTER   county   -
            PRELIM_PASSED RETURN   RETURNED      DECISION_CLERK province writer
            PRELIM_PASSED REJECT   REJECTED      DECISION_CLERK province writer
            PRELIM_PASSED GRANT    GRANTED       DECISION_CLERK province writer
            """, Chain.SOCIETY, """
            DRAFT               SUBMIT   PRELIM_PASSED       ORG_REPORTER   county   -
            RETURNED            SUBMIT   PRELIM_PASSED       ORG_REPORTER   county   -
            DRAFT               WITHDRAW WITHDRAWN           ORG_REPORTER   county   -
            RETURNED            WITHDRAW WITHDRAWN           ORG_REPORTER   county   -
            PRELIM_PASSED       WITHDRAW WITHDRAWN           ORG_REPORTER   county   -
            APPROVED_TO_PREPARE WITHDRAW WITHDRAWN           ORG_REPORTER   county   -
            PRELIM_PASSED       RETURN   RETURNED            DECISION_CLERK province writer
            PRELIM_PASSED       REJECT   REJECTED            DECISION_CLERK province writer
            PRELIM_PASSED       PREPARE  APPROVED_TO_PREPARE DECISION_CLERK province writer
            APPROVED_TO_PREPARE GRANT    GRANTED             DECISION_CLERK province writer
            APPROVED_TO_PREPARE LAPSE    EXPIRED             -              -        -
            """);

    /** Where no application on that way ever comes to stand. */
    private static final Map<Chain, Set<ApplicationState>> NEVER = Map.of(
            Chain.FILING, Set.of(ApplicationState.APPROVED_TO_PREPARE, ApplicationState.EXPIRED),
            Chain.LOCAL,
                    Set.of(
                            ApplicationState.PRELIM_PASSED,
                            ApplicationState.APPROVED_TO_PREPARE,
                            ApplicationState.EXPIRED),
            Chain.CITY,
                    Set.of(
                            ApplicationState.PRELIM_PASSED,
                            ApplicationState.APPROVED_TO_PREPARE,
                            ApplicationState.EXPIRED),
            Chain.DIRECT,
                    Set.of(ApplicationState.SUBMITTED, ApplicationState.APPROVED_TO_PREPARE, ApplicationState.EXPIRED),
            Chain.SOCIETY, Set.of(ApplicationState.SUBMITTED));

    /** From below up; a grant at one level covers those below it. */
    private static final Map<String, DivisionCode> LEVELS = Map.of(
            "county", AnApplication.GULOU,
            "city", AnApplication.NANJING,
            "province", AnApplication.JIANGSU,
            "elsewhere", new DivisionCode("320500"));

    private static final List<String> UPWARDS = List.of("county", "city", "province");

    /** One line of the rules. */
    private record Rule(
            ApplicationState from, Verb verb, ApplicationState to, String role, String level, List<String> barred) {

        static Rule of(String line) {
            var words = line.split(" +", -1);
            return new Rule(
                    ApplicationState.valueOf(words[0]),
                    Verb.valueOf(words[1]),
                    ApplicationState.valueOf(words[2]),
                    words[3],
                    words[4],
                    List.of(words[5].split(",", -1)));
        }

        boolean allows(Role asked, String at) {
            return role.equals(asked.name()) && UPWARDS.indexOf(at) >= UPWARDS.indexOf(level);
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Chain.values())
                .flatMap(chain -> Arrays.stream(ApplicationState.values())
                        .filter(state -> !NEVER.getOrDefault(chain, Set.of()).contains(state))
                        .map(state -> arguments(chain, state)));
    }

    private static List<Rule> rules(Chain chain, ApplicationState from, Verb verb) {
        return RULES.getOrDefault(chain, "")
                .lines()
                .map(Rule::of)
                .filter(rule -> rule.from() == from && rule.verb() == verb)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aStepIsTakenByWhomTheDomainSaysAndByNobodyElse(Chain chain, ApplicationState state) {
        for (var verb : Verb.values()) {
            var rules = rules(chain, state, verb);
            for (var role : Role.values()) {
                for (var level : LEVELS.keySet()) {
                    var application = AnApplication.on(chain, state);
                    var by = AnApplication.by("other", role, LEVELS.get(level));
                    var refused = refused(application, verb, by);
                    var allowed = rules.stream()
                            .filter(rule -> rule.role().equals("-") || rule.allows(role, level))
                            .findFirst();

                    var problem = rules.isEmpty() ? RegistrationProblem.APPLICATION_STEP : CommonProblem.ROLE_MISSING;
                    assertThat(refused)
                            .as("%s %s by %s of the %s", state, verb, role, level)
                            .isEqualTo(allowed.isPresent() ? null : problem);
                    assertThat(application.state())
                            .isEqualTo(allowed.map(Rule::to).orElse(state));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whoeverWroteItJudgesNothingOfItAndWhoeverPassedItDoesNotDecide(Chain chain, ApplicationState state) {
        var accounts = Map.of("writer", "reporter", "passer", "reviewer");
        for (var verb : Verb.values()) {
            for (var rule : rules(chain, state, verb)) {
                for (var part : accounts.keySet()) {
                    var application = AnApplication.on(chain, state);
                    var role = rule.role().equals("-") ? null : Role.valueOf(rule.role());
                    var by = AnApplication.by(accounts.get(part), role, AnApplication.JIANGSU);
                    var refused = refused(application, verb, by);

                    assertThat(refused)
                            .as("%s by the %s", rule, part)
                            .isEqualTo(
                                    rule.barred().contains(part) ? RegistrationProblem.APPLICATION_SAME_PERSON : null);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Chain.class)
    void whereNothingEverStandsNothingLeadsFromOrTo(Chain chain) {
        assertThat(chain.lines())
                .flatExtracting(line -> List.of(line.from(), line.to()))
                .doesNotContainAnyElementsOf(NEVER.getOrDefault(chain, Set.of()));
        assertThat(chain.lines())
                .hasSize(RULES.getOrDefault(chain, "")
                        .lines()
                        .map(Rule::of)
                        .map(rule -> rule.from() + " " + rule.verb())
                        .collect(Collectors.toSet())
                        .size());
    }

    private static Object refused(Application application, Verb verb, Signature by) {
        var refused = catchThrowableOfType(RegistryException.class, () -> AnApplication.take(application, verb, by));
        return refused == null ? null : refused.problem();
    }
}
