package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every purpose × state × step of amendments and reports of congresses against the rules, which are written down here a
 * second time, as the domain tells them (C.3, L7, L9, L10): from, step, to, and whether it has to be somebody else than
 * who proposed it. What no line tells is refused.
 */
class AmendmentTransitionTest {

    private static final String OF_CHANGES = """
            SUBMITTED ACCEPT_PARTS DECIDED   other
            SUBMITTED RETURN_PARTS RETURNED  other
            RETURNED  CORRECT      SUBMITTED anybody
            SUBMITTED WITHDRAW     WITHDRAWN anybody
            RETURNED  WITHDRAW     WITHDRAWN anybody
            """;

    private static final String OF_CONGRESSES = """
            SUBMITTED ACCEPT_ALL   DECIDED   other
            SUBMITTED RETURN_ALL   RETURNED  other
            RETURNED  REPORT       SUBMITTED anybody
            SUBMITTED WITHDRAW     WITHDRAWN anybody
            RETURNED  WITHDRAW     WITHDRAWN anybody
            """;

    private static final Map<AmendmentPurpose, String> RULES = Map.of(
            AmendmentPurpose.CHANGE, OF_CHANGES,
            AmendmentPurpose.RE_ELECTION, OF_CONGRESSES,
            AmendmentPurpose.FOUNDING, OF_CONGRESSES);

    private static final Map<ProposedChange, String> CHAIR =
            Map.of(new ProposedChange(Attribute.CHAIR, "孙七", AnApplication.TODAY), "张三");

    private static final AmendmentBasis BASIS = new AmendmentBasis(AnApplication.decision(), "换届");

    /** What can be asked of an amendment. */
    private enum Step {
        ACCEPT_PARTS {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.judge(Map.of(Attribute.CHAIR, Judgement.accept()), by);
            }
        },
        RETURN_PARTS {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.judge(Map.of(Attribute.CHAIR, Judgement.sendBack("请写全名")), by);
            }
        },
        ACCEPT_ALL {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.accept(by);
            }
        },
        RETURN_ALL {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.sendBack(new CongressRemarks(new Opinion("请附选举结果"), Map.of()), by);
            }
        },
        CORRECT {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.correct(CHAIR, by);
            }
        },
        REPORT {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.report(BASIS, CHAIR, by);
            }
        },
        WITHDRAW {
            @Override
            void take(Amendment amendment, Signature by) {
                amendment.withdraw(by);
            }
        };

        abstract void take(Amendment amendment, Signature by);
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(AmendmentPurpose.values())
                .flatMap(purpose -> Arrays.stream(AmendmentState.values())
                        .flatMap(state -> Arrays.stream(Step.values()).map(step -> arguments(purpose, state, step))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aStepLeadsWhereTheDomainSaysSoAndNowhereElse(AmendmentPurpose purpose, AmendmentState state, Step step) {
        var amendment = in(purpose, state);
        var line = line(purpose, state, step);

        var refused = refused(amendment, step, AnApplication.reviewer());

        assertThat(refused).isEqualTo(line.isEmpty() ? RegistrationProblem.APPLICATION_STEP : null);
        assertThat(amendment.state()).isEqualTo(line.isEmpty() ? state : AmendmentState.valueOf(line.get(2)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whoeverProposedItJudgesNothingOfIt(AmendmentPurpose purpose, AmendmentState state, Step step) {
        var amendment = in(purpose, state);
        var line = line(purpose, state, step);
        var proposer = AnApplication.by("reporter", Role.LOCAL_REVIEWER, AnApplication.NANJING);

        if (!line.isEmpty()) {
            assertThat(refused(amendment, step, proposer))
                    .isEqualTo(line.get(3).equals("other") ? RegistrationProblem.APPLICATION_SAME_PERSON : null);
        }
    }

    private static List<String> line(AmendmentPurpose purpose, AmendmentState state, Step step) {
        return RULES.getOrDefault(purpose, "")
                .lines()
                .map(line -> List.of(line.split(" +")))
                .filter(words ->
                        words.get(0).equals(state.name()) && words.get(1).equals(step.name()))
                .findFirst()
                .orElse(List.of());
    }

    private static Object refused(Amendment amendment, Step step, Signature by) {
        var refused = catchThrowableOfType(RegistryException.class, () -> step.take(amendment, by));
        return refused == null ? null : refused.problem();
    }

    /** An amendment brought into a state by a county's reporter and a city's reviewer. */
    private static Amendment in(AmendmentPurpose purpose, AmendmentState state) {
        var amended =
                new Amendment.Amended("organisation", "鼓楼区科学技术协会", AnApplication.GULOU, AnApplication.GULOU, purpose);
        var amendment = new Amendment("amendment", amended, BASIS, CHAIR, AnApplication.reporter());
        switch (state) {
            case SUBMITTED -> {}
            case RETURNED ->
                (purpose.isCongress() ? Step.RETURN_ALL : Step.RETURN_PARTS).take(amendment, AnApplication.reviewer());
            case DECIDED ->
                (purpose.isCongress() ? Step.ACCEPT_ALL : Step.ACCEPT_PARTS).take(amendment, AnApplication.reviewer());
            case WITHDRAWN -> amendment.withdraw(AnApplication.reporter());
        }
        return amendment;
    }
}
