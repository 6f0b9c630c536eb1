package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.model.CampaignFlow.Timing;
import org.grassroots.registry.assessment.model.CampaignFlow.Transition;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignFlowTest {

    private static final Instant PLANNED = Instant.parse("2021-08-31T02:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 10);
    private static final Instant DEADLINE = Instant.parse("2021-10-31T15:59:59.999999Z");
    private static final Instant NOTICED_UNTIL = Instant.parse("2021-12-13T15:59:59.999999Z");

    static Stream<Transition> table() {
        return CampaignFlow.TABLE.stream();
    }

    private static Instant rightTime(Timing timing) {
        return switch (timing) {
            case ANY_TIME, BEFORE_DEADLINE -> PLANNED;
            case ONCE_BEGUN -> Instant.parse("2021-09-09T16:00:00Z");
            case AFTER_DEADLINE -> DEADLINE.plusNanos(1000);
            case AFTER_NOTICE -> NOTICED_UNTIL.plusNanos(1000);
        };
    }

    private static Instant wrongTime(Timing timing) {
        return switch (timing) {
            case BEFORE_DEADLINE, AFTER_DEADLINE -> DEADLINE;
            case ONCE_BEGUN -> Instant.parse("2021-09-09T15:59:59Z");
            case AFTER_NOTICE -> NOTICED_UNTIL;
            case ANY_TIME -> throw new IllegalArgumentException();
        };
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyLineLeadsFromItsStageAloneToTheNext(Transition line) {
        for (var stage : CampaignState.values()) {
            var campaign = in(stage);
            var now = rightTime(line.timing());
            if (stage == line.from()) {
                var step = campaign.go(campaign.requireCan(line.verb(), now), "step", given(now));
                assertThat(campaign.state()).isEqualTo(line.to());
                assertThat(step.verb()).isEqualTo(line.verb());
            } else {
                assertThat(problem(() -> campaign.requireCan(line.verb(), now)))
                        .isEqualTo(AssessmentProblem.CAMPAIGN_STATE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void theClockIsAsked(Transition line) {
        if (line.timing() != Timing.ANY_TIME) {
            var campaign = in(line.from());
            assertThat(problem(() -> campaign.requireCan(line.verb(), wrongTime(line.timing()))))
                    .isIn(AssessmentProblem.CAMPAIGN_TOO_EARLY, AssessmentProblem.CAMPAIGN_DEADLINE_PAST);
        }
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void everyStageButTheLastHasOneWayOn(CampaignState stage) {
        assertThat(table().filter(line -> line.from() == stage)).hasSize(stage == CampaignState.CLOSED ? 0 : 1);
        assertThat(CampaignFlow.next(stage).isPresent()).isEqualTo(stage != CampaignState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(CampaignVerb.class)
    void everyVerbIsInTheTableAndHasANameInTheJournal(CampaignVerb verb) {
        assertThat(CampaignFlow.of(verb).verb()).isEqualTo(verb);
        assertThat(verb.action()).matches("campaign\\.[a-z]+");
    }

    @Test
    void whoPlansDoesNotApprove() {
        var campaign = in(CampaignState.PLANNED);
        var decision = new CampaignDecision("省科协党组", "苏科协发〔2021〕66号", FIRST_DAY);

        assertThat(problem(() -> campaign.approve(decision, "planner"))).isEqualTo(AssessmentProblem.SAME_PERSON);
    }

    @Test
    void thereHasToBeTimeForTheSelfInspection() {
        assertThat(problem(() -> new Campaign("id", plan(), scheme(), "planner", DEADLINE)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_DEADLINE_PAST);
    }

    @Test
    void theScopeIsADivisionAndADay() {
        var scope = new Scope(new DivisionCode("320100"), null, null, LocalDate.of(2021, 1, 1));

        assertThat(scope.covers(member("320106", RegisterLevel.COUNTY, null))).isTrue();
        assertThat(scope.covers(member("320205", RegisterLevel.COUNTY, null))).isFalse();
        assertThat(scope.exempts(LocalDate.of(2020, 12, 31))).isFalse();
        assertThat(scope.exempts(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(Scope.all().exempts(LocalDate.MAX)).isFalse();
    }

    private static Scope.Member member(String division, RegisterLevel level, @Nullable Integer batch) {
        return new Scope.Member(new DivisionCode(division), level, batch);
    }

    @Test
    void aScopeAsksForLevelAndBatchWhereItNamesThem() {
        var first = new Scope(null, RegisterLevel.PROVINCIAL, 1, null);

        assertThat(first.covers(member("320100", RegisterLevel.PROVINCIAL, 1))).isTrue();
        assertThat(first.covers(member("320100", RegisterLevel.NATIONAL, 1))).isFalse();
        assertThat(first.covers(member("320100", RegisterLevel.PROVINCIAL, 2))).isFalse();
        assertThat(first.covers(member("320100", RegisterLevel.PROVINCIAL, null)))
                .isFalse();
        assertThat(Scope.all().covers(member("320100", RegisterLevel.TOWNSHIP, null)))
                .isTrue();
    }

    @Test
    void aBodyOfWhichNoLevelIsToldIsOfTheLevelOfItsSupervisor() {
        assertThat(RegisterLevel.of("NATIONAL", new DivisionCode("320100"))).isEqualTo(RegisterLevel.NATIONAL);
        assertThat(RegisterLevel.of(null, new DivisionCode("320000"))).isEqualTo(RegisterLevel.PROVINCIAL);
        assertThat(RegisterLevel.of(null, new DivisionCode("320100"))).isEqualTo(RegisterLevel.PREFECTURE);
        assertThat(RegisterLevel.of("", new DivisionCode("320106"))).isEqualTo(RegisterLevel.COUNTY);
        assertThat(RegisterLevel.of(null, new DivisionCode("320106001"))).isEqualTo(RegisterLevel.TOWNSHIP);
    }

    private static Campaign in(CampaignState state) {
        var campaign = new Campaign("id", plan(), scheme(), "planner", PLANNED);
        for (var line : CampaignFlow.TABLE) {
            if (campaign.state() != state) {
                var now = rightTime(line.timing());
                campaign.go(line, "step", given(now));
                if (campaign.state() == CampaignState.PUBLIC_NOTICE) {
                    campaign.notice(now, NOTICED_UNTIL);
                }
            }
        }
        return campaign;
    }

    private static Campaign.Plan plan() {
        var calendar = new Calendar(
                LocalDate.of(2021, 8, 31),
                new Calendar.SelfInspection(FIRST_DAY, DEADLINE),
                LocalDate.of(2021, 11, 15),
                LocalDate.of(2021, 11, 30),
                5);
        return new Campaign.Plan("C", "评价", "", 2021, "COUNTY_ASSOCIATION", Scope.all(), calendar);
    }

    private static SchemeUsed scheme() {
        return new SchemeUsed("CTY", "2021.1", "", "00");
    }

    private static Given given(Instant at) {
        return new Given(new Actor("a", "a", "某人", List.of(), Locale.CHINESE, ""), Role.CAMPAIGN_MANAGER, at);
    }

    private static AssessmentProblem problem(ThrowingCallable act) {
        return (AssessmentProblem)
                catchThrowableOfType(RegistryException.class, act).problem();
    }
}
