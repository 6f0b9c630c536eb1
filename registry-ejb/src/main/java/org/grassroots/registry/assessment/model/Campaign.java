package org.grassroots.registry.assessment.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 评价批次: the assessment of all organisations of one kind for one year, by one scheme version.
 *
 * <p>It is planned by one person and approved by another on a decision of the association. Opening freezes the scheme by
 * its hash and the population by value. {@link CampaignFlow} is the whole of its life; its cases live by
 * {@link CaseFlow}.
 */
@Entity
@Table(name = "assessment_campaign")
public class Campaign {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(name = "title_zh", nullable = false, length = 200)
    private String titleZh;

    @Column(name = "title_en", nullable = false, length = 200)
    private String titleEn;

    @Column(name = "assessed_year", nullable = false)
    private int assessedYear;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Embedded
    private SchemeUsed scheme;

    @Embedded
    private @Nullable Scope scope;

    @Embedded
    private Calendar calendar;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CampaignState state = CampaignState.PLANNED;

    @Column(name = "planned_by", nullable = false, length = 36)
    private String plannedBy;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Embedded
    private @Nullable CampaignDecision approval;

    @Column(name = "sample_seed", length = 100)
    private @Nullable String seed;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "result_body", length = CampaignDecision.LONGEST_BODY))
    @AttributeOverride(
            name = "documentNumber",
            column = @Column(name = "result_number", length = CampaignDecision.LONGEST_NUMBER))
    @AttributeOverride(name = "decidedOn", column = @Column(name = "result_on"))
    private @Nullable CampaignDecision outcome;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {
        // for the persistence provider
    }

    /**
     * What is planned.
     *
     * @param code the name in addresses, such as CTY-2021
     */
    public record Plan(
            String code,
            String titleZh,
            String titleEn,
            int assessedYear,
            String subjectKind,
            Scope scope,
            Calendar calendar) {}

    public Campaign(String id, Plan plan, SchemeUsed scheme, String by, Instant now) {
        if (!plan.calendar().deadline().isAfter(now)) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_DEADLINE_PAST);
        }
        this.id = id;
        this.code = plan.code();
        this.titleZh = plan.titleZh();
        this.titleEn = plan.titleEn();
        this.assessedYear = plan.assessedYear();
        this.subjectKind = plan.subjectKind();
        this.scope = plan.scope();
        this.calendar = plan.calendar();
        this.scheme = scheme;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /**
     * The line of {@link CampaignFlow} for doing {@code verb} now.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_STATE} in a stage that has another way on, {@link
     *     AssessmentProblem#CAMPAIGN_TOO_EARLY} or {@link AssessmentProblem#CAMPAIGN_DEADLINE_PAST} if the clock is
     *     against it
     */
    public CampaignFlow.Transition requireCan(CampaignVerb verb, Instant now) {
        var line = CampaignFlow.of(verb);
        if (line.from() != state) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE, state.name());
        }
        if (!line.allows(calendar, now)) {
            throw new RegistryException(
                    line.timing() == CampaignFlow.Timing.BEFORE_DEADLINE
                            ? AssessmentProblem.CAMPAIGN_DEADLINE_PAST
                            : AssessmentProblem.CAMPAIGN_TOO_EARLY);
        }
        return line;
    }

    /** Goes along a line of {@link CampaignFlow}. */
    public CampaignStep go(CampaignFlow.Transition line, String stepId, Given given) {
        if (line.from() != state) {
            throw new IllegalStateException(code + " is " + state + ", not " + line.from());
        }
        state = line.to();
        if (line.verb() == CampaignVerb.OPEN) {
            openedAt = given.at();
        } else if (line.verb() == CampaignVerb.BEGIN) {
            calendar.begin(given.day());
        }
        return new CampaignStep(stepId, id, line.verb(), given);
    }

    /**
     * The association decides that it takes place.
     *
     * @throws RegistryException {@link AssessmentProblem#SAME_PERSON} if whoever planned it says so
     */
    public void approve(CampaignDecision decision, String by) {
        if (plannedBy.equals(by)) {
            throw new RegistryException(AssessmentProblem.SAME_PERSON);
        }
        approval = decision;
    }

    /** What the sample for inspections on site was drawn with. */
    public void drawn(String with) {
        seed = with;
    }

    /** Results are on notice until the end of the last day on which objections are taken. */
    public void notice(Instant now, Instant until) {
        calendar.notice(now, until);
    }

    /** The association decides the results. */
    public void decide(CampaignDecision decision) {
        outcome = decision;
    }

    /** Cases can only be worked on while their campaign is under way. */
    public void requireUnderWay() {
        if (!state.isUnderWay()) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE, state.name());
        }
    }

    /** Organisations can be taken in as long as there is time for their self-inspection. */
    public void requireAdmitting() {
        if (state != CampaignState.OPEN && state != CampaignState.SELF_INSPECTION) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE, state.name());
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public int assessedYear() {
        return assessedYear;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public SchemeUsed scheme() {
        return scheme;
    }

    /** Which organisations of its kind it is about; all, if nothing else was planned. */
    public Scope scope() {
        // the provider makes no object of columns that are all empty
        return scope == null ? Scope.all() : scope;
    }

    public Calendar calendar() {
        return calendar;
    }

    public CampaignState state() {
        return state;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** The decision that it takes place. */
    public Optional<CampaignDecision> approval() {
        return state == CampaignState.PLANNED ? Optional.empty() : Optional.ofNullable(approval);
    }

    /** What the sample was drawn with, once it was. */
    public Optional<String> seed() {
        return Optional.ofNullable(seed);
    }

    /** The decision on the results. */
    public Optional<CampaignDecision> outcome() {
        return state.compareTo(CampaignState.DECIDED) < 0 ? Optional.empty() : Optional.ofNullable(outcome);
    }
}
