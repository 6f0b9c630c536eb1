package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.registry.scheme.ImportResult;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeWorkbookService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The form that takes a scheme in, as JSON or as a workbook; of what is refused it shows every fault, and keeps the text. */
@Named
@RequestScoped
public class SchemeImport {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWorkbookService workbooks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String document;
    private @Nullable Part file;
    private List<Refused> refused = List.of();

    /** One thing wrong, at a JSON pointer or in a cell. */
    public record Refused(String pointer, String text) {}

    /** Takes in the chosen file, or else what was pasted. */
    public @Nullable String importDraft() {
        var chosen = file != null && file.getSize() > 0 ? file : null;
        try {
            var imported = chosen != null && isWorkbook(chosen) ? importWorkbook(chosen) : importDocument(chosen);
            faces.getExternalContext().getFlash().setKeepMessages(true);
            boolean isNew = imported.scheme().version() <= 1;
            var key = imported.faults().isEmpty() ? "scheme.imported" : "scheme.importedWithFaults";
            tell(isNew ? key : key + ".again");
            return SchemeAddress.redirect("scheme", imported.scheme().name());
        } catch (RegistryException broken) {
            if (broken.problem() != SchemeProblem.SCHEME_REFUSED
                    && broken.problem() != SchemeProblem.SCHEME_WORKBOOK_REFUSED) {
                throw broken;
            }
            refuse(broken);
            return null;
        }
    }

    private ImportResult importDocument(@Nullable Part chosen) {
        if (chosen != null) {
            document = content(chosen);
        }
        var given = document;
        if (given == null || given.isBlank()) {
            throw new RegistryException(List.of(FieldProblem.of("document", CommonProblem.FIELD_REQUIRED)));
        }
        return schemes.importDraft(given);
    }

    private static boolean isWorkbook(Part chosen) {
        try (var stream = chosen.getInputStream()) {
            return SchemeWorkbookService.isWorkbook(stream.readNBytes(4));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ImportResult importWorkbook(Part chosen) {
        try (var stream = chosen.getInputStream()) {
            return workbooks.importDraft(stream);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(String key) {
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
    }

    private void refuse(RegistryException broken) {
        var locale = language.getLocale();
        refused = broken.fields().stream()
                .map(field -> new Refused(field.field(), Texts.of(field, locale)))
                .toList();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(broken, locale), null));
        faces.validationFailed();
    }

    private static String content(Part file) {
        try (var stream = file.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public List<Refused> getRefused() {
        return refused;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
