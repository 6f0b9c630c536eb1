package org.grassroots.registry.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the register says, or once said, about an organisation.
 *
 * <p>It lives in two times: {@code validFrom} to {@code validTo} is when it was true, {@code recordedAt} to {@code
 * supersededAt} is when the register said so. A row is added and later superseded by others; that instant is the only
 * thing about it that is ever set afterwards, and it is set once.
 */
@Entity
@Table(name = "attribute_version")
public class AttributeVersion {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Attribute attribute;

    @Column(nullable = false, length = OfficerList.LONGEST)
    private String content;

    // by which the register of a past day is searched; empty for what nobody looks for
    @Column(name = "search_text", length = SearchText.LONGEST)
    private @Nullable String searchText;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "decision_body", nullable = false, length = 200)
    private String decisionBody;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(length = 500)
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "sanction_ground", length = 30)
    private @Nullable SanctionGround sanctionGround;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @Column(name = "role_held", length = 30)
    private @Nullable String role;

    @Column(name = "proposed_by", length = 100)
    private @Nullable String proposedBy;

    @ElementCollection
    @CollectionTable(name = "attribute_version_evidence", joinColumns = @JoinColumn(name = "attribute_version_id"))
    @Column(name = "evidence_id", nullable = false, length = 36)
    private List<String> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AttributeVersion() {
        // for the persistence provider
    }

    public AttributeVersion(String id, String organisationId, Fact fact, Recording recording) {
        this.id = id;
        this.organisationId = organisationId;
        this.attribute = fact.attribute();
        this.content = fact.content();
        this.searchText = SearchText.of(fact.attribute(), fact.content()).orElse(null);
        this.validFrom = fact.valid().from();
        this.validTo = fact.valid().to();
        this.recordedAt = recording.at();
        this.decisionBody = fact.basis().body();
        this.decidedOn = fact.basis().decidedOn();
        this.documentNumber = fact.basis().documentNumber();
        this.reason = fact.basis().reason();
        this.evidence.addAll(fact.basis().evidence());
        var sanction = fact.basis().sanction();
        this.sanctionGround = sanction == null ? null : sanction.ground();
        this.toldOn = sanction == null ? null : sanction.toldOn();
        this.accountId = recording.accountId();
        this.accountName = recording.accountName();
        this.role = recording.role();
        this.proposedBy = recording.proposedBy();
    }

    /** From {@code at} on, the register no longer says this. */
    void supersede(Instant at) {
        if (supersededAt != null || at.isBefore(recordedAt)) {
            throw new IllegalStateException("version " + id + " cannot be superseded at " + at);
        }
        supersededAt = at;
    }

    /**
     * Whether the register said this at an instant.
     *
     * @param at the instant, or null for what it says now
     */
    public boolean knownAt(@Nullable Instant at) {
        return at == null
                ? supersededAt == null
                : !recordedAt.isAfter(at) && (supersededAt == null || at.isBefore(supersededAt));
    }

    /** What this says. */
    public Fact fact() {
        return new Fact(
                attribute,
                content,
                new Period(validFrom, validTo),
                new Basis(
                        decisionBody,
                        decidedOn,
                        documentNumber,
                        reason,
                        evidence.stream().sorted().toList(),
                        sanctionGround == null ? null : new Sanction(sanctionGround, toldOn)));
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public Attribute attribute() {
        return attribute;
    }

    public String content() {
        return content;
    }

    public Period valid() {
        return new Period(validFrom, validTo);
    }

    public Recording recording() {
        return new Recording(recordedAt, accountId, accountName, role, proposedBy);
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
