package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.ParkView;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page of one division: what it lies in, what lies in it on a day, and what came before and after it. */
@Named
@RequestScoped
public class DivisionDetail {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable String code;
    private @Nullable String asOf;
    private @Nullable LocalDate day;
    private @Nullable DivisionView shown;
    private @Nullable ParkView park;
    private List<DivisionView> ancestors = List.of();
    private List<DivisionView> children = List.of();
    private List<ParkView> parks = List.of();

    public void load() {
        if (code == null || !DivisionCode.isWellFormed(code)) {
            throw new RegistryException(CommonProblem.NOT_FOUND, Objects.requireNonNullElse(code, ""));
        }
        var division = new DivisionCode(code);
        day = readDay();
        var found = service.division(division);
        shown = found;
        ancestors = service.ancestors(division);
        children = service.children(division, getDay());
        parks = service.parks(division);
        park = found.parkCode() == null ? null : parkOf(found);
    }

    private @Nullable ParkView parkOf(DivisionView township) {
        return service.parks(new DivisionCode(township.jurisdictionCode())).stream()
                .filter(zone -> zone.code().equals(township.parkCode()))
                .findFirst()
                .orElse(null);
    }

    /** The day as of which the divisions inside are listed. */
    public LocalDate getDay() {
        return day == null ? BusinessTime.today(clock) : day;
    }

    // a day that cannot be read is told, and today is shown
    private @Nullable LocalDate readDay() {
        if (asOf == null || asOf.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(asOf.strip());
        } catch (DateTimeParseException noDay) {
            var text = Texts.of("territory.asOf.unknown", language.getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return null;
        }
    }

    /** Whether that is another day than today. */
    public boolean isPast() {
        return !getDay().equals(BusinessTime.today(clock));
    }

    /** Whether there can be anything inside: townships are the lowest level. */
    public boolean isHolder() {
        return code != null && code.length() == 6;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** The day in the address, as it was written there. */
    public @Nullable String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf;
    }

    public @Nullable DivisionView getShown() {
        return shown;
    }

    /** The park that a township lies in. */
    public @Nullable ParkView getPark() {
        return park;
    }

    public List<DivisionView> getAncestors() {
        return ancestors;
    }

    public List<DivisionView> getChildren() {
        return children;
    }

    public List<ParkView> getParks() {
        return parks;
    }
}
