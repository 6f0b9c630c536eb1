package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one expert rates one indicator of a case with, and why; never changed. */
@Entity
@Table(name = "assessment_panel_rating")
public class PanelRating {

    public static final int LONGEST_REMARK = 1000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "seat_id", nullable = false, length = 36)
    private String seatId;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "indicator_code", nullable = false, length = 40)
    private String indicator;

    @Column(nullable = false, precision = 9, scale = 2)
    private BigDecimal rating;

    @Column(length = LONGEST_REMARK)
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected PanelRating() {
        // for the persistence provider
    }

    public PanelRating(String id, PanelSeat seat, String indicator, BigDecimal rating, @Nullable String remark) {
        this.id = id;
        this.seatId = seat.id();
        this.caseId = seat.caseId();
        this.indicator = indicator;
        this.rating = rating;
        this.remark = remark;
    }

    public String seatId() {
        return seatId;
    }

    public String caseId() {
        return caseId;
    }

    public String indicator() {
        return indicator;
    }

    /** The rating without needless zeros, as it is put into the answer. */
    public BigDecimal rating() {
        var plain = rating.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }
}
