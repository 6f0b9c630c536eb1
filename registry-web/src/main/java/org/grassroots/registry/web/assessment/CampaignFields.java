package org.grassroots.registry.web.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The inputs of the form in which a campaign is planned. */
public class CampaignFields {

    private @Nullable String code;
    private @Nullable String titleZh;
    private @Nullable String titleEn;
    private @Nullable Integer assessedYear;
    private @Nullable String schemeCode;
    private @Nullable LocalDate cutOff;
    private @Nullable LocalDateTime deadline;

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
}
