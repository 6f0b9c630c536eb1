package org.grassroots.registry.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.calendar.model.SpecialDay;
import org.grassroots.registry.calendar.model.WorkingDays;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** 工作日历: the holidays that the State Council announces each year are entered here; terms are counted by them. */
@Stateless
public class CalendarService {

    private static final int LONGEST_OCCASION = 100;
    /** No term is longer than this many days of the calendar. */
    private static final int FAR = 366;

    private SpecialDays days;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public CalendarService() {
        // for the container
    }

    @Inject
    CalendarService(SpecialDays days, Acting acting, Journal journal) {
        this.days = days;
        this.acting = acting;
        this.journal = journal;
    }

    /** The holidays of a year and the days worked instead, in their order. */
    @AllowedTo(who = AllowedTo.Who.SIGNED_IN)
    public List<SpecialDayView> year(@Min(1949) @Max(2999) int year) {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(SpecialDayView::of)
                .toList();
    }

    /**
     * Makes a day what its day of the week does not say.
     *
     * @throws RegistryException {@link CalendarProblem#DAY_AS_USUAL} if its day of the week says so already
     */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public void set(@NotNull SetSpecialDay command) {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER);
        var day = command.day();
        new FieldChecks()
                .required("day", day)
                .when(
                        day != null && new WorkingDays(List.of()).isWorked(day) == command.worked(),
                        "day",
                        CalendarProblem.DAY_AS_USUAL,
                        String.valueOf(day))
                .text("occasion", command.occasion(), LONGEST_OCCASION)
                .verify();
        var special = new SpecialDay(
                Objects.requireNonNull(day),
                command.worked(),
                command.occasion().strip());
        days.put(special);
        journal.done(Act.of("calendar.set", "day", special.day().toString())
                .leaving(SpecialDayView.of(special).toString()));
    }

    /** Makes a day again what its day of the week says. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public void remove(@NotNull LocalDate day) {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER);
        var special =
                days.find(day).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "day", day.toString()));
        days.remove(special);
        journal.done(Act.of("calendar.remove", "day", day.toString()));
    }

    /** The working days of the year from a moment on, for counting terms that begin then. */
    @AllowedTo(who = AllowedTo.Who.SIGNED_IN)
    public WorkingDays workingDays(@NotNull Instant from) {
        return workingDays(from, from);
    }

    /** The same for terms of which the first begins at one moment and the last at another. */
    @AllowedTo(who = AllowedTo.Who.SIGNED_IN)
    public WorkingDays workingDays(@NotNull Instant first, @NotNull Instant last) {
        var until = LocalDate.ofInstant(last, BusinessTime.ZONE).plusDays(FAR);
        return new WorkingDays(days.between(LocalDate.ofInstant(first, BusinessTime.ZONE), until));
    }
}
