package org.grassroots.registry.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not what its day of the week says: a holiday (放假) or a day worked instead (调休上班). */
@Entity
@Table(name = "special_day")
public class SpecialDay {

    @Id
    @Column(name = "on_day")
    private LocalDate day;

    @Column(nullable = false)
    private boolean worked;

    @Column(name = "occasion", nullable = false, length = 100)
    private String occasion;

    @SuppressWarnings("NullAway.Init")
    protected SpecialDay() {
        // for the persistence provider
    }

    /** {@code occasion} is the holiday, or that for which the day is worked. */
    public SpecialDay(LocalDate day, boolean worked, String occasion) {
        this.day = day;
        this.worked = worked;
        this.occasion = occasion;
    }

    public LocalDate day() {
        return day;
    }

    public boolean worked() {
        return worked;
    }

    public String occasion() {
        return occasion;
    }
}
