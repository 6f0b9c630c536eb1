package org.grassroots.registry.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.supervision.model.OrderFlow.Transition;
import org.jspecify.annotations.Nullable;

/** One change of state in the history of an order: who brought it about, with what remark, and what was reported then. */
@Entity
@Table(name = "rectification_step")
public class OrderStep {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "order_id", nullable = false, length = 36)
    private String orderId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrderVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false, length = 20)
    private OrderState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 20)
    private OrderState to;

    @Column(length = RectificationOrder.LONGEST_REASON)
    private @Nullable String remark;

    @Column(columnDefinition = "TEXT")
    private @Nullable String content;

    @Column(name = "content_sha256", length = 64)
    private @Nullable String contentHash;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected OrderStep() {
        // for the persistence provider
    }

    OrderStep(String id, String orderId, Transition done, Given given) {
        this.id = id;
        this.orderId = orderId;
        this.verb = done.verb();
        this.from = done.from();
        this.to = done.to();
        this.given = given;
    }

    /** The same step with what was said and reported. */
    OrderStep with(@Nullable String said, @Nullable Report report) {
        remark = said;
        content = report == null ? null : report.canonical();
        contentHash = report == null ? null : report.sha256();
        return this;
    }

    public String orderId() {
        return orderId;
    }

    public OrderVerb verb() {
        return verb;
    }

    public OrderState from() {
        return from;
    }

    public OrderState to() {
        return to;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** What was reported with this step. */
    public Optional<Report> report() {
        return Optional.ofNullable(content).map(Report::read);
    }

    public Given given() {
        return given;
    }
}
