package org.grassroots.registry.supervision;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.CaseGrounds;
import org.grassroots.registry.assessment.GroundsService;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.supervision.OrdersPreview.Reason;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.Notice;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.jspecify.annotations.Nullable;

/** 下达整改通知: the association orders one organisation, or all whose grade asks for it, to put things right. */
@Stateless
public class IssueService {

    private GroundsService grounds;
    private Addressing addressing;
    private Issuing issuing;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public IssueService() {
        // for the container
    }

    @Inject
    IssueService(GroundsService grounds, Addressing addressing, Issuing issuing, Acting acting, Clock clock) {
        this.grounds = grounds;
        this.addressing = addressing;
        this.issuing = issuing;
        this.acting = acting;
        this.clock = clock;
    }

    /** What an order to the organisation of a case could say. */
    @AllowedTo(DECISION_CLERK)
    public OrderDraft draft(@NotNull String caseId) {
        var found = open(caseId);
        var today = BusinessTime.today(clock);
        var latest = new EnumMap<Ground, LocalDate>(Ground.class);
        for (var ground : Ground.values()) {
            int months = months(found, ground);
            if (months > 0) {
                latest.put(ground, Notice.latest(today, months));
            }
        }
        return new OrderDraft(found, latest, Demands.of(found));
    }

    /**
     * Issues one order; answers its id.
     *
     * @throws RegistryException {@link SupervisionProblem#GRADE_ASKS_NOTHING} or {@link
     *     SupervisionProblem#NOTHING_FOUND} without a ground, {@link SupervisionProblem#ORDER_OPEN} while another is open
     */
    @AllowedTo(DECISION_CLERK)
    public String issue(@NotNull IssueOrder command) {
        var found = open(command.caseId());
        var ground = command.ground();
        new FieldChecks().required("ground", ground).verify();
        var known = Objects.requireNonNull(ground);
        int months = months(found, known);
        if (months == 0) {
            throw new RegistryException(
                    known == Ground.GRADE ? SupervisionProblem.GRADE_ASKS_NOTHING : SupervisionProblem.NOTHING_FOUND);
        }
        addressing.refusal(found, known).ifPresent(IssueService::refuse);
        var checks = checks(command.documentNumber(), command.issuedOn());
        check(found, command.items(), checks);
        var notice = notice(command.documentNumber(), command.issuedOn(), command.dueOn(), months, checks);
        decided(found.decidedOn(), notice, known == Ground.GRADE, checks);
        checks.verify();
        return issuing.issue(found, known, notice, command.items());
    }

    private CaseGrounds open(String caseId) {
        var found = grounds.of(caseId);
        // it was asked in between, perhaps in another role
        acting.require(new DivisionCode(found.subject().jurisdiction()), DECISION_CLERK);
        return found;
    }

    private static int months(CaseGrounds found, Ground ground) {
        return switch (ground) {
            case GRADE -> found.months();
            case FINDINGS -> found.findings().isEmpty() ? 0 : Consequence.SHORT_TIME;
        };
    }

    private static void refuse(Reason reason) {
        throw new RegistryException(
                switch (reason) {
                    case OPEN -> SupervisionProblem.ORDER_OPEN;
                    case ORDERED -> SupervisionProblem.ORDERED_ALREADY;
                    case ENDED -> SupervisionProblem.ADDRESSEE_ENDED;
                    case RECUSED -> SupervisionProblem.JUDGE_OF_THE_PLACE;
                    case EXEMPT -> SupervisionProblem.GRADE_ASKS_NOTHING;
                    case DEADLINE -> SupervisionProblem.DUE_TOO_LATE;
                });
    }

    /** To whom orders of a decided campaign would go if they were issued on that day with that deadline. */
    @AllowedTo(DECISION_CLERK)
    public OrdersPreview preview(@NotNull String campaign, @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn) {
        var day = issuedOn == null ? BusinessTime.today(clock) : issuedOn;
        return addressing.campaign(campaign, day, dueOn).preview();
    }

    /**
     * Issues orders to all whom the preview tells; answers how many.
     *
     * @throws RegistryException {@link SupervisionProblem#NOBODY_TO_ORDER} where there is nobody, {@link
     *     CommonProblem#STALE_EDIT} if they are not as many as were expected
     */
    @AllowedTo(DECISION_CLERK)
    public int issueAll(@NotNull IssueOrders command) {
        var checks = checks(command.documentNumber(), command.issuedOn())
                .text("demand", command.demand(), OrderItem.LONGEST_DEMAND);
        checks.verify();
        var issuedOn = Objects.requireNonNull(command.issuedOn());
        var addressed = addressing.campaign(command.campaign(), issuedOn, command.dueOn());
        var preview = addressed.preview();
        var dueOn = preview.dueOn();
        if (preview.addressees().isEmpty() || dueOn == null) {
            throw new RegistryException(SupervisionProblem.NOBODY_TO_ORDER);
        }
        if (command.expected() != null
                && command.expected() != preview.addressees().size()) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        var notice = new Notice(Objects.requireNonNull(command.documentNumber()).strip(), issuedOn, dueOn);
        var later = new FieldChecks();
        later.when(!dueOn.isAfter(issuedOn), "dueOn", SupervisionProblem.DUE_BEFORE_ISSUED);
        var outcome = preview.campaign().outcome();
        decided(outcome == null ? null : outcome.decidedOn(), notice, true, later);
        later.verify();
        var common = new Demand(Objects.requireNonNull(command.demand()).strip(), null, null);
        issuing.issueAll(
                addressed.cases(),
                notice,
                found -> Stream.concat(Demands.of(found).stream(), Stream.of(common))
                        .toList());
        return preview.addressees().size();
    }

    private FieldChecks checks(@Nullable String documentNumber, @Nullable LocalDate issuedOn) {
        return new FieldChecks()
                .text("documentNumber", documentNumber, Notice.LONGEST_NUMBER)
                .required("issuedOn", issuedOn)
                .notAfter("issuedOn", issuedOn, BusinessTime.today(clock));
    }

    private static void check(CaseGrounds found, List<Demand> items, FieldChecks checks) {
        checks.when(
                items.isEmpty() || items.size() > OrderItem.MOST,
                "items",
                SupervisionProblem.ITEM_COUNT,
                OrderItem.MOST);
        var indicators = Demands.of(found).stream().map(Demand::indicator).toList();
        var findings = found.findings().stream().map(FindingView::id).toList();
        for (var item : items) {
            checks.text("items", item.text(), OrderItem.LONGEST_DEMAND);
            boolean known = (item.indicator() == null || indicators.contains(item.indicator()))
                    && (item.finding() == null || findings.contains(item.finding()));
            checks.when(!known, "items", SupervisionProblem.ITEM_GROUND_UNKNOWN);
        }
    }

    private static Notice notice(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            int months,
            FieldChecks checks) {
        checks.verify();
        var day = Objects.requireNonNull(issuedOn);
        var latest = Notice.latest(day, months);
        var notice = new Notice(
                Objects.requireNonNull(number).strip(),
                day,
                Optional.ofNullable(dueOn).orElse(latest));
        notice.fault(months).ifPresent(fault -> checks.add("dueOn", fault, latest.toString()));
        return notice;
    }

    private static void decided(@Nullable LocalDate decidedOn, Notice notice, boolean graded, FieldChecks checks) {
        boolean early = graded && decidedOn != null && notice.issuedOn().isBefore(decidedOn);
        checks.when(early, "issuedOn", SupervisionProblem.ISSUED_BEFORE_DECISION, String.valueOf(decidedOn));
    }
}
