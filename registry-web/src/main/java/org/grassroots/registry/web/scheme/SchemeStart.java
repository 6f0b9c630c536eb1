package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.grassroots.registry.scheme.SchemeDraftService;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.NewScheme;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page where a draft begins: as a copy of a version, empty, or (its own form) from a document. */
@Named
@RequestScoped
public class SchemeStart {

    private static final int CHOICES = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeDraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param(name = "from")
    @Nullable
    String asked;

    private @Nullable String source;
    private String code = "";
    private String version = "";
    private @Nullable String variant;
    private String subject = "";
    private String title = "";
    private @Nullable List<SchemeView> choices;

    /** Only authors begin drafts; for others there is no such page. */
    public void load() {
        if (!acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER)) {
            throw new RegistryException(CommonProblem.FORBIDDEN);
        }
        source = asked;
    }

    /** Begins a draft that says what the chosen version says. */
    public String copy() {
        var from = source;
        if (from == null || from.isBlank()) {
            throw new RegistryException(List.of(FieldProblem.of("source", CommonProblem.FIELD_REQUIRED)));
        }
        return begun(() -> drafts.copy(SchemeAddress.name(from, "", null), version.strip()));
    }

    /** Begins a draft with nothing in it. */
    public String begin() {
        return begun(() -> drafts.begin(new NewScheme(code.strip(), version.strip(), variant, subject, title.strip())));
    }

    private String begun(Supplier<SchemeView> act) {
        SchemeView view;
        try {
            view = act.get();
        } catch (RegistryException broken) {
            throw atTheFields(broken);
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("scheme.begun", language.getLocale())));
        return SchemeAddress.redirect("edit", view.name());
    }

    /** What is wrong with a name stands at the field that holds it. */
    private static RegistryException atTheFields(RegistryException broken) {
        if (broken.problem() == SchemeProblem.SCHEME_EXISTS) {
            return new RegistryException(List.of(new FieldProblem("version", broken.problem(), broken.arguments())));
        }
        return broken.problem() == SchemeProblem.SCHEME_REFUSED
                ? new RegistryException(broken.fields().stream()
                        .map(field ->
                                new FieldProblem(field.field().replace("/", ""), field.problem(), field.arguments()))
                        .toList())
                : broken;
    }

    /** The versions that can be copied: all that score. */
    public List<SchemeView> getChoices() {
        if (choices == null) {
            choices = schemes.list(null, CHOICES).rows().stream()
                    .filter(view -> view.status() != SchemeStatus.ARCHIVED)
                    .toList();
        }
        return choices;
    }

    public List<String> getSubjects() {
        return SchemeWords.SUBJECTS;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version == null ? "" : version;
    }

    public @Nullable String getVariant() {
        return variant;
    }

    public void setVariant(@Nullable String variant) {
        this.variant = variant == null ? null : variant.strip();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }
}
