package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.organisation.QualityFilter;
import org.grassroots.registry.organisation.QualityRow;
import org.grassroots.registry.organisation.QualityService;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.Severity;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page that lists what is wrong with what the register says; its address tells what was asked for. */
@Named
@RequestScoped
public class QualityList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    QualityService quality;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable String check;
    private @Nullable String severity;
    private @Nullable String division;
    private @Nullable String organisation;
    private boolean gone;
    private @Nullable String cursor;
    private @Nullable Slice<QualityRow> slice;
    private List<Count> counts = List.of();

    /** How many findings of a check there are. */
    public record Count(QualityCheck check, long findings) {}

    /** Finds what was asked for; a choice that there is not is left out. */
    public void load() {
        var filter = filter();
        slice = quality.list(filter, cursor, SIZE);
        labels.prepare(slice.rows().stream().map(QualityRow::division).toList());
        var all = new QualityFilter(null, filter.severity(), filter.division(), organisation, gone);
        counts = quality.counts(all).entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing((Count count) -> count.check().severity())
                        .thenComparing(count -> -count.findings()))
                .toList();
    }

    private QualityFilter filter() {
        return new QualityFilter(
                chosen(QualityCheck.values(), check).orElse(null),
                chosen(Severity.values(), severity).orElse(null),
                below(),
                organisation,
                gone);
    }

    private @Nullable DivisionCode below() {
        return division == null || !DivisionCode.isWellFormed(division) ? null : new DivisionCode(division);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Checks now what would be checked in the night. */
    public String checkNow() {
        var done = quality.check(below(), "");
        var key = done.next() == null ? "quality.checked" : "quality.checked.more";
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), done.checked())));
        return "quality?faces-redirect=true&division=" + Objects.toString(division, "");
    }

    public Slice<QualityRow> getSlice() {
        if (slice == null) {
            // what is sent looks at the list too, and has no view action
            load();
        }
        return Objects.requireNonNull(slice);
    }

    /** How many findings of each check there are, the worst first. */
    public List<Count> getCounts() {
        return counts;
    }

    /** Whether anything but the usual was asked for. */
    public boolean isNarrowed() {
        return check != null || severity != null || division != null || organisation != null || gone;
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }

    public @Nullable String getCheck() {
        return check;
    }

    public void setCheck(@Nullable String check) {
        this.check = stripped(check);
    }

    public @Nullable String getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable String severity) {
        this.severity = stripped(severity);
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = stripped(division);
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = stripped(organisation);
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    private static @Nullable String stripped(@Nullable String chosen) {
        return chosen == null || chosen.isBlank()
                ? null
                : chosen.replace("\0", "").strip();
    }
}
