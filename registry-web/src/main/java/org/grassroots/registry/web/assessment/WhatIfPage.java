package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.registry.assessment.WhatIfResult;
import org.grassroots.registry.assessment.WhatIfRunService;
import org.grassroots.registry.assessment.WhatIfRunView;
import org.grassroots.registry.scheme.model.WhatIfReport.City;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of one what-if run: how far it is, and its report once it is done. */
@Named
@RequestScoped
public class WhatIfPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    WhatIfRunService runs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    private long version;
    private @Nullable String newVersion;
    private @Nullable WhatIfRunView run;
    private @Nullable WhatIfResult result;

    /** Finds the run. */
    public void load() {
        version = getRun().version();
    }

    /** Stops the run. */
    public String cancel() {
        runs.cancel(known(), version);
        return done("whatIf.cancelled", known());
    }

    /** Starts the run once more. */
    public String startAgain() {
        return done("whatIf.started", runs.startAgain(known()).id());
    }

    private String done(String key, String of) {
        say(Texts.of(key, language.getLocale()));
        return "what-if-run?faces-redirect=true&id=" + of;
    }

    /** Takes what was tried over as a new draft. */
    public String adopt() {
        var draft = runs.adopt(known(), newVersion == null ? "" : newVersion, version);
        say(Texts.of("whatIf.adopted", language.getLocale()));
        return "/scheme/scheme?faces-redirect=true&code=" + encoded(draft.code()) + "&version="
                + encoded(draft.schemeVersion())
                + (draft.variant() == null ? "" : "&variant=" + encoded(draft.variant()));
    }

    private void say(String text) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public WhatIfRunView getRun() {
        if (run == null) {
            run = runs.run(known());
        }
        return run;
    }

    /** What the run has shown; asked only where it is done. */
    public WhatIfResult getResult() {
        if (result == null) {
            result = runs.result(known());
            labels.prepare(result.report().cities().stream().map(City::code).toList());
            labels.prepare(result.report().moves().stream()
                    .map(move -> move.city())
                    .distinct()
                    .toList());
        }
        return result;
    }

    /** How grades went from one to another, as a table. */
    public GradeTable getGrades() {
        return GradeTable.of(getResult().report().grades());
    }

    /** The indicators without a source, as lines of a list. */
    public List<Count> getWithoutSource() {
        return Count.of(getResult().report().withoutSource(), getResult().titles(), language.getLocale());
    }

    /** The indicators that would leave cases without a result. */
    public List<Count> getUnscored() {
        return Count.of(getResult().report().unscored(), getResult().titles(), language.getLocale());
    }

    private String known() {
        return id == null ? "" : id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getNewVersion() {
        return newVersion;
    }

    public void setNewVersion(@Nullable String newVersion) {
        this.newVersion = newVersion;
    }
}
