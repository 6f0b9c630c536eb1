package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 评价批次: the assessment of all organisations of one kind for one year, by one scheme version.
 *
 * <p>It is planned by one person and opened by another on a decision of the association. Opening freezes the scheme by
 * its hash and the population by value; cases then live by {@link CaseFlow}.
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CampaignState state = CampaignState.PLANNED;

    @Column(name = "cut_off", nullable = false)
    private LocalDate cutOff;

    @Column(nullable = false)
    private Instant deadline;

    @Column(name = "planned_by", nullable = false, length = 36)
    private String plannedBy;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "opened_by", length = 36)
    private @Nullable String openedBy;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "decided_body", length = 30)
    private @Nullable String decidedBody;

    @Column(name = "document_number", length = 60)
    private @Nullable String documentNumber;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {
        // for the persistence provider
    }

    /**
     * What is planned.
     *
     * @param code the name in addresses, such as CTY-2021
     * @param cutOff the day as of which the population and the figures of the register are taken
     * @param deadline the last instant of the self-inspection
     */
    public record Plan(
            String code,
            String titleZh,
            String titleEn,
            int assessedYear,
            String subjectKind,
            LocalDate cutOff,
            Instant deadline) {}

    /** On what decision the campaign is opened. */
    public record Decision(String body, String documentNumber, LocalDate decidedOn) {}

    public Campaign(String id, Plan plan, SchemeUsed scheme, String by, Instant now) {
        if (!plan.deadline().isAfter(now)) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_DEADLINE_PAST);
        }
        this.id = id;
        this.code = plan.code();
        this.titleZh = plan.titleZh();
        this.titleEn = plan.titleEn();
        this.assessedYear = plan.assessedYear();
        this.subjectKind = plan.subjectKind();
        this.cutOff = plan.cutOff();
        this.deadline = plan.deadline();
        this.scheme = scheme;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /**
     * Opens the campaign.
     *
     * @throws RegistryException {@link AssessmentProblem#SAME_PERSON} if whoever planned it asks
     */
    public void open(Decision decision, String by, Instant now) {
        if (state != CampaignState.PLANNED) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE);
        }
        if (plannedBy.equals(by)) {
            throw new RegistryException(AssessmentProblem.SAME_PERSON);
        }
        if (!deadline.isAfter(now)) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_DEADLINE_PAST);
        }
        state = CampaignState.OPEN;
        openedBy = by;
        openedAt = now;
        decidedBody = decision.body();
        documentNumber = decision.documentNumber();
        decidedOn = decision.decidedOn();
    }

    /** Cases can only be worked on while their campaign is open. */
    public void requireOpen() {
        if (state != CampaignState.OPEN) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_STATE);
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

    public CampaignState state() {
        return state;
    }

    public LocalDate cutOff() {
        return cutOff;
    }

    public Instant deadline() {
        return deadline;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Decision> decision() {
        return decidedBody == null || documentNumber == null || decidedOn == null
                ? Optional.empty()
                : Optional.of(new Decision(decidedBody, documentNumber, decidedOn));
    }
}
