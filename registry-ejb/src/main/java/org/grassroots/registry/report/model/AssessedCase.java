package org.grassroots.registry.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/** A case of a campaign with its result, once it has one. Read only: it is a row of the view assessment_result. */
@Entity
@Table(name = "assessment_result")
public class AssessedCase {

    @Id
    @Column(name = "case_id", length = 36)
    private String id;

    @Column(name = "campaign_code", nullable = false, length = 40)
    private String campaign;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Column(name = "organisation_name", nullable = false, length = 200)
    private String name;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseState state;

    @Column(precision = 5, scale = 2)
    private @Nullable BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Grade grade;

    @SuppressWarnings("NullAway.Init")
    protected AssessedCase() {
        // for the persistence provider
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public String registryNumber() {
        return registryNumber;
    }

    public String name() {
        return name;
    }

    public String division() {
        return division;
    }

    public CaseState state() {
        return state;
    }

    public @Nullable BigDecimal total() {
        return total == null ? null : total.setScale(2);
    }

    public @Nullable Grade grade() {
        return grade;
    }
}
