package org.grassroots.registry.assessment.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * 异议: an organisation objects to its result while it is on public notice, once. Others than those who had a part in the
 * result recheck it; the answer says what comes of it, and the result before it stays here.
 */
@Entity
@Table(name = "assessment_objection")
public class Objection {

    public static final int LONGEST_TEXT = 2000;

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(nullable = false, length = LONGEST_TEXT)
    private String text;

    @Embedded
    private Given given;

    /** The accounts that had a part in the result. */
    @ElementCollection
    @CollectionTable(name = "assessment_objection_excluded", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "account_id", nullable = false, length = 36)
    private Set<String> excluded = new TreeSet<>();

    @Column(name = "former_total", nullable = false, precision = 5, scale = 2)
    private BigDecimal formerTotal;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_grade", nullable = false, length = 20)
    private Grade formerGrade;

    @Column(name = "former_frozen", nullable = false, columnDefinition = "TEXT")
    private String formerFrozen;

    @Column(length = LONGEST_TEXT)
    private @Nullable String answer;

    @Column(name = "answered_by", length = 36)
    private @Nullable String answeredBy;

    @Column(name = "answered_name", length = 100)
    private @Nullable String answeredName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {
        // for the persistence provider
    }

    /** An objection to {@code result}, in which {@code excluded} had a part. */
    public Objection(CaseResult result, String text, Collection<String> excluded, Given given) {
        this.caseId = result.caseId();
        this.text = text;
        this.excluded.addAll(excluded);
        this.formerTotal = result.total();
        this.formerGrade = result.grade();
        this.formerFrozen = result.frozenCase();
        this.given = given;
    }

    /** It is answered. */
    public void answer(String words, Given by) {
        answer = words;
        answeredBy = by.by();
        answeredName = by.name();
        answeredAt = by.at();
    }

    /** Whether an account had a part in the result that is objected to. */
    public boolean excludes(String account) {
        return excluded.contains(account);
    }

    public String caseId() {
        return caseId;
    }

    public String text() {
        return text;
    }

    public Given given() {
        return given;
    }

    public BigDecimal formerTotal() {
        return formerTotal.setScale(2);
    }

    public Grade formerGrade() {
        return formerGrade;
    }

    /** All that the result before was scored from, canonical JSON. */
    public String formerFrozen() {
        return formerFrozen;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public @Nullable String answeredName() {
        return answeredName;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
