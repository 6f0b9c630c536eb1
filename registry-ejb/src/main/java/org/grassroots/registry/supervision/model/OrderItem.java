package org.grassroots.registry.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 整改事项: one thing that has to be mended, and what the organisation did about it. */
@Entity
@Table(name = "rectification_item")
public class OrderItem {

    public static final int LONGEST_DEMAND = 1000;
    public static final int LONGEST_ANSWER = 4000;
    /** The most items of an order. */
    public static final int MOST = 50;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "order_id", nullable = false, length = 36)
    private String orderId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = LONGEST_DEMAND)
    private String demand;

    @Column(name = "indicator_code", length = 40)
    private @Nullable String indicator;

    @Column(name = "finding_id", length = 36)
    private @Nullable String finding;

    @Column(length = LONGEST_ANSWER)
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected OrderItem() {
        // for the persistence provider
    }

    /** {@code place} counts from 1. */
    public OrderItem(String id, String orderId, int place, Demand demand) {
        this.id = id;
        this.orderId = orderId;
        this.place = place;
        this.demand = demand.text();
        this.indicator = demand.indicator();
        this.finding = demand.finding();
    }

    /** What is asked, and the indicator and the finding that it came from, if it came from any. */
    public record Demand(
            String text,
            @Nullable String indicator,
            @Nullable String finding) {}

    /** The organisation says what it did about it; nothing takes back what it said before. */
    public void answer(String text) {
        answer = text.isEmpty() ? null : text;
    }

    public String id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    public int place() {
        return place;
    }

    public Demand demand() {
        return new Demand(demand, indicator, finding);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
