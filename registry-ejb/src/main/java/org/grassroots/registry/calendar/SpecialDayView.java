package org.grassroots.registry.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.calendar.model.SpecialDay;

/** A holiday, or a day that is worked instead. */
public record SpecialDayView(LocalDate day, boolean worked, String occasion) implements Serializable {

    static SpecialDayView of(SpecialDay day) {
        return new SpecialDayView(day.day(), day.worked(), day.occasion());
    }
}
