package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.model.CaseFlow.Moment;
import org.grassroots.registry.assessment.model.CaseFlow.Transition;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 参评对象: the assessment of one organisation in one campaign.
 *
 * <p>It is made when the campaign opens and keeps the organisation's name and place of that day. The organisation
 * inspects itself and submits; the province reviews at its desk, perhaps on site; a second person confirms what the
 * first has scored. {@link CaseFlow} is the whole of its life.
 */
@Entity
@Table(name = "assessment_case")
public class AssessmentCase {

    /** The longest remark, in characters. */
    public static final int LONGEST_REMARK = 2000;

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(BusinessTime.ZONE);

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseState state = CaseState.NOT_STARTED;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(length = LONGEST_REMARK)
    private @Nullable String remark;

    @Column(name = "content_sha256", length = 64)
    private @Nullable String contentHash;

    @Column(name = "desk_total", precision = 5, scale = 2)
    private @Nullable BigDecimal deskTotal;

    @Column(nullable = false)
    private boolean deviates;

    @Enumerated(EnumType.STRING)
    @Column(name = "dynamic_class", length = 3)
    private @Nullable DynamicClass dynamicClass;

    @Column(name = "own_deadline")
    private @Nullable Instant ownDeadline;

    @Column(name = "deadline_moved", nullable = false)
    private boolean deadlineMoved;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentCase() {
        // for the persistence provider
    }

    public AssessmentCase(String id, String campaignId, Subject subject, Instant openedAt) {
        this.id = id;
        this.campaignId = campaignId;
        this.subject = subject;
        this.stateSince = openedAt;
        this.touchedAt = openedAt;
    }

    /**
     * The line of {@link CaseFlow} for doing {@code verb} at that moment.
     *
     * @throws RegistryException {@link AssessmentProblem#CASE_STEP_OUT_OF_ORDER} if the case is in no state for it, {@link
     *     AssessmentProblem#CASE_STAGE} if its campaign is in no stage for it, {@link AssessmentProblem#DEADLINE_PASSED}
     *     or {@link AssessmentProblem#DEADLINE_NOT_PASSED} if the clock is against it
     */
    public Transition requireCan(CaseVerb verb, Moment moment) {
        var line = CaseFlow.find(state, verb)
                .orElseThrow(() -> new RegistryException(AssessmentProblem.CASE_STEP_OUT_OF_ORDER, state.name()));
        if (!line.during().contains(moment.stage())) {
            throw new RegistryException(
                    AssessmentProblem.CASE_STAGE, moment.stage().name());
        }
        if (!line.timing().allows(moment)) {
            throw new RegistryException(
                    line.timing() == CaseFlow.Timing.BY_DEADLINE
                            ? AssessmentProblem.DEADLINE_PASSED
                            : AssessmentProblem.DEADLINE_NOT_PASSED,
                    shown(moment.deadline()));
        }
        return line;
    }

    /** A deadline as texts tell it. */
    public static String shown(Instant deadline) {
        return SHOWN.format(deadline);
    }

    /** What {@link CaseFlow} asks the clock and the campaign, which is that of this case. */
    public Moment moment(Campaign campaign, Instant now) {
        return new Moment(campaign.state(), now, deadline(campaign));
    }

    /** The last instant for what the organisation itself does: its objection, or its self-inspection. */
    public Instant deadline(Campaign campaign) {
        var common = campaign.calendar().deadline();
        return campaign.calendar()
                .noticedUntil()
                .orElseGet(() -> ownDeadline == null || ownDeadline.isBefore(common) ? common : ownDeadline);
    }

    /** Gives the organisation time of its own; what it has already is never cut short. */
    public void allow(Instant until, Campaign campaign) {
        ownDeadline = until.isAfter(deadline(campaign)) ? until : deadline(campaign);
    }

    /** A decision or an outage gives the organisation time of its own. */
    public void move(Instant until, Campaign campaign) {
        allow(until, campaign);
        deadlineMoved = true;
    }

    /** Whether that of the case itself, or any of its campaign, was moved. */
    public boolean isDeadlineMoved(Campaign campaign) {
        return deadlineMoved || campaign.calendar().isMoved();
    }

    /** Whether it has time of its own beyond {@code common}, the deadline of its campaign. */
    public boolean hasOwnDeadline(Instant common) {
        return ownDeadline != null && ownDeadline.isAfter(common);
    }

    /**
     * Goes along a line of {@link CaseFlow}.
     *
     * @param said the remark that goes with it, if any; it is shown until the next change
     * @param hash the SHA-256 over the contents of the case, where the step is about them
     */
    public CaseStep go(Transition line, String stepId, Given given, @Nullable String said, @Nullable String hash) {
        if (line.from() != state) {
            throw new IllegalStateException(id + " is " + state + ", not " + line.from());
        }
        touch(given.at());
        state = line.to();
        stateSince = touchedAt;
        remark = said;
        contentHash = hash == null ? contentHash : hash;
        return new CaseStep(stepId, id, line, given.later(touchedAt)).with(said, hash);
    }

    /** Something within the case changed, so that whoever has seen it before is told. */
    public void touch(Instant now) {
        // always later than before, even by the same clock: versions grow, and the history keeps its order
        touchedAt = now.isAfter(touchedAt) ? now : touchedAt.plus(1, ChronoUnit.MICROS);
    }

    /** What the desk found: its total, null while something is unscored, and whether that differs much from the self total. */
    public void found(@Nullable BigDecimal total, boolean differs) {
        deskTotal = total;
        deviates = differs;
    }

    /** How closely the organisation is to be watched from this campaign on. */
    public void watched(DynamicClass how) {
        dynamicClass = how;
    }

    /** As which it stands in the draw of the sample. */
    public Sampling.Candidate candidate() {
        return new Sampling.Candidate(id, subject.registryNumber(), deskTotal, deviates);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String campaignId() {
        return campaignId;
    }

    public Subject subject() {
        return subject;
    }

    public CaseState state() {
        return state;
    }

    /** 动态分类, once results are decided. */
    public Optional<DynamicClass> dynamicClass() {
        return Optional.ofNullable(dynamicClass);
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** What the contents were when they were last submitted, reviewed or inspected. */
    public Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
