package org.grassroots.registry.web.assessment;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.FilledSheet;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.InspectionSheetService;
import org.grassroots.registry.assessment.InspectionView;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The inspection of a case on site: its sheet goes out as a workbook, comes back, is looked at and taken over. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionSheetService sheets;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisionLabels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String id;
    private @Nullable InspectionView shown;
    private transient @Nullable Part file;
    private List<FilledSheet> filled = List.of();
    private List<Refused> refused = List.of();

    /** One thing wrong, in a cell. */
    public record Refused(String place, String text) implements Serializable {}

    /** Finds the case. */
    public void load() {
        var found = inspections.inspection(known());
        shown = found;
        divisionLabels.prepare(List.of(found.subject().division()));
    }

    /** Hands out the workbook of this case. */
    public void download() {
        var name = getShown().subject().registryNumber();
        Faces.sendFile(sheets.workbook(known()), name + ".xlsx", true);
    }

    /** Hands out one workbook for all cases of this city that wait. */
    public void downloadCity() {
        var view = getShown();
        var city = new DivisionCode(view.subject().division()).city();
        var workbook = sheets.workbookOfCity(view.campaign().code(), city);
        Faces.sendFile(workbook, view.campaign().code() + "-" + city.value() + ".xlsx", true);
    }

    /** Looks at what came back, and tells what it would change or what is wrong with it. */
    public void check() {
        filled = List.of();
        refused = List.of();
        var chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new RegistryException(List.of(FieldProblem.of("file", CommonProblem.FIELD_REQUIRED)));
        }
        try (var stream = chosen.getInputStream()) {
            filled = sheets.read(stream, known());
        } catch (RegistryException broken) {
            refuse(broken);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Takes over what was looked at. */
    public @Nullable String apply() {
        try {
            int applied = sheets.apply(filled);
            Faces.getFlash().setKeepMessages(true);
            tell(FacesMessage.SEVERITY_INFO, Texts.of("inspection.applied", language.getLocale(), applied));
            return "inspection?faces-redirect=true&id=" + known();
        } catch (RegistryException broken) {
            filled = List.of();
            refuse(broken);
            return null;
        }
    }

    private void refuse(RegistryException broken) {
        if (broken.problem() != AssessmentProblem.SHEET_REFUSED) {
            throw broken;
        }
        var locale = language.getLocale();
        refused = broken.fields().stream()
                .map(field -> new Refused(field.field(), Texts.of(field, locale)))
                .toList();
        tell(FacesMessage.SEVERITY_ERROR, Texts.of(broken, locale));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private String known() {
        return id == null ? "" : id;
    }

    public InspectionView getShown() {
        if (shown == null) {
            load();
        }
        var view = shown;
        if (view == null) {
            throw new IllegalStateException(known());
        }
        return view;
    }

    /** What the workbook would change, by sheet. */
    public List<FilledSheet> getFilled() {
        return filled;
    }

    /** Whether there is something to take over. */
    public boolean isChanging() {
        return filled.stream().anyMatch(sheet -> !sheet.isEmpty());
    }

    public List<Refused> getRefused() {
        return refused;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
