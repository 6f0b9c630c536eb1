package org.grassroots.registry.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CampaignDetail;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of one campaign: what was decided, and its cases as far as one may see them. */
@Named
@RequestScoped
public class CampaignPage {

    private static final int SIZE = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable String code;
    private @Nullable CaseState state;
    private @Nullable String division;
    private @Nullable String cursor;
    private @Nullable CampaignDetail detail;
    private @Nullable Slice<CaseRow> slice;

    /** Parts of the page ask for the campaign before its view parameters are set. */
    @PostConstruct
    void begin() {
        code = Faces.getRequestParameter("code");
    }

    /** Shows the cases that are asked for, from the first page on. */
    public String filter() {
        cursor = null;
        return "campaign?faces-redirect=true&includeViewParams=true";
    }

    public CampaignView getShown() {
        return getDetail().campaign();
    }

    /** The campaign with where it came from and where it goes. */
    public CampaignDetail getDetail() {
        if (detail == null) {
            detail = campaigns.detail(known());
        }
        return detail;
    }

    public Slice<CaseRow> getSlice() {
        if (slice == null) {
            var filter = new CaseFilter(known(), null, within(), state == null ? Set.of() : Set.of(state));
            slice = assessments.cases(filter, cursor, SIZE);
            labels.prepare(slice.rows().stream().map(CaseRow::division).toList());
        }
        return slice;
    }

    /** Whether whoever looks may see cases at all. */
    public boolean isReader() {
        return acting.actor().roles().stream().anyMatch(role -> !role.isAdministrator());
    }

    /** Whether whoever looks may see who inspects where. */
    public boolean isTeamed() {
        return acting.actor()
                .holds(Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR, Role.INSPECTOR, Role.DECISION_CLERK);
    }

    /** Whether whoever looks may have the campaign's package, which there is once its results are decided. */
    public boolean isArchivable() {
        return getShown().outcome() != null
                && acting.actor().reach(Role.CAMPAIGN_MANAGER).isEverything();
    }

    public List<CaseState> getStates() {
        return Arrays.asList(CaseState.values());
    }

    // an address that names none shows all, rather than nothing
    private @Nullable DivisionCode within() {
        return division != null && DivisionCode.isWellFormed(division) ? new DivisionCode(division) : null;
    }

    private String known() {
        return code == null ? "" : code;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable CaseState getState() {
        return state;
    }

    public void setState(@Nullable CaseState state) {
        this.state = state;
        slice = null;
    }

    /** The city within which cases are shown; null for all. */
    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
        slice = null;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
        slice = null;
    }
}
