package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** A step that an application has taken: by whom, in which role, when, why, and on which content. Never changed. */
@Entity
@Table(name = "application_step")
public class ApplicationStep {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Verb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false, length = 20)
    private ApplicationState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 20)
    private ApplicationState to;

    @Column(name = "taken_at", nullable = false)
    private Instant at;

    @Column(name = "account_id", nullable = false, length = 36)
    private String account;

    @Column(name = "account_name", nullable = false, length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_held", length = 30)
    private @Nullable Role role;

    @Column(name = "role_division", nullable = false, length = 9)
    private DivisionCode division;

    @Column(length = Opinion.LENGTH)
    private @Nullable String opinion;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    @Column(length = Opinion.VISITORS_LENGTH)
    private @Nullable String visitors;

    @Column(name = "content_hash", length = 64)
    private @Nullable String contentHash;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationStep() {
        // for the persistence provider
    }

    ApplicationStep(int place, Transition line, Signature by, @Nullable Opinion said, @Nullable String contentHash) {
        this.id = by.id();
        this.place = place;
        this.verb = line.verb();
        this.from = line.from();
        this.to = line.to();
        this.at = by.at();
        this.account = by.account();
        this.name = by.name();
        this.role = by.role();
        this.division = by.division();
        this.opinion = said == null ? null : said.text();
        this.visitedOn = said == null ? null : said.visitedOn();
        this.visitors = said == null ? null : said.visitors();
        this.contentHash = contentHash;
    }

    boolean isBy(String someone) {
        return account.equals(someone);
    }

    public int place() {
        return place;
    }

    public Verb verb() {
        return verb;
    }

    public ApplicationState from() {
        return from;
    }

    public ApplicationState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String name() {
        return name;
    }

    /** In which role; null for the system itself. */
    public @Nullable Role role() {
        return role;
    }

    public DivisionCode division() {
        return division;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    /** When somebody went there, for what had to be seen before it was passed. */
    public @Nullable LocalDate visitedOn() {
        return visitedOn;
    }

    /** Who went there. */
    public @Nullable String visitors() {
        return visitors;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }
}
