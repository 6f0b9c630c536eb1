package org.grassroots.registry.figure.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value that an organisation gave for one figure of a year.
 *
 * <p>What it says never changes. It is handed in, judged and superseded once each: by a better value of its writer, by
 * the correction that is accepted in its stead, or because its writer takes it back.
 */
@Entity
@Table(name = "annual_figure")
public class AnnualFigure {

    /** The most characters of an explanation, and of the reason for sending a value back. */
    public static final int LONGEST_TEXT = 500;

    /** Of a figure and year, one value can be worked on while another is the accepted one. */
    enum Place {
        WORK,
        ACCEPTED
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "report_id", nullable = false, length = 36)
    private String reportId;

    @Column(name = "figure_code", nullable = false, length = 60)
    private String figure;

    @Column(nullable = false, precision = 24, scale = 6)
    private BigDecimal amount;

    @Column(length = LONGEST_TEXT)
    private @Nullable String explanation;

    @Embedded
    private Signature recorded;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "judged_by", length = 36))
    @AttributeOverride(name = "name", column = @Column(name = "judged_name", length = 100))
    @AttributeOverride(name = "role", column = @Column(name = "judged_as", length = 30))
    @AttributeOverride(name = "at", column = @Column(name = "judged_at"))
    private @Nullable Signature judged;

    @Column(name = "return_reason", length = LONGEST_TEXT)
    private @Nullable String returnReason;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private @Nullable Place place = Place.WORK;

    @SuppressWarnings("NullAway.Init")
    protected AnnualFigure() {
        // for the persistence provider
    }

    /** What is said of one figure: the amount, and why it moved so far where it did. */
    public record Said(
            String figure, BigDecimal amount, @Nullable String explanation) {

        /** Whether somebody says the same again. */
        boolean isSame(AnnualFigure value) {
            return amount.compareTo(value.amount) == 0
                    && Optional.ofNullable(explanation).equals(value.explanation());
        }
    }

    public AnnualFigure(String id, String reportId, Said said, Signature recorded) {
        this.id = id;
        this.reportId = reportId;
        this.figure = said.figure();
        this.amount = said.amount();
        this.explanation = said.explanation();
        this.recorded = recorded;
    }

    void handIn(Instant at) {
        requireHeld(Place.WORK);
        handedInAt = at;
    }

    /** The reviewer accepts it; the value accepted before was superseded already. */
    void accept(Signature by) {
        requireHeld(Place.WORK);
        judged = by;
        place = Place.ACCEPTED;
    }

    void sendBack(Signature by, String reason) {
        requireHeld(Place.WORK);
        judged = by;
        returnReason = reason;
    }

    /** From {@code at} on, it holds no longer; two nodes' clocks may differ a little. */
    void supersede(Instant at) {
        if (place == null) {
            throw new IllegalStateException("value " + id + " was superseded already");
        }
        supersededAt = at.isBefore(recorded.at()) ? recorded.at() : at;
        place = null;
    }

    private void requireHeld(Place expected) {
        if (place != expected) {
            throw new IllegalStateException("value " + id + " is not " + expected);
        }
    }

    boolean isAt(Place wanted) {
        return place == wanted;
    }

    /** Whether it was the accepted value at an instant; null asks about this moment. */
    boolean wasAccepted(@Nullable Instant knownAt) {
        if (status() != FigureStatus.ACCEPTED || judged == null) {
            return false;
        }
        return knownAt == null
                ? supersededAt == null
                : !judged.at().isAfter(knownAt) && (supersededAt == null || knownAt.isBefore(supersededAt));
    }

    public FigureStatus status() {
        if (judged != null) {
            return returnReason == null ? FigureStatus.ACCEPTED : FigureStatus.RETURNED;
        }
        return handedInAt == null ? FigureStatus.DRAFT : FigureStatus.HANDED_IN;
    }

    public String reportId() {
        return reportId;
    }

    public String figure() {
        return figure;
    }

    public BigDecimal amount() {
        return amount;
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Signature recorded() {
        return recorded;
    }

    public Optional<Signature> judged() {
        return Optional.ofNullable(judged);
    }

    /** Why it was sent back. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
