package org.grassroots.registry.figure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Role;

/** Who wrote or judged a value, in which role and when; the name is that of the moment. */
@Embeddable
public class Signature {

    @Column(name = "recorded_by", length = 36)
    private String account;

    @Column(name = "recorded_name", length = 100)
    private String name;

    @Column(name = "recorded_as", length = 30)
    private String role;

    @Column(name = "recorded_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {
        // for the persistence provider
    }

    public Signature(Actor actor, Role role, Instant at) {
        this.account = actor.id();
        this.name = actor.name();
        this.role = role.name();
        // as exact as the databases keep it
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public String account() {
        return account;
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
}
