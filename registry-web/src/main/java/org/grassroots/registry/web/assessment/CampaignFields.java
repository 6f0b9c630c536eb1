package org.grassroots.registry.web.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.shared.BusinessTime;
import org.jspecify.annotations.Nullable;

/** The inputs of the form in which a campaign is planned. */
public class CampaignFields {

    private @Nullable String code;
    private @Nullable String titleZh;
    private @Nullable String titleEn;
    private @Nullable Integer assessedYear;
    private @Nullable String schemeCode;
    private @Nullable String division;
    private @Nullable RegisterLevel level;
    private @Nullable Integer batch;
    private @Nullable LocalDate foundedBefore;
    private @Nullable LocalDate cutOff;
    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDateTime deadline;
    private @Nullable LocalDate reviewUntil;
    private @Nullable LocalDate inspectUntil;
    private @Nullable Integer noticeDays;

    /** Which organisations, as typed. */
    Whom whom() {
        return new Whom(division, level, batch, foundedBefore);
    }

    /** The calendar, as typed. */
    When when() {
        return new When(
                cutOff,
                beginsOn,
                deadline == null ? null : deadline.atZone(BusinessTime.ZONE).toInstant(),
                reviewUntil,
                inspectUntil,
                noticeDays);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(@Nullable String titleZh) {
        this.titleZh = titleZh;
    }

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = titleEn;
    }

    public @Nullable Integer getAssessedYear() {
        return assessedYear;
    }

    public void setAssessedYear(@Nullable Integer assessedYear) {
        this.assessedYear = assessedYear;
    }

    /** The id of the scheme version that was chosen. */
    public @Nullable String getSchemeCode() {
        return schemeCode;
    }

    public void setSchemeCode(@Nullable String schemeCode) {
        this.schemeCode = schemeCode;
    }

    public @Nullable LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(@Nullable LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    /** The last minute of the self-inspection, by the clocks of China. */
    public @Nullable LocalDateTime getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDateTime deadline) {
        this.deadline = deadline;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public @Nullable RegisterLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable RegisterLevel level) {
        this.level = level;
    }

    public @Nullable Integer getBatch() {
        return batch;
    }

    public void setBatch(@Nullable Integer batch) {
        this.batch = batch;
    }

    public @Nullable LocalDate getFoundedBefore() {
        return foundedBefore;
    }

    public void setFoundedBefore(@Nullable LocalDate foundedBefore) {
        this.foundedBefore = foundedBefore;
    }

    public @Nullable LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(@Nullable LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public @Nullable LocalDate getReviewUntil() {
        return reviewUntil;
    }

    public void setReviewUntil(@Nullable LocalDate reviewUntil) {
        this.reviewUntil = reviewUntil;
    }

    public @Nullable LocalDate getInspectUntil() {
        return inspectUntil;
    }

    public void setInspectUntil(@Nullable LocalDate inspectUntil) {
        this.inspectUntil = inspectUntil;
    }

    public @Nullable Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(@Nullable Integer noticeDays) {
        this.noticeDays = noticeDays;
    }
}
