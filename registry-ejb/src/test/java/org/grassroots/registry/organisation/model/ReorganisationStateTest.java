package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state × step of a reorganisation against the rules, which are written down here a second time (L15, ADR 0011): what
 * is planned is carried out, fails or is given up; what failed is put aside; what was done is taken back, once.
 */
class ReorganisationStateTest {

    private static final Map<String, ReorganisationState> RULES = Map.of(
            "PLANNED CARRY_OUT", ReorganisationState.DONE,
            "PLANNED FAIL", ReorganisationState.FAILED,
            "PLANNED CANCEL", ReorganisationState.CANCELLED,
            "FAILED CANCEL", ReorganisationState.CANCELLED,
            "DONE UNDO", ReorganisationState.UNDONE);

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Basis BASIS = new Basis("省科协党组（样例）", DAY, "苏科协发〔2021〕9号", "机构改革", List.of());
    private static final Recording RECORDING =
            new Recording(Instant.parse("2021-03-01T01:00:00Z"), "clerk", "登记员", "DECISION_CLERK", null);

    /** What can become of a reorganisation. */
    private enum Step {
        CARRY_OUT,
        FAIL,
        CANCEL,
        UNDO;

        void take(Reorganisation one) {
            switch (this) {
                case CARRY_OUT -> one.carriedOut(List.of("member"), RECORDING.at());
                case FAIL -> one.failed("MERGER_NOT_ACTIVE");
                case CANCEL -> one.cancel();
                case UNDO -> one.undo(new CounterDecision(DAY.plusDays(1), BASIS, RECORDING));
            }
        }
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(ReorganisationState.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> arguments(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aStepLeadsWhereTheRulesSaySoAndNowhereElse(ReorganisationState state, Step step) {
        var one = in(state);
        var to = RULES.get(state + " " + step);

        var refused = catchThrowableOfType(RegistryException.class, () -> step.take(one));

        assertThat(refused == null ? null : refused.problem())
                .isEqualTo(to == null ? OrganisationProblem.REORGANISATION_STATE : null);
        assertThat(one.state()).isEqualTo(to == null ? state : to);
    }

    @ParameterizedTest
    @EnumSource(ReorganisationState.class)
    void onlyWhatIsPlannedFallsDue(ReorganisationState state) {
        var one = in(state);

        assertThat(one.isDue(DAY)).isEqualTo(state == ReorganisationState.PLANNED);
        assertThat(one.isDue(DAY.minusDays(1))).isFalse();
    }

    private static Reorganisation in(ReorganisationState state) {
        var one = new Reorganisation(
                "reorganisation", Rearrangement.merger("successor", DAY), List.of("member"), BASIS, RECORDING);
        switch (state) {
            case PLANNED -> {}
            case DONE -> Step.CARRY_OUT.take(one);
            case FAILED -> Step.FAIL.take(one);
            case CANCELLED -> Step.CANCEL.take(one);
            case UNDONE -> {
                Step.CARRY_OUT.take(one);
                Step.UNDO.take(one);
            }
        }
        return one;
    }
}
