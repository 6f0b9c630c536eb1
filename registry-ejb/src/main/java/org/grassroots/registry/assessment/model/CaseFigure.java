package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Provenance.Kind;
import org.grassroots.registry.scheme.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The value of one figure at one stage: taken from the register, taken from what the organisation had reported for the
 * year and a reviewer had accepted, or typed in the case.
 */
@Entity
@Table(name = "assessment_figure")
public class CaseFigure {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Stage stage;

    @Column(name = "figure_code", nullable = false, length = 60)
    private String figure;

    // as text, since a decimal column would lose the scale that was typed
    @Column(nullable = false, length = 40)
    private String amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Kind source;

    @Column(name = "annual_report_id", length = 36)
    private @Nullable String annualReport;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CaseFigure() {
        // for the persistence provider
    }

    private CaseFigure(Place place, BigDecimal amount, Kind source, Given given) {
        this.id = place.id();
        this.caseId = place.caseId();
        this.stage = place.stage();
        this.figure = place.figure();
        this.amount = amount.toPlainString();
        this.source = source;
        this.given = given;
    }

    /** Which figure of which case at which stage, under which key. */
    public record Place(String id, String caseId, Stage stage, String figure) {}

    /** A figure that the register derived. */
    public static CaseFigure derived(Place place, BigDecimal amount, Given given) {
        return new CaseFigure(place, amount, Kind.REGISTER, given);
    }

    /** A figure that {@code reporter} had reported for the year and that was accepted, on a report of that year. */
    public static CaseFigure annual(Place place, BigDecimal amount, String report, Given reporter) {
        var figure = new CaseFigure(place, amount, Kind.REPORTED, reporter);
        figure.annualReport = report;
        return figure;
    }

    /** A figure that somebody typed. */
    public static CaseFigure reported(Place place, BigDecimal amount, Given given) {
        return new CaseFigure(place, amount, Kind.REPORTED, given);
    }

    /** Somebody reports another value; an accepted annual figure that is only said again stays what it is. */
    public void replace(BigDecimal better, Given by) {
        if (isAnnual() && better.compareTo(amount()) == 0) {
            return;
        }
        amount = better.toPlainString();
        annualReport = null;
        given = by;
    }

    /** Whether it is still the accepted figure of the year with which the case began. */
    public boolean isAnnual() {
        return annualReport != null;
    }

    public String caseId() {
        return caseId;
    }

    public Stage stage() {
        return stage;
    }

    public String figure() {
        return figure;
    }

    public BigDecimal amount() {
        return new BigDecimal(amount);
    }

    public Kind source() {
        return source;
    }

    public Given given() {
        return given;
    }
}
