package org.grassroots.registry.figure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.grassroots.registry.figure.FigureProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 年度报表: the sheet on which an organisation reports its figures for one year.
 *
 * <p>It begins with the first value that is written. Handing it in locks it; a reviewer accepts each value or sends it
 * back with a reason, and the organisation corrects what came back. Once all is accepted, writing again begins a
 * correction, and the accepted values hold until the correction is accepted in turn.
 */
@Entity
@Table(name = "annual_report")
public class AnnualReport {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Column(name = "reported_year", nullable = false)
    private int year;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Column(name = "organisation_name", nullable = false, length = 200)
    private String organisationName;

    @Column(nullable = false, length = 30)
    private String kind;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "reviewed_from", nullable = false, length = 9)
    private String reviewedFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReportState state = ReportState.NOT_BEGUN;

    @Column(name = "changed_at", nullable = false)
    private @Nullable Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private @Nullable String changedBy;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "handed_in_by", length = 36)
    private @Nullable String handedInBy;

    @Column(name = "handed_in_name", length = 100)
    private @Nullable String handedInName;

    @SuppressWarnings("NullAway.Init")
    protected AnnualReport() {
        // for the persistence provider
    }

    /** The blank sheet of {@code subject} for a year; it is worth keeping once something is written on it. */
    public AnnualReport(String id, Subject subject, int year) {
        this.id = id;
        this.organisationId = subject.id();
        this.registryNumber = subject.registryNumber();
        this.organisationName = subject.name();
        this.kind = subject.kind();
        this.division = subject.division().value();
        this.jurisdiction = subject.jurisdiction().value();
        this.reviewedFrom = subject.reviewedFrom().value();
        this.year = year;
    }

    /** The organisation has written, which leads to {@code next}. */
    void written(ReportState next, Signature by) {
        state = next;
        touched(by);
    }

    void handedIn(Signature by) {
        state = ReportState.HANDED_IN;
        handedInAt = by.at();
        handedInBy = by.account();
        handedInName = by.name();
        touched(by);
    }

    void reviewed(boolean complete, Signature by) {
        state = complete ? ReportState.ACCEPTED : ReportState.RETURNED;
        touched(by);
    }

    // never the same instant twice, so that the row changes and gets a new version whatever was written
    private void touched(Signature by) {
        changedAt = changedAt == null || by.at().isAfter(changedAt) ? by.at() : changedAt.plus(1, ChronoUnit.MICROS);
        changedBy = by.name();
    }

    /** Asks that no reviewer has it. */
    void requireEditable() {
        if (!state.isEditable()) {
            throw new RegistryException(FigureProblem.REPORT_LOCKED);
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int year() {
        return year;
    }

    /** The organisation as it was when the sheet was begun. */
    public Subject subject() {
        return new Subject(
                organisationId,
                registryNumber,
                organisationName,
                kind,
                new DivisionCode(division),
                new DivisionCode(jurisdiction));
    }

    public DivisionCode reviewedFrom() {
        return new DivisionCode(reviewedFrom);
    }

    public ReportState state() {
        return state;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public Optional<String> handedInBy() {
        return Optional.ofNullable(handedInBy);
    }

    public Optional<String> handedInName() {
        return Optional.ofNullable(handedInName);
    }
}
