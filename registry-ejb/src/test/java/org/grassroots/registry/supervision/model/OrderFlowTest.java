package org.grassroots.registry.supervision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.supervision.SupervisionProblem;
import org.grassroots.registry.supervision.model.OrderFlow.Guard;
import org.grassroots.registry.supervision.model.OrderFlow.Transition;
import org.grassroots.registry.supervision.model.RectificationOrder.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrderFlowTest {

    private static final Instant NOW = Instant.parse("2022-01-10T02:00:00Z");
    private static final LocalDate ISSUED_ON = LocalDate.of(2022, 1, 10);
    private static final LocalDate DUE_ON = LocalDate.of(2022, 4, 10);
    private static final DivisionCode PLACE = new DivisionCode("320106");
    private static final DivisionCode PROVINCE = new DivisionCode("320000");

    static Stream<Transition> table() {
        return OrderFlow.TABLE.stream();
    }

    static Stream<Arguments> notInTheTable() {
        return Arrays.stream(OrderState.values())
                .flatMap(state -> Arrays.stream(OrderVerb.values())
                        .filter(verb -> OrderFlow.find(state, verb).isEmpty())
                        .map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyLineLeadsWhereItSays(Transition line) {
        var order = in(line.from());

        var step = order.go(
                order.requireCan(line.verb(), by("someone", line.role())), "step", given("someone"), "说明", null);

        assertThat(order.state()).isEqualTo(line.to());
        assertThat(step.verb()).isEqualTo(line.verb());
        assertThat(step.from()).isEqualTo(line.from());
        assertThat(step.to()).isEqualTo(line.to());
        assertThat(order.remark()).contains("说明");
        assertThat(OrderFlow.open(line.from(), Set.of(line.role()))).contains(line);
        assertThat(OrderFlow.roles(line.verb())).contains(line.role());
    }

    @ParameterizedTest
    @MethodSource("notInTheTable")
    void whatIsNotInTheTableIsRefused(OrderState state, OrderVerb verb) {
        var order = in(state);

        assertThat(problem(() -> order.requireCan(verb, by("someone", Role.PROVINCIAL_AUDITOR))))
                .isEqualTo(SupervisionProblem.ORDER_OUT_OF_ORDER);
        assertThat(order.state()).isEqualTo(state);
        assertThat(OrderFlow.open(state, EnumSet.allOf(Role.class)))
                .extracting(Transition::verb)
                .doesNotContain(verb);
    }

    @ParameterizedTest
    @MethodSource("table")
    void noLineIsOpenToAnotherRole(Transition line) {
        var others = EnumSet.complementOf(EnumSet.of(line.role()));

        assertThat(OrderFlow.open(line.from(), others)).doesNotContain(line);
    }

    @ParameterizedTest
    @MethodSource("table")
    void whoJudgesComesFromElsewhere(Transition line) {
        var order = in(line.from());
        var neighbour = new Attempt(
                "someone",
                List.of(Grant.on(line.role(), PROVINCE), Grant.on(Role.LOCAL_REVIEWER, new DivisionCode("320100"))),
                Set.of(),
                List.of());
        boolean judging = line.guard() != Guard.NONE && line.guard() != Guard.ANSWERED;

        if (judging) {
            assertThat(problem(() -> order.requireCan(line.verb(), neighbour)))
                    .isEqualTo(SupervisionProblem.JUDGE_OF_THE_PLACE);
        } else {
            assertThat(order.requireCan(line.verb(), neighbour)).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderVerb.class,
            names = {"ACCEPT", "SEND_BACK"})
    void whoIssuedItDoesNotJudgeTheReport(OrderVerb verb) {
        assertThat(problem(() -> in(OrderState.REPORTED).requireCan(verb, by("issuer", Role.PROVINCIAL_AUDITOR))))
                .isEqualTo(SupervisionProblem.JUDGE_HAD_A_PART);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderVerb.class,
            names = {"ACCEPT", "SEND_BACK"})
    void whoWroteTheReportDoesNotJudgeIt(OrderVerb verb) {
        var writer = new Attempt(
                "writer", List.of(Grant.on(Role.PROVINCIAL_AUDITOR, PROVINCE)), Set.of("writer"), List.of());

        assertThat(problem(() -> in(OrderState.REPORTED).requireCan(verb, writer)))
                .isEqualTo(SupervisionProblem.JUDGE_HAD_A_PART);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderVerb.class,
            names = {"CLOSE", "SEND_BACK"})
    void whoAcceptedItDoesNotCloseIt(OrderVerb verb) {
        assertThat(problem(() -> in(OrderState.ACCEPTED).requireCan(verb, by("accepter", Role.DECISION_CLERK))))
                .isEqualTo(SupervisionProblem.JUDGE_HAD_A_PART);
    }

    @Test
    void whoIssuedItMayCloseIt() {
        assertThat(in(OrderState.ACCEPTED)
                        .requireCan(OrderVerb.CLOSE, by("issuer", Role.DECISION_CLERK))
                        .to())
                .isEqualTo(OrderState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"ISSUED", "SENT_BACK"})
    void nothingIsReportedBeforeEveryItemIsAnswered(OrderState state) {
        var unready = new Attempt("someone", List.of(), Set.of(), List.of(2, 5));

        var refused =
                catchThrowableOfType(RegistryException.class, () -> in(state).requireCan(OrderVerb.REPORT, unready));

        assertThat(refused.problem()).isEqualTo(SupervisionProblem.ITEMS_UNANSWERED);
        assertThat(refused.arguments()).containsExactly("2, 5");
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void onlyWhatIsWithTheOrganisationIsEverOverdue(OrderState state) {
        var order = in(state);

        assertThat(order.isOverdue(DUE_ON)).isFalse();
        assertThat(order.isOverdue(DUE_ON.plusDays(1))).isEqualTo(state.isWithOrganisation());
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void anOrderThatIsOverHasNoWayOut(OrderState state) {
        assertThat(OrderFlow.TABLE.stream().anyMatch(line -> line.from() == state))
                .isEqualTo(state.isOpen());
    }

    @ParameterizedTest
    @EnumSource(OrderVerb.class)
    void theJournalNamesEveryVerb(OrderVerb verb) {
        assertThat(verb.action()).matches("supervision\\.[a-z-]+");
        assertThat(OrderFlow.roles(verb)).isNotEmpty();
    }

    @Test
    void theDeadlineIsNeverBeyondTheRule() {
        assertThat(notice(ISSUED_ON.plusMonths(3)).fault(3)).isEmpty();
        assertThat(notice(ISSUED_ON.plusMonths(3).plusDays(1)).fault(3)).contains(SupervisionProblem.DUE_TOO_LATE);
        assertThat(notice(ISSUED_ON.plusMonths(3).plusDays(1)).fault(6)).isEmpty();
        assertThat(notice(ISSUED_ON).fault(6)).contains(SupervisionProblem.DUE_BEFORE_ISSUED);
    }

    @Test
    void aReportIsReadAsItWasWritten() {
        var item = new OrderItem("item", "order", 1, new OrderItem.Demand("补齐制度", "2.1", null));
        item.answer("已制定“四长”考核制度。");
        var report = Report.of(List.of(item), List.of());

        assertThat(Report.read(report.canonical())).isEqualTo(report);
        assertThat(report.sha256()).hasSize(64);
    }

    private static Notice notice(LocalDate dueOn) {
        return new Notice("苏科协发〔2022〕3号", ISSUED_ON, dueOn);
    }

    private static Attempt by(String account, Role role) {
        return new Attempt(account, List.of(Grant.on(role, PROVINCE)), Set.of(), List.of());
    }

    private static Given given(String account) {
        var actor = new Actor(account, account, account, List.of(), Locale.CHINESE, "");
        return new Given(actor, Role.DECISION_CLERK, NOW);
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    /** An order in that state, accepted by the accepter where it has come as far. */
    private static RectificationOrder in(OrderState state) {
        var subject = new Subject("organisation", "JS-XX-320106-2021-00001-A", "鼓楼区科协", PLACE, PLACE);
        var basis = new Basis("case", "CTY-2021", Ground.GRADE, Grade.BASICALLY_QUALIFIED);
        var order = new RectificationOrder("order", basis, subject, notice(DUE_ON), given("issuer"));
        if (state == OrderState.ACCEPTED || state == OrderState.CLOSED) {
            jump(order, OrderState.ACCEPTED, OrderVerb.ACCEPT);
        }
        if (state != OrderState.ISSUED && state != order.state()) {
            jump(order, state, OrderVerb.ANSWER);
        }
        return order;
    }

    private static void jump(RectificationOrder order, OrderState to, OrderVerb verb) {
        order.go(
                new Transition(order.state(), to, verb, Role.ORG_REPORTER, Guard.NONE),
                "jump",
                given("accepter"),
                null,
                null);
    }
}
