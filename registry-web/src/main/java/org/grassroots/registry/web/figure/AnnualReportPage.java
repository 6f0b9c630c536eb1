package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.FigureLine;
import org.grassroots.registry.figure.ReportView;
import org.grassroots.registry.figure.WriteFigures;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.FigureGroup;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The sheet of an organisation for a year: written group by group, then handed in as a whole; read by the others. */
@Named
@RequestScoped
public class AnnualReportPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page is built from the sheet before view parameters would be set
    @Inject
    @Param
    @Nullable
    String organisation;

    @Inject
    @Param
    @Nullable
    Integer year;

    private @Nullable ReportView shown;
    private @Nullable List<Part> parts;
    private long version;

    /** The figures of one group with their inputs. */
    public record Part(FigureGroup group, List<FigureInput> inputs) {}

    /** Finds the sheet. */
    public void load() {
        version = getShown().version();
    }

    /**
     * Saves the figures of a group that were changed, each for itself: what cannot be read does not keep the others
     * from being saved.
     */
    public @Nullable String save(Part part) {
        var problems = new ArrayList<FieldProblem>();
        for (var input : part.inputs()) {
            if (input.isChanged()) {
                problems.addAll(save(input));
            }
        }
        if (!problems.isEmpty()) {
            throw new RegistryException(problems);
        }
        return told("figure.saved", part.group().title().in(language.getLocale()));
    }

    private List<FieldProblem> save(FigureInput input) {
        try {
            var one = new WriteFigures(known(), year(), List.of(input.entry()));
            version = reports.write(one, version).version();
            return List.of();
        } catch (RegistryException broken) {
            if (broken.fields().isEmpty()) {
                throw broken;
            }
            return broken.fields();
        }
    }

    /** Hands the sheet in. */
    public @Nullable String handIn() {
        reports.handIn(known(), year(), version);
        return told("figure.handedIn");
    }

    private String told(String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), arguments)));
        return "report?faces-redirect=true&organisation=" + known() + "&year=" + year();
    }

    public ReportView getShown() {
        if (shown == null) {
            shown = reports.view(known(), year(), null);
        }
        return shown;
    }

    /** The groups of the sheet, in the order of the national tables. */
    public List<Part> getParts() {
        if (parts == null) {
            parts = Catalogue.standard().groups().stream()
                    .map(group -> new Part(group, inputs(group)))
                    .filter(part -> !part.inputs().isEmpty())
                    .toList();
        }
        return parts;
    }

    private List<FigureInput> inputs(FigureGroup group) {
        return getShown().lines().stream()
                .filter(line -> line.figure().group().equals(group))
                .map(FigureInput::new)
                .toList();
    }

    /** Whether the forms are there: what was sent from one is always told what became of it. */
    public boolean isEditable() {
        return faces.isPostback() || getShown().editable();
    }

    /** Whether the organisation may have reported the year before. */
    public boolean isYearBefore() {
        return year() > getShown().firstYear();
    }

    /** How many figures the organisation has to report. */
    public long getAsked() {
        return getShown().lines().stream()
                .filter(line -> !line.figure().derived())
                .count();
    }

    /** How many of them it has. */
    public long getGiven() {
        return getShown().lines().stream()
                .filter(line -> !line.figure().derived() && line.amount() != null)
                .count();
    }

    /** The figures that went back. */
    public List<FigureLine> getReturned() {
        return getShown().lines().stream()
                .filter(line -> line.returnReason() != null)
                .toList();
    }

    private String known() {
        return organisation == null ? "" : organisation;
    }

    private int year() {
        return year == null ? 0 : year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
