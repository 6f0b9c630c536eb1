package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 督查发现: what inspectors wrote down about an organisation, or about one of its indicators; it is never changed. */
@Entity
@Table(name = "assessment_finding")
public class Finding {

    public static final int LONGEST_TEXT = 2000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "indicator_code", length = 40)
    private @Nullable String indicator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Severity severity;

    @Column(nullable = false, length = LONGEST_TEXT)
    private String text;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {
        // for the persistence provider
    }

    /** {@code indicator} is null where it is about the organisation as a whole. */
    public Finding(String id, String caseId, @Nullable String indicator, Severity severity, String text, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.indicator = indicator;
        this.severity = severity;
        this.text = text;
        this.given = given;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public Optional<String> indicator() {
        return Optional.ofNullable(indicator);
    }

    public Severity severity() {
        return severity;
    }

    public String text() {
        return text;
    }

    public Given given() {
        return given;
    }
}
