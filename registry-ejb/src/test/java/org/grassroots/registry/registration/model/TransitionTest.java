package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × verb × role against the rules, which are written down here a second time, as the domain tells them. */
class TransitionTest {

    private static final String ALLOWED = """
            DRAFT         SUBMIT   SUBMITTED     ORG_REPORTER
            RETURNED      SUBMIT   SUBMITTED     ORG_REPORTER
            DRAFT         WITHDRAW WITHDRAWN     ORG_REPORTER
            SUBMITTED     WITHDRAW WITHDRAWN     ORG_REPORTER
            RETURNED      WITHDRAW WITHDRAWN     ORG_REPORTER
            PRELIM_PASSED WITHDRAW WITHDRAWN     ORG_REPORTER
            SUBMITTED     PASS     PRELIM_PASSED LOCAL_REVIEWER
            SUBMITTED     RETURN   RETURNED      LOCAL_REVIEWER
            PRELIM_PASSED RETURN   RETURNED      LOCAL_REVIEWER
            PRELIM_PASSED RETURN   RETURNED      DECISION_CLERK
            SUBMITTED     REJECT   REJECTED      LOCAL_REVIEWER
            PRELIM_PASSED REJECT   REJECTED      DECISION_CLERK
            PRELIM_PASSED GRANT    GRANTED       DECISION_CLERK
            """;

    private static final Set<ApplicationState> OF_SOCIETIES =
            EnumSet.of(ApplicationState.APPROVED_TO_PREPARE, ApplicationState.EXPIRED);

    static Stream<Arguments> everything() {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> !OF_SOCIETIES.contains(state))
                .flatMap(state -> Arrays.stream(Verb.values())
                        .flatMap(verb -> Arrays.stream(Role.values()).map(role -> arguments(state, verb, role))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aStepIsPossibleExactlyWhereTheDomainSaysSo(ApplicationState state, Verb verb, Role role) {
        var application = AnApplication.in(state);
        var expected = expected(state, verb, role);

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> AnApplication.take(application, verb, AnApplication.by("other", role, AnApplication.JIANGSU)));

        if (expected == null) {
            assertThat(refused).isNotNull();
            assertThat(refused.problem()).isIn(RegistrationProblem.APPLICATION_STEP, CommonProblem.ROLE_MISSING);
            assertThat(application.state()).isEqualTo(state);
        } else {
            assertThat(refused).isNull();
            assertThat(application.state()).isEqualTo(expected);
        }
    }

    private static ApplicationState expected(ApplicationState state, Verb verb, Role role) {
        return ALLOWED.lines()
                .map(line -> line.split(" +"))
                .filter(line ->
                        line[0].equals(state.name()) && line[1].equals(verb.name()) && line[3].equals(role.name()))
                .map(line -> ApplicationState.valueOf(line[2]))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PREPARE", "LAPSE"})
    void anOfficerOfAnotherPlaceCannotTakeAStep(Verb verb) {
        var line = Chain.FILING.lines().stream()
                .filter(one -> one.verb() == verb)
                .findFirst()
                .orElseThrow();
        var elsewhere = new DivisionCode("320500");

        for (var desk : line.desks()) {
            var application = AnApplication.in(line.from());
            var refused = catchThrowableOfType(
                    RegistryException.class,
                    () -> AnApplication.take(application, verb, AnApplication.by("other", desk.role(), elsewhere)));
            assertThat(refused.problem()).isEqualTo(CommonProblem.ROLE_MISSING);
        }
    }

    @Test
    void aReviewerOfTheCountyItselfDoesNotSitInTheCity() {
        var application = AnApplication.in(ApplicationState.SUBMITTED);
        var county = AnApplication.by("other", Role.LOCAL_REVIEWER, AnApplication.GULOU);

        var refused =
                catchThrowableOfType(RegistryException.class, () -> AnApplication.take(application, Verb.PASS, county));

        assertThat(refused.problem()).isEqualTo(CommonProblem.ROLE_MISSING);
    }

    @Test
    void noLineOfTheTableIsThereTwice() {
        assertThat(Chain.FILING.lines())
                .extracting(line -> line.from() + " " + line.verb())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED_TO_PREPARE", "EXPIRED"})
    void nothingFollowsAFinalState(ApplicationState state) {
        assertThat(Chain.FILING.startingIn(state).isEmpty()).isEqualTo(state.isFinal());
    }
}
