package org.grassroots.registry.registration.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * A county's proposal to change what the register says about its association (变更).
 *
 * <p>The city judges it part by part: what it accepts enters the register at once, what it returns the county corrects
 * and hands in again, or gives up. Whoever proposed it judges no part of it. An organisation has one under way at the
 * most.
 */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AmendmentState state = AmendmentState.SUBMITTED;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisation;

    @Column(name = "organisation_name", nullable = false, length = Attribute.LONGEST)
    private String name;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "open_key", length = 36)
    private @Nullable String openKey;

    @Embedded
    private AmendmentBasis basis;

    @Column(name = "proposer_id", nullable = false, length = 36)
    private String proposer;

    @Column(name = "proposer_name", nullable = false, length = 100)
    private String proposerName;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "amendment_id", nullable = false)
    private List<AmendmentItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "amendment_evidence", joinColumns = @JoinColumn(name = "amendment_id"))
    @Column(name = "evidence_id", nullable = false, length = 36)
    private Set<String> evidence = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {
        // for the persistence provider
    }

    /**
     * Proposes changes, all of which were found to be possible.
     *
     * @param before what the register says now of the day of each
     */
    public Amendment(
            String id, Amended amended, AmendmentBasis basis, Map<ProposedChange, String> before, Signature by) {
        this.id = id;
        this.organisation = amended.organisation();
        this.name = amended.name();
        this.jurisdiction = amended.jurisdiction().value();
        this.openKey = amended.organisation();
        this.basis = basis;
        this.proposer = by.account();
        this.proposerName = by.name();
        this.proposedAt = by.at();
        this.changedAt = by.at();
        this.changedBy = by.name();
        before.forEach((change, text) -> items.add(new AmendmentItem(id, change, text.isEmpty() ? null : text)));
    }

    /** The organisation that is to change. */
    public record Amended(String organisation, String name, DivisionCode jurisdiction) {}

    /** Names the files that prove it, in place of those that did so far. */
    public void present(Collection<String> files) {
        evidence.retainAll(files);
        evidence.addAll(files);
    }

    /** Judges every part that is open; what is accepted is given back, to be entered in the register. */
    public List<AmendmentItem> judge(Map<Attribute, Judgement> judgements, Signature by) {
        requireState(AmendmentState.SUBMITTED);
        if (proposer.equals(by.account())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_SAME_PERSON);
        }
        var open = items.stream().filter(item -> item.verdict() == Verdict.OPEN).toList();
        var checks = new FieldChecks();
        open.forEach(item -> check(item.attribute(), judgements.get(item.attribute()), checks));
        checks.verify();
        open.forEach(item -> item.judge(Objects.requireNonNull(judgements.get(item.attribute())), by));
        boolean returned = items.stream().anyMatch(item -> item.verdict() == Verdict.RETURNED);
        become(returned ? AmendmentState.RETURNED : AmendmentState.DECIDED, by);
        return open.stream().filter(item -> item.verdict() == Verdict.ACCEPTED).toList();
    }

    private static void check(Attribute attribute, @Nullable Judgement judgement, FieldChecks checks) {
        if (judgement == null || judgement.verdict() == null || judgement.verdict() == Verdict.OPEN) {
            checks.add("verdict_" + attribute, CommonProblem.FIELD_REQUIRED);
        } else if (judgement.verdict() == Verdict.RETURNED) {
            checks.text("remark_" + attribute, judgement.remark(), Judgement.LENGTH);
        }
    }

    /**
     * Corrects what was returned and hands it in again.
     *
     * @param before what the register says now of the day of each
     */
    public void correct(Map<ProposedChange, String> before, Signature by) {
        requireState(AmendmentState.RETURNED);
        before.forEach((change, text) -> items.stream()
                .filter(item -> item.verdict() == Verdict.RETURNED && item.attribute() == change.attribute())
                .forEach(item -> item.correct(change, text.isEmpty() ? null : text)));
        boolean left = items.stream().anyMatch(item -> item.verdict() == Verdict.RETURNED);
        if (left) {
            throw new RegistryException(RegistrationProblem.AMENDMENT_NOT_CORRECTED);
        }
        become(AmendmentState.SUBMITTED, by);
    }

    /** Gives up what is not accepted. */
    public void withdraw(Signature by) {
        if (state.isFinal()) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
        become(AmendmentState.WITHDRAWN, by);
    }

    private void requireState(AmendmentState wanted) {
        if (state != wanted) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
    }

    private void become(AmendmentState next, Signature by) {
        state = next;
        changedAt = by.at();
        changedBy = by.name();
        if (next.isFinal()) {
            openKey = null;
        }
    }

    /** Whether {@code account} proposed it, so that somebody else has to judge it. */
    public boolean isBy(String account) {
        return proposer.equals(account);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AmendmentState state() {
        return state;
    }

    public Amended amended() {
        return new Amended(organisation, name, new DivisionCode(jurisdiction));
    }

    public AmendmentBasis basis() {
        return basis;
    }

    public String proposerName() {
        return proposerName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Its parts, in the order of the register's attributes. */
    public List<AmendmentItem> items() {
        return items.stream()
                .sorted(Comparator.comparing(AmendmentItem::attribute))
                .toList();
    }

    public Set<String> evidence() {
        return Set.copyOf(evidence);
    }
}
