package org.grassroots.registry.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password of an account: its hash, whether it may stay, and how often a wrong one was tried.
 *
 * <p>Five wrong passwords in a row lock it for half an hour; whoever tries meanwhile learns nothing, not even with the
 * right one.
 */
@Embeddable
public class Password {

    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration LOCK = Duration.ofMinutes(30);

    @Column(name = "password_hash", length = 300)
    private @Nullable String hash;

    @Column(name = "password_to_change", nullable = false)
    private boolean toChange;

    @Column(nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected Password() {
        // for the persistence provider
    }

    Password(@Nullable String hash) {
        this.hash = hash;
    }

    boolean mayTry(Instant now) {
        return hash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    boolean tried(boolean right, Instant now) {
        if (!mayTry(now)) {
            return false;
        }
        if (right) {
            unlock();
        } else {
            countFailure(now);
        }
        return right;
    }

    private void countFailure(Instant now) {
        failures++;
        if (failures >= FAILURES_BEFORE_LOCK) {
            failures = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    private void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void change(String newHash, boolean hasToBeChanged) {
        hash = newHash;
        toChange = hasToBeChanged;
        unlock();
    }

    @Nullable
    String hash() {
        return hash;
    }

    boolean toChange() {
        return toChange;
    }

    Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }
}
