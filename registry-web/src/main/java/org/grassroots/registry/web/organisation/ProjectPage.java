package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import org.grassroots.registry.organisation.ProjectService;
import org.grassroots.registry.organisation.ProjectTotals;
import org.grassroots.registry.organisation.ProjectView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Country;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page of the project ledger of a base. The address tells whose history is shown, and which entry is about to be
 * mended or withdrawn.
 */
@Named
@RequestScoped
public class ProjectPage {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProjectService projects;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String of;

    @Inject
    @Param
    @Nullable
    String mend;

    @Inject
    @Param
    @Nullable
    String withdraw;

    private final ProjectFields fields = new ProjectFields();
    private @Nullable String cursor;
    private @Nullable Slice<ProjectView> slice;
    private @Nullable List<ProjectView> history;
    private @Nullable ProjectTotals totals;

    /** Shows in the fields what is about to be mended. */
    public void load() {
        var before = getMending();
        if (before != null) {
            fields.show(before);
        }
    }

    /** Adds the project that was typed, or replaces the entry that the address tells. */
    public String record() {
        var base = page.getShown().id();
        if (mend == null) {
            projects.record(fields.command(base));
            return done("project.recorded");
        }
        projects.mend(mend, fields.command(base), fields.getReason());
        return done("project.mended");
    }

    /** Withdraws the project whose entry the address tells. */
    public String doWithdraw() {
        projects.withdraw(page.getShown().id(), String.valueOf(withdraw), fields.getReason());
        return done("project.withdrawn");
    }

    private String done(String told) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(told, language.getLocale())));
        return "projects?faces-redirect=true&id=" + page.getShown().id();
    }

    public Slice<ProjectView> getSlice() {
        if (slice == null) {
            slice = projects.list(page.getShown().id(), cursor, SIZE);
        }
        return slice;
    }

    /** Everything said of the project that the address tells, what was said last first; empty where it tells none. */
    public List<ProjectView> getHistory() {
        if (history == null) {
            history = of == null ? List.of() : projects.history(page.getShown().id(), of);
        }
        return history;
    }

    public ProjectTotals getTotals() {
        if (totals == null) {
            totals = projects.totals(page.getShown().id());
        }
        return totals;
    }

    /** The number of projects that the register tells; null where it tells none. */
    public @Nullable String getReported() {
        return page.getShown()
                .fact(Attribute.PROJECTS)
                .map(fact -> fact.content())
                .orElse(null);
    }

    /** Whether the register tells another number than a ledger that has been begun. */
    public boolean isOtherwise() {
        var listed = getTotals().introduced();
        var reported = getReported();
        return listed > 0 && reported != null && Long.parseLong(reported) != listed;
    }

    /** The entry that is about to be mended; null where none is, or nobody may. */
    public @Nullable ProjectView getMending() {
        return chosen(mend);
    }

    /** The entry that is about to be withdrawn; null where none is, or nobody may. */
    public @Nullable ProjectView getWithdrawing() {
        return chosen(withdraw);
    }

    // the address of a change tells the project too: what was said of it last is what can be changed
    private @Nullable ProjectView chosen(@Nullable String entry) {
        return entry == null || !isWriting()
                ? null
                : getHistory().stream()
                        .limit(1)
                        .filter(said -> said.id().equals(entry) && !said.withdrawn())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether whoever looks keeps the ledger. */
    public boolean isWriting() {
        return !page.getShown().status().isTerminal()
                && acting.actor()
                        .grantOver(new DivisionCode(page.getShown().division()), Role.ORG_REPORTER)
                        .isPresent();
    }

    /** The codes of countries and regions, by what they are called. */
    public List<String> getCountries() {
        return Country.codes().stream()
                .sorted(Comparator.comparing(this::country, Collator.getInstance(language.getLocale())))
                .toList();
    }

    public String country(String code) {
        return Country.name(code, language.getLocale());
    }

    /** An amount of yuan as people read it. */
    public String amount(@Nullable BigDecimal yuan) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(2);
        return yuan == null ? "" : format.format(yuan);
    }

    public ProjectFields getFields() {
        return fields;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
