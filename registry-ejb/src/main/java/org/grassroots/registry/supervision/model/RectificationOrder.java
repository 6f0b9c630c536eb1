package org.grassroots.registry.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.supervision.SupervisionProblem;
import org.grassroots.registry.supervision.model.OrderFlow.Transition;
import org.jspecify.annotations.Nullable;

/**
 * 整改通知: one organisation is told in writing what to put right and until when.
 *
 * <p>The association issues it on a decided result or on what was found on site. The organisation answers item by item and
 * reports; an auditor accepts that or sends it back with the reason; what was accepted a second person closes. Until then
 * the association can take it back. {@link OrderFlow} is the whole of its life. Of each organisation one is open at most.
 */
@Entity
@Table(name = "rectification_order")
public class RectificationOrder {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "campaign_code", nullable = false, length = 40)
    private String campaign;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Ground ground;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Grade grade;

    @Embedded
    private Subject subject;

    @Column(name = "document_number", nullable = false, length = Notice.LONGEST_NUMBER)
    private String documentNumber;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrderState state = OrderState.ISSUED;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(length = LONGEST_REASON)
    private @Nullable String remark;

    @Column(name = "accepted_by", length = 36)
    private @Nullable String acceptedBy;

    @Column(name = "open_key", length = 36)
    private @Nullable String openKey;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected RectificationOrder() {
        // for the persistence provider
    }

    public RectificationOrder(String id, Basis basis, Subject subject, Notice notice, Given given) {
        this.id = id;
        this.caseId = basis.caseId();
        this.campaign = basis.campaign();
        this.ground = basis.ground();
        this.grade = basis.grade();
        this.subject = subject;
        this.documentNumber = notice.documentNumber();
        this.issuedOn = notice.issuedOn();
        this.dueOn = notice.dueOn();
        this.openKey = subject.organisationId();
        this.stateSince = given.at();
        this.touchedAt = given.at();
        this.given = given;
    }

    /** What the order rests on; {@code grade} is null where it is what was found on site before a decision. */
    public record Basis(
            String caseId,
            String campaign,
            Ground ground,
            @Nullable Grade grade) {}

    /**
     * The line of {@link OrderFlow} for doing {@code verb}.
     *
     * @throws RegistryException {@link SupervisionProblem#ORDER_OUT_OF_ORDER} if the order is in no state for it, or what
     *     its guard refuses
     */
    public Transition requireCan(OrderVerb verb, Attempt attempt) {
        var line = OrderFlow.find(state, verb)
                .orElseThrow(() -> new RegistryException(SupervisionProblem.ORDER_OUT_OF_ORDER, state.name()));
        refusal(line, attempt).ifPresent(broken -> {
            throw broken;
        });
        return line;
    }

    /** Why the line cannot be gone along, if it cannot. */
    public Optional<RegistryException> refusal(Transition line, Attempt attempt) {
        return switch (line.guard()) {
            case NONE -> Optional.empty();
            case ANSWERED ->
                attempt.unanswered().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RegistryException(
                                SupervisionProblem.ITEMS_UNANSWERED,
                                attempt.unanswered().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
            case IMPARTIAL -> recusal(attempt, Set.of());
            case NOT_THE_ISSUER -> {
                var parts = new HashSet<>(attempt.parts());
                parts.add(given.by());
                yield recusal(attempt, parts);
            }
            case NOT_THE_ACCEPTER -> recusal(attempt, acceptedBy == null ? Set.of() : Set.of(acceptedBy));
        };
    }

    private Optional<RegistryException> recusal(Attempt attempt, Set<String> parts) {
        return new Recusal(subject, parts)
                .of(attempt.account(), attempt.grants())
                .map(reason -> new RegistryException(
                        reason == Recusal.Reason.PART
                                ? SupervisionProblem.JUDGE_HAD_A_PART
                                : SupervisionProblem.JUDGE_OF_THE_PLACE));
    }

    /** Goes along a line of {@link OrderFlow}; {@code report} is what was reported, where the step is that. */
    public OrderStep go(Transition line, String stepId, Given by, @Nullable String said, @Nullable Report report) {
        if (line.from() != state) {
            throw new IllegalStateException(id + " is " + state + ", not " + line.from());
        }
        touch(by.at());
        state = line.to();
        stateSince = touchedAt;
        remark = said;
        acceptedBy = line.verb() == OrderVerb.ACCEPT ? by.by() : state == OrderState.SENT_BACK ? null : acceptedBy;
        openKey = state.isOpen() ? openKey : null;
        return new OrderStep(stepId, id, line, by.later(touchedAt)).with(said, report);
    }

    /** Something within the order changed, so that whoever has seen it before is told. */
    public void touch(Instant now) {
        // always later than before, even by the same clock, so that versions grow
        touchedAt = now.isAfter(touchedAt) ? now : touchedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Whether its deadline has passed while it is the organisation's turn; the day itself is in time. */
    public boolean isOverdue(LocalDate today) {
        return state.isWithOrganisation() && today.isAfter(dueOn);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Basis basis() {
        return new Basis(caseId, campaign, ground, grade);
    }

    public Subject subject() {
        return subject;
    }

    public Notice notice() {
        return new Notice(documentNumber, issuedOn, dueOn);
    }

    public OrderState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** What was said with the last change of state. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Who issued it, and when that was entered. */
    public Given given() {
        return given;
    }
}
