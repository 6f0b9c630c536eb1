package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.FieldChange;
import org.grassroots.registry.registration.model.Questionnaire;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.web.organisation.FactWords;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page where an application is written, papers are added, and it is handed in. */
@Named
@RequestScoped
public class ApplicationForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FactWords facts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OfficerLines officers;

    // injected, since the page's parts ask for the application before a view parameter would be set
    @Inject
    @Param
    @Nullable
    String id;

    private long version;
    private @Nullable ApplicationFields fields;
    private final Map<String, List<Part>> files = new HashMap<>();
    private @Nullable ApplicationView shown;

    /** Shows what was written so far; whoever has begun nothing yet chooses first what to apply for. */
    public @Nullable String load() {
        if (id == null) {
            return "new?faces-redirect=true";
        }
        var application = getShown();
        version = application.version();
        getFields().show(application.content(), facts);
        return null;
    }

    /** Saves what was typed and stays. */
    public String save() {
        store();
        return done("registration.saved", "edit");
    }

    /** Saves what was typed and takes a document away. */
    public String detach(String document) {
        store();
        applications.detach(known(), document, version);
        return done("registration.detached", "edit");
    }

    /** Saves what was typed and hands it in. */
    public String submit() {
        store();
        applications.submit(known(), version);
        return done("registration.done.SUBMIT", "application");
    }

    private void store() {
        var before = getShown().content();
        shown = null;
        keep(applications.change(known(), getFields().content(before), version));
        for (var kind : before.questionnaire().documentKinds()) {
            for (var file : files.getOrDefault(kind.key(), List.of())) {
                if (file.getSize() > 0) {
                    attach(file, kind, before.division());
                }
            }
        }
    }

    private void attach(Part file, DocumentKind kind, DivisionCode division) {
        try (var content = file.getInputStream()) {
            var name = String.valueOf(file.getSubmittedFileName());
            var document = evidences.store(content, name, division);
            keep(applications.attach(known(), document.id(), kind, version));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void keep(ApplicationView written) {
        version = written.version();
    }

    private String done(String key, String page) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return page + "?faces-redirect=true&id=" + known();
    }

    /** What is stored of it. */
    public ApplicationView getShown() {
        if (shown == null) {
            shown = applications.view(known());
        }
        return shown;
    }

    /** Whether the form is there: for what can be changed, and for what was typed when it still could. */
    public boolean isEditable() {
        return faces.isPostback() || getShown().editable();
    }

    /** What it is asked for. */
    public Questionnaire getQuestionnaire() {
        return getShown().content().questionnaire();
    }

    /** The papers of a kind that prove it so far. */
    public List<EvidenceView> files(DocumentKind kind) {
        return getShown().files(kind);
    }

    /** Whether it was returned and not handed in again. */
    public boolean isReturned() {
        return getShown().state() == ApplicationState.RETURNED;
    }

    /** What was found wrong with a field or kind of paper when it was returned; null where nothing was. */
    public @Nullable String remark(String key) {
        return isReturned() ? getShown().remarks().get(key) : null;
    }

    /** What others wrote since the version that this form shows; empty where nobody did. */
    public List<FieldChange> getMeanwhile() {
        if (!faces.isValidationFailed()) {
            return List.of();
        }
        return drafts.meanwhile(known(), version);
    }

    public ApplicationFields getFields() {
        if (fields == null) {
            fields = new ApplicationFields(officers);
        }
        return fields;
    }

    private String known() {
        return id == null ? "" : id;
    }

    public @Nullable String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The files that were chosen, by the key of their kind. */
    public Map<String, List<Part>> getFiles() {
        return files;
    }
}
