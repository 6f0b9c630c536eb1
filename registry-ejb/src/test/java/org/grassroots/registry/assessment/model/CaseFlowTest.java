package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.model.CaseFlow.Moment;
import org.grassroots.registry.assessment.model.CaseFlow.Timing;
import org.grassroots.registry.assessment.model.CaseFlow.Transition;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFlowTest {

    private static final Instant DEADLINE = Instant.parse("2021-10-31T15:59:59.999999Z");
    private static final Instant BEFORE = DEADLINE.minusSeconds(1);
    private static final Instant AFTER = DEADLINE.plusSeconds(1);
    private static final Given GIVEN =
            new Given(new Actor("a", "a", "某人", List.of(), Locale.CHINESE, ""), Role.ORG_REPORTER, BEFORE);

    static Stream<Transition> table() {
        return CaseFlow.TABLE.stream();
    }

    static Stream<Arguments> notInTheTable() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(CaseVerb.values())
                        .filter(verb -> CaseFlow.find(state, verb).isEmpty())
                        .map(verb -> Arguments.of(state, verb)));
    }

    private static Moment moment(Transition line, Instant now) {
        return new Moment(line.during().iterator().next(), now, DEADLINE);
    }

    private static Moment at(Instant now) {
        return new Moment(CampaignState.SELF_INSPECTION, now, DEADLINE);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyLineLeadsWhereItSays(Transition line) {
        var moment = moment(line, line.timing() == Timing.AFTER_DEADLINE ? AFTER : BEFORE);
        var root = in(line.from());

        var step = root.go(root.requireCan(line.verb(), moment), "step", GIVEN, "说明", "hash");

        assertThat(root.state()).isEqualTo(line.to());
        assertThat(step.verb()).isEqualTo(line.verb());
        assertThat(step.from()).isEqualTo(line.from());
        assertThat(step.to()).isEqualTo(line.to());
        assertThat(root.remark()).contains("说明");
        assertThat(CaseFlow.possible(line.from(), Set.of(line.role()), moment)).contains(line.verb());
    }

    @ParameterizedTest
    @MethodSource("notInTheTable")
    void whatIsNotInTheTableIsRefused(CaseState state, CaseVerb verb) {
        var root = in(state);

        var refused = catchThrowableOfType(RegistryException.class, () -> root.requireCan(verb, at(BEFORE)));

        assertThat(refused.problem()).isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
        assertThat(root.state()).isEqualTo(state);
        assertThat(CaseFlow.possible(state, Set.of(Role.values()), at(BEFORE))).doesNotContain(verb);
    }

    @ParameterizedTest
    @MethodSource("table")
    void theStageOfTheCampaignIsAsked(Transition line) {
        var root = in(line.from());
        for (var stage : CampaignState.values()) {
            var moment = new Moment(stage, line.timing() == Timing.AFTER_DEADLINE ? AFTER : BEFORE, DEADLINE);
            if (line.during().contains(stage)) {
                assertThat(root.requireCan(line.verb(), moment)).isEqualTo(line);
            } else {
                var refused = catchThrowableOfType(RegistryException.class, () -> root.requireCan(line.verb(), moment));
                assertThat(refused.problem()).isEqualTo(AssessmentProblem.CASE_STAGE);
                assertThat(CaseFlow.possible(line.from(), Set.of(line.role()), moment))
                        .doesNotContain(line.verb());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void theClockIsAsked(Transition line) {
        var wrong = line.timing() == Timing.AFTER_DEADLINE ? DEADLINE : AFTER;
        var root = in(line.from());
        if (line.timing() == Timing.ANY_TIME) {
            assertThat(root.requireCan(line.verb(), moment(line, AFTER))).isEqualTo(line);
            return;
        }

        var refused =
                catchThrowableOfType(RegistryException.class, () -> root.requireCan(line.verb(), moment(line, wrong)));

        assertThat(refused.problem())
                .isEqualTo(
                        line.timing() == Timing.BY_DEADLINE
                                ? AssessmentProblem.DEADLINE_PASSED
                                : AssessmentProblem.DEADLINE_NOT_PASSED);
        assertThat(CaseFlow.possible(line.from(), Set.of(line.role()), moment(line, wrong)))
                .doesNotContain(line.verb());
    }

    @Test
    void theDeadlineItselfIsInTime() {
        assertThat(in(CaseState.SELF_INSPECTING)
                        .requireCan(CaseVerb.SUBMIT, at(DEADLINE))
                        .to())
                .isEqualTo(CaseState.SELF_SUBMITTED);
    }

    @Test
    void theDeadlineIsToldInTheTimeOfTheProvince() {
        var refused = catchThrowableOfType(
                RegistryException.class, () -> in(CaseState.SELF_INSPECTING).requireCan(CaseVerb.SUBMIT, at(AFTER)));

        assertThat(refused.arguments()).containsExactly("2021-10-31 23:59:59");
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void aFinalStateHasNoWayOut(CaseState state) {
        // an outage moves deadlines even when they have passed
        assertThat(CaseFlow.TABLE.stream().anyMatch(line -> line.from() == state && line.verb() != CaseVerb.REOPEN))
                .isNotEqualTo(state.isFinal());
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void noResultOfTheSiteBeforeTheSelfInspectionIsHandedIn(CaseState state) {
        boolean possible = CaseFlow.find(state, CaseVerb.FIND).isPresent()
                || CaseFlow.find(state, CaseVerb.INSPECT).isPresent();

        assertThat(possible && !state.isSubmitted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CaseVerb.class)
    void theJournalNamesEveryVerb(CaseVerb verb) {
        assertThat(verb.action()).matches("assessment\\.[a-z]+");
        assertThat(CaseFlow.roles(verb)).isNotEmpty();
    }

    private static AssessmentCase in(CaseState state) {
        var place = new DivisionCode("320106");
        var subject = new Subject("organisation", "JS-XX-320106-2021-00001-A", "鼓楼区科协", place, place);
        var root = new AssessmentCase("case", "campaign", subject, BEFORE);
        if (state != CaseState.NOT_STARTED) {
            var jump = new Transition(
                    CaseState.NOT_STARTED, state, CaseVerb.ANSWER, Role.ORG_REPORTER, Set.of(), Timing.ANY_TIME);
            root.go(jump, "jump", GIVEN, null, null);
        }
        return root;
    }
}
