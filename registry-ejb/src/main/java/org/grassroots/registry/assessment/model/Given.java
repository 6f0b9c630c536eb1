package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;

/** Who gave something, in which role and when; the name is that of the moment. */
@Embeddable
public class Given {

    @Column(name = "given_by", nullable = false, length = 36)
    private String by;

    @Column(name = "given_name", nullable = false, length = 100)
    private String name;

    @Column(name = "given_as", nullable = false, length = 30)
    private String role;

    @Column(name = "given_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Given() {
        // for the persistence provider
    }

    public Given(Actor actor, Role role, Instant at) {
        this.by = actor.id();
        this.name = actor.name();
        this.role = role.name();
        // as exact as the databases keep it, so that contents have the same hash before and after being stored
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What was given elsewhere, before the case began. */
    public static Given before(String account, String name, String role, Instant at) {
        var given = new Given();
        given.by = account;
        given.name = name;
        given.role = role;
        given.at = at;
        return given;
    }

    /** The same at a later time. */
    public Given later(Instant other) {
        var copy = new Given();
        copy.by = by;
        copy.name = name;
        copy.role = role;
        copy.at = other;
        return copy;
    }

    /** The account. */
    public String by() {
        return by;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public Instant at() {
        return at;
    }

    /** The day in China. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, BusinessTime.ZONE);
    }
}
