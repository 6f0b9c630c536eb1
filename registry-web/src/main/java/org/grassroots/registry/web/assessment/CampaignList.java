package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.PlanCampaign;
import org.grassroots.registry.assessment.PopulationService;
import org.grassroots.registry.assessment.PopulationView;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page that lists the campaigns and plans a new one. */
@Named
@RequestScoped
public class CampaignList {

    private static final int SIZE = 20;
    private static final int MOST_SCHEMES = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PopulationService populations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String cursor;
    private final CampaignFields fields = new CampaignFields();
    private @Nullable Slice<CampaignView> slice;
    private @Nullable List<SchemeView> published;
    private @Nullable PopulationView population;

    /** Counts whom it would be about; nothing is planned yet. */
    public void preview() {
        var scheme = chosen();
        var counted = populations.preview(
                new PopulationService.By(scheme.code(), scheme.schemeVersion(), scheme.variant()),
                fields.whom(),
                fields.when().cutOff());
        labels.prepare(counted.cities().keySet());
        population = counted;
    }

    private SchemeView chosen() {
        return getPublished().stream()
                .filter(view -> view.id().equals(fields.getSchemeCode()))
                .findFirst()
                .orElseThrow(() ->
                        new RegistryException(List.of(FieldProblem.of("schemeCode", CommonProblem.FIELD_REQUIRED))));
    }

    /** Plans a campaign by the scheme that was chosen. */
    public String plan() {
        var scheme = chosen();
        var year = fields.getAssessedYear();
        var planned = campaigns.plan(new PlanCampaign(
                text(fields.getCode()),
                text(fields.getTitleZh()),
                text(fields.getTitleEn()),
                year == null ? 0 : year,
                scheme.code(),
                scheme.schemeVersion(),
                scheme.variant(),
                fields.whom(),
                fields.when()));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("assessment.planned", language.getLocale())));
        return "campaign?faces-redirect=true&code=" + planned.code();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public Slice<CampaignView> getSlice() {
        if (slice == null) {
            slice = campaigns.campaigns(cursor, SIZE);
        }
        return slice;
    }

    /** The schemes by which a campaign can be planned. */
    public List<SchemeView> getPublished() {
        if (published == null) {
            published = schemes.list(null, MOST_SCHEMES).rows().stream()
                    .filter(view -> view.status() == SchemeStatus.PUBLISHED)
                    .toList();
        }
        return published;
    }

    /** Whom it would be about, if that was asked. */
    public @Nullable PopulationView getPopulation() {
        return population;
    }

    /** The levels that can be chosen. */
    public RegisterLevel[] getLevels() {
        return RegisterLevel.values();
    }

    /** Whether whoever looks plans campaigns for the whole province. */
    public boolean isPlanner() {
        return acting.actor().reach(Role.CAMPAIGN_MANAGER).isEverything();
    }

    /** The year that a new campaign most likely is about. */
    public int getThisYear() {
        return BusinessTime.today(clock).getYear();
    }

    public CampaignFields getFields() {
        return fields;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
        slice = null;
    }
}
