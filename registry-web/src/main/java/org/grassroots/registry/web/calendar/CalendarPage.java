package org.grassroots.registry.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.calendar.SetSpecialDay;
import org.grassroots.registry.calendar.SpecialDayView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page of the working calendar: the days of a year that are not what their day of the week says. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalendarService calendar;

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

    private @Nullable Integer year;
    private @Nullable List<SpecialDayView> days;
    private @Nullable LocalDate day;
    private boolean worked;
    private @Nullable String occasion;

    /** Shows the year that was typed. */
    public String show() {
        return "list?faces-redirect=true&includeViewParams=true";
    }

    /** Enters the day that was typed. */
    public String set() {
        calendar.set(new SetSpecialDay(day, worked, occasion == null ? "" : occasion));
        return done("calendar.saved", day);
    }

    /** Removes a day. */
    public String remove(LocalDate which) {
        calendar.remove(which);
        return done("calendar.removed", which);
    }

    private String done(String key, @Nullable LocalDate which) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), String.valueOf(which))));
        return "list?faces-redirect=true&year=" + (which == null ? getYear() : which.getYear());
    }

    public List<SpecialDayView> getDays() {
        if (days == null) {
            days = calendar.year(getYear());
        }
        return days;
    }

    /** Whether whoever looks keeps the calendar. */
    public boolean isKeeper() {
        return acting.actor().reach(Role.CAMPAIGN_MANAGER).isEverything();
    }

    public int getYear() {
        return year == null ? BusinessTime.today(clock).getYear() : year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public boolean isWorked() {
        return worked;
    }

    public void setWorked(boolean worked) {
        this.worked = worked;
    }

    public @Nullable String getOccasion() {
        return occasion;
    }

    public void setOccasion(@Nullable String occasion) {
        this.occasion = occasion;
    }
}
