package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/** One part of an amendment: what an attribute is to become, what it was, and how that was judged. */
@Entity
@Table(name = "amendment_item")
public class AmendmentItem {

    @Id
    @Column(length = 80)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Attribute attribute;

    @Column(name = "before_text", length = 4000)
    private @Nullable String before;

    @Column(nullable = false, length = 4000)
    private String content;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Verdict verdict = Verdict.OPEN;

    @Column(length = Judgement.LENGTH)
    private @Nullable String remark;

    @Column(name = "judged_by", length = 100)
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentItem() {
        // for the persistence provider
    }

    AmendmentItem(String amendment, ProposedChange change, @Nullable String before) {
        this.id = amendment + ":" + change.attribute();
        this.attribute = change.attribute();
        this.before = before;
        this.content = Objects.requireNonNull(change.content());
        this.validFrom = Objects.requireNonNull(change.validFrom());
    }

    /** Proposes otherwise what was returned. */
    void correct(ProposedChange change, @Nullable String said) {
        before = said;
        content = Objects.requireNonNull(change.content());
        validFrom = Objects.requireNonNull(change.validFrom());
        verdict = Verdict.OPEN;
    }

    void judge(Judgement judgement, Signature by) {
        verdict = Objects.requireNonNull(judgement.verdict());
        remark = judgement.remark();
        judgedBy = by.name();
        judgedAt = by.at();
    }

    public Attribute attribute() {
        return attribute;
    }

    /** What the register said of that day when it was proposed. */
    public @Nullable String before() {
        return before;
    }

    public String content() {
        return content;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String judgedBy() {
        return judgedBy;
    }

    public @Nullable Instant judgedAt() {
        return judgedAt;
    }
}
