package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page where a county writes its application, adds documents, and hands it in. */
@Named
@RequestScoped
public class ApplicationForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

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
    Language language;

    private final ApplicationFields fields = new ApplicationFields();
    // injected, since the page's parts ask for the application before a view parameter would be set
    @Inject
    @Param(name = "id")
    @Nullable
    String asked;

    private @Nullable String begun;
    private long version;
    private @Nullable List<Part> files;
    private @Nullable ApplicationView shown;
    private @Nullable List<DivisionView> counties;

    /** Shows what was written so far. */
    public void load() {
        if (getId() != null) {
            var application = getShown();
            version = application.version();
            fields.show(application.content());
        }
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
        shown = null;
        var content = fields.content(from());
        keep(getId() == null ? applications.draft(content) : applications.change(known(), content, version));
        for (var file : files == null ? List.<Part>of() : files) {
            if (file.getSize() > 0) {
                attach(file, content.division());
            }
        }
    }

    private void attach(Part file, DivisionCode division) {
        try (var content = file.getInputStream()) {
            var name = String.valueOf(file.getSubmittedFileName());
            var document = evidences.store(content, name, division);
            keep(applications.attach(known(), document.id(), version));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void keep(ApplicationView written) {
        begun = written.id();
        version = written.version();
    }

    private DivisionCode from() {
        var chosen = fields.getDivision();
        if (chosen != null && DivisionCode.isWellFormed(chosen)) {
            return new DivisionCode(chosen);
        }
        if (getCounties().size() != 1) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_REQUIRED)));
        }
        return new DivisionCode(getCounties().get(0).code());
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

    /** Whether the form is there: for a new one, for what can be changed, and for what was typed when it still could. */
    public boolean isEditable() {
        return getId() == null || faces.isPostback() || getShown().editable();
    }

    /** The documents that prove it so far. */
    public List<EvidenceView> getDocuments() {
        return getId() == null ? List.of() : getShown().evidence();
    }

    /** Why it was returned, as long as it is not handed in again. */
    public @Nullable String getReturnReason() {
        if (getId() == null || getShown().state() != ApplicationState.RETURNED) {
            return null;
        }
        var steps = getShown().steps();
        return steps.get(steps.size() - 1).opinion();
    }

    /** The county from which the application comes; empty while it is open. */
    public String getDivisionLabel() {
        if (getId() == null && getCounties().isEmpty()) {
            return "";
        }
        var code = getId() == null
                ? new DivisionCode(getCounties().get(0).code())
                : getShown().content().division();
        return divisions.division(code).label();
    }

    /** Whether the county can still be chosen: before there are documents of it, and before anybody has seen it. */
    public boolean isDivisionOpen() {
        return getCounties().size() > 1
                && (getId() == null
                        || (getShown().submittedAt() == null
                                && getShown().evidence().isEmpty()));
    }

    /** The counties for which whoever looks may apply. */
    public List<DivisionView> getCounties() {
        if (counties == null) {
            counties = divisions.counties(BusinessTime.today(clock)).stream()
                    .filter(county -> acting.actor()
                            .grantOver(new DivisionCode(county.code()), Role.ORG_REPORTER)
                            .isPresent())
                    .toList();
        }
        return counties;
    }

    public List<EstablishmentMode> getModes() {
        return Arrays.asList(EstablishmentMode.values());
    }

    public ApplicationFields getFields() {
        return fields;
    }

    /** The application that is written; null before anything of it was saved. */
    public @Nullable String getId() {
        return begun == null ? asked : begun;
    }

    private String known() {
        return String.valueOf(getId());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
