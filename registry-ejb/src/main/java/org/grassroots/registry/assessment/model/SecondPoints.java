package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What both scorers came to for one indicator of a case, as it was when the second handed in; null is unscored. */
@Entity
@Table(name = "assessment_second_points")
public class SecondPoints {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "indicator_code", nullable = false, length = 40)
    private String indicator;

    @Column(nullable = false)
    private int weight;

    @Column(name = "first_points", precision = 5, scale = 2)
    private @Nullable BigDecimal first;

    @Column(name = "second_points", precision = 5, scale = 2)
    private @Nullable BigDecimal second;

    @SuppressWarnings("NullAway.Init")
    protected SecondPoints() {
        // for the persistence provider
    }

    /** Of the indicator {@code code} that can earn {@code weight} points. */
    public SecondPoints(String id, String caseId, String code, int weight, Both both) {
        this.id = id;
        this.caseId = caseId;
        this.indicator = code;
        this.weight = weight;
        this.first = both.first();
        this.second = both.second();
    }

    /** The points that each of the two came to. */
    public record Both(@Nullable BigDecimal first, @Nullable BigDecimal second) {}

    public String caseId() {
        return caseId;
    }

    public String indicator() {
        return indicator;
    }

    public int weight() {
        return weight;
    }

    public Both both() {
        return new Both(first, second);
    }
}
