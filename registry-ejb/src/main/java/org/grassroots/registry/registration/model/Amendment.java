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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * A county's proposal to change what the register says about its association (变更).
 *
 * <p>The city judges it part by part: what it accepts enters the register at once, what it returns the county corrects
 * and hands in again, or gives up. The report of a congress is judged as a whole: all of it enters the register, or
 * none. Whoever proposed it judges no part of it. An organisation has one under way at the most.
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
    private AmendmentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AmendmentState state = AmendmentState.SUBMITTED;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisation;

    @Column(name = "organisation_name", nullable = false, length = Attribute.LONGEST)
    private String name;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "open_key", length = 36)
    private @Nullable String openKey;

    @Embedded
    private AmendmentBasis basis;

    @Embedded
    private AmendmentAuthor author;

    @Column(length = Opinion.LENGTH)
    private @Nullable String remark;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "amendment_id", nullable = false)
    private List<AmendmentItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "amendment_evidence", joinColumns = @JoinColumn(name = "amendment_id"))
    @MapKeyColumn(name = "evidence_id", length = 36)
    @Column(name = "kind", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Map<String, DocumentKind> evidence = new HashMap<>();

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
        this.purpose = amended.purpose();
        this.organisation = amended.organisation();
        this.name = amended.name();
        this.jurisdiction = amended.jurisdiction().value();
        this.division = amended.division().value();
        this.openKey = amended.organisation();
        this.basis = basis;
        this.author = new AmendmentAuthor(by);
        parts().propose(before);
    }

    /** The organisation that is to change, and what for. */
    public record Amended(
            String organisation,
            String name,
            DivisionCode division,
            DivisionCode jurisdiction,
            AmendmentPurpose purpose) {

        /** Over which division somebody at this desk has to sit: reported where it lies, judged where it is supervised. */
        public DivisionCode over(Desk desk) {
            return desk.over(desk == Desk.COUNTY ? division : jurisdiction);
        }
    }

    /** Names the files that prove it and what each is, in place of those that did so far. */
    public void present(Map<String, DocumentKind> files) {
        evidence.keySet().retainAll(files.keySet());
        evidence.putAll(files);
    }

    /**
     * Its organisation lies there and is supervised from there now, so it is reported and judged there.
     *
     * @param papers the ids of its files there, by their ids so far; empty where they stay
     */
    public void follow(DivisionCode there, DivisionCode supervisor, Map<String, String> papers) {
        division = there.value();
        jurisdiction = supervisor.value();
        var kinds = evidence();
        evidence.keySet().removeAll(papers.keySet());
        papers.forEach((before, now) -> evidence.put(now, Objects.requireNonNull(kinds.get(before))));
    }

    /** Judges every part that is open; what is accepted is given back, to be entered in the register. */
    public List<AmendmentItem> judge(Map<Attribute, Judgement> judgements, Signature by) {
        requireJudge(by, false);
        var accepted = parts().judge(judgements, by);
        become(parts().anyReturned() ? AmendmentState.RETURNED : AmendmentState.DECIDED, by);
        return accepted;
    }

    /** Accepts the report of a congress as a whole; its parts are given back, to be entered in the register. */
    public List<AmendmentItem> accept(Signature by) {
        requireJudge(by, true);
        parts().accept(by);
        remark = null;
        become(AmendmentState.DECIDED, by);
        return items();
    }

    /** Returns the report of a congress as a whole, with what is wrong with it or with parts of it. */
    public void sendBack(CongressRemarks remarks, Signature by) {
        requireJudge(by, true);
        remarks.requireComplete();
        parts().sendBack(remarks.parts(), by);
        remark = remarks.whole().text();
        become(AmendmentState.RETURNED, by);
    }

    private void requireJudge(Signature by, boolean congress) {
        requireState(AmendmentState.SUBMITTED);
        requireCongress(congress);
        if (author.is(by.account())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_SAME_PERSON);
        }
    }

    /**
     * Corrects what was returned and hands it in again.
     *
     * @param before what the register says now of the day of each
     */
    public void correct(Map<ProposedChange, String> before, Signature by) {
        requireState(AmendmentState.RETURNED);
        requireCongress(false);
        parts().correct(before);
        become(AmendmentState.SUBMITTED, by);
    }

    /**
     * Reports the congress otherwise than it was returned, and hands it in again.
     *
     * @param before what the register says now of the day of each part
     */
    public void report(AmendmentBasis corrected, Map<ProposedChange, String> before, Signature by) {
        requireState(AmendmentState.RETURNED);
        requireCongress(true);
        basis = corrected;
        parts().replace(before);
        become(AmendmentState.SUBMITTED, by);
    }

    /** Gives up what is not accepted. */
    public void withdraw(Signature by) {
        if (state.isFinal()) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
        become(AmendmentState.WITHDRAWN, by);
    }

    private void requireCongress(boolean wanted) {
        if (purpose.isCongress() != wanted) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
    }

    private void requireState(AmendmentState wanted) {
        if (state != wanted) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
    }

    private void become(AmendmentState next, Signature by) {
        state = next;
        author.touched(by);
        if (next.isFinal()) {
            openKey = null;
        }
    }

    private AmendmentParts parts() {
        return new AmendmentParts(id, items);
    }

    /** Whether {@code account} proposed it, so that somebody else has to judge it. */
    public boolean isBy(String account) {
        return author.is(account);
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
        return new Amended(organisation, name, new DivisionCode(division), new DivisionCode(jurisdiction), purpose);
    }

    public AmendmentBasis basis() {
        return basis;
    }

    public AmendmentAuthor author() {
        return author;
    }

    /** Its parts, in the order of the register's attributes. */
    public List<AmendmentItem> items() {
        return items.stream()
                .sorted(Comparator.comparing(AmendmentItem::attribute))
                .toList();
    }

    /** Why it was returned as a whole; null for most. */
    public @Nullable String remark() {
        return remark;
    }

    /** The files that prove it by their id, and what each is. */
    public Map<String, DocumentKind> evidence() {
        return Map.copyOf(evidence);
    }
}
