package org.grassroots.registry.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.StartWhatIf;
import org.grassroots.registry.assessment.WhatIfRunService;
import org.grassroots.registry.assessment.WhatIfRunView;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page that lists the what-if runs and starts a new one. */
@Named
@RequestScoped
public class WhatIfList {

    private static final int SIZE = 20;
    private static final int MOST_CHOICES = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    WhatIfRunService runs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String cursor;
    private @Nullable String scheme;
    private @Nullable String campaign;
    private @Nullable String mapping;
    private @Nullable Slice<WhatIfRunView> slice;
    private @Nullable List<SchemeView> tryable;
    private @Nullable List<CampaignView> judged;

    /** A link from a scheme or campaign chooses it beforehand. */
    @PostConstruct
    void begin() {
        campaign = Faces.getRequestParameter("campaign");
        var code = Faces.getRequestParameter("code");
        var version = Faces.getRequestParameter("version");
        var variant = Faces.getRequestParameter("variant");
        if (code != null && version != null) {
            scheme = getTryable().stream()
                    .filter(view ->
                            view.code().equals(code) && view.schemeVersion().equals(version))
                    .filter(view -> view.variant() == null || view.variant().equals(variant))
                    .map(SchemeView::id)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Starts the run that was asked for. */
    public String start() {
        var chosen = getTryable().stream()
                .filter(view -> view.id().equals(scheme))
                .findFirst()
                .orElseThrow(() ->
                        new RegistryException(List.of(FieldProblem.of("schemeCode", CommonProblem.FIELD_REQUIRED))));
        var started = runs.start(new StartWhatIf(
                chosen.code(),
                chosen.schemeVersion(),
                chosen.variant(),
                campaign == null ? "" : campaign,
                MappingLines.read(mapping)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("whatIf.started", language.getLocale())));
        return "what-if-run?faces-redirect=true&id=" + started.id();
    }

    public Slice<WhatIfRunView> getSlice() {
        if (slice == null) {
            slice = runs.runs(cursor, SIZE);
        }
        return slice;
    }

    /** Whether a run of the list is under way, so that the list has to look again by itself. */
    public boolean isMoving() {
        return getSlice().rows().stream().anyMatch(WhatIfRunView::isRunning);
    }

    /** The versions and drafts that score. */
    public List<SchemeView> getTryable() {
        if (tryable == null) {
            tryable = schemes.list(null, MOST_CHOICES).rows().stream()
                    .filter(view -> view.status() != SchemeStatus.ARCHIVED)
                    .toList();
        }
        return tryable;
    }

    /** The campaigns in which somebody may have a result. */
    public List<CampaignView> getJudged() {
        if (judged == null) {
            judged = campaigns.campaigns(null, MOST_CHOICES).rows().stream()
                    .filter(view -> view.state() != CampaignState.PLANNED)
                    .toList();
        }
        return judged;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
        slice = null;
    }

    public @Nullable String getScheme() {
        return scheme;
    }

    public void setScheme(@Nullable String scheme) {
        this.scheme = scheme;
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }

    public @Nullable String getMapping() {
        return mapping;
    }

    public void setMapping(@Nullable String mapping) {
        this.mapping = mapping;
    }
}
