package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bonus, deduction or veto of the scheme that an auditor found to be due, with the reason. */
@Entity
@Table(name = "assessment_ruling")
public class Ruling {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RulingKind kind;

    @Column(name = "item_code", nullable = false, length = 40)
    private String item;

    @Column(nullable = false)
    private int times;

    @Column(nullable = false, length = LONGEST_REASON)
    private String reason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Ruling() {
        // for the persistence provider
    }

    public Ruling(String id, String caseId, RulingKind kind, String item, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.kind = kind;
        this.item = item;
        this.times = 1;
        this.reason = "";
        this.given = given;
    }

    /** What it is for, and how often; a bonus or veto counts once. */
    public void because(String because, int howOften, Given by) {
        reason = because;
        times = kind == RulingKind.DEDUCTION ? howOften : 1;
        given = by;
    }

    public RulingKind kind() {
        return kind;
    }

    public String item() {
        return item;
    }

    public int times() {
        return times;
    }

    public String reason() {
        return reason;
    }

    public Given given() {
        return given;
    }
}
