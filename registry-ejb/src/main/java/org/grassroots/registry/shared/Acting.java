package org.grassroots.registry.shared;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request, in which of their roles, and by which clock.
 *
 * <p>The web layer sets the actor once per request; loaders and timers set theirs, with the clock of the time
 * they act in. Services ask it; they never take an actor as an argument.
 */
@RequestScoped
public class Acting {

    private Actor actor = Actor.nobody(Locale.CHINESE, "");
    private Clock clock = Settings.clock();
    private @Nullable Grant used;
    private @Nullable String batch;

    /** Everything from here to the end of the request, or to the next call, is done by {@code someone}. */
    public void as(Actor someone) {
        this.actor = someone;
        this.used = null;
        this.batch = null;
    }

    /** The same, at the time that {@code clock} tells. */
    public void as(Actor someone, Clock time) {
        as(someone);
        this.clock = time;
    }

    public Actor actor() {
        return actor;
    }

    public Clock clock() {
        return clock;
    }

    /** The grant under which the current act is done; the journal keeps its role and jurisdiction. */
    public Optional<Grant> used() {
        return Optional.ofNullable(used);
    }

    /** What is done from here to the end of the request, or to another actor, was ordered at once under this number, or by itself. */
    public void inBatch(@Nullable String number) {
        this.batch = number;
    }

    /** The number that is common to everything ordered at once; empty for what is done by itself. */
    public Optional<String> batch() {
        return Optional.ofNullable(batch);
    }

    /** Remembers the first of the actor's grants that has one of the {@code roles}; false if there is none. */
    public boolean useRole(Role... roles) {
        var found = actor.grants().stream()
                .filter(grant -> Arrays.asList(roles).contains(grant.role()))
                .findFirst();
        used = found.orElse(null);
        return found.isPresent();
    }

    /** Takes up again, after an act within an act, the grant under which the outer one is done. */
    public void resume(Optional<Grant> grant) {
        used = grant.orElse(null);
    }

    /**
     * The same for an organisation that lies in another division than that which supervises it: those who hold a role
     * over where it lies see it too (a university answers to the province, its county reports for it).
     */
    public Grant requireEither(DivisionCode jurisdiction, DivisionCode division, String organisation, Role... roles) {
        boolean above = actor.grantOver(jurisdiction, roles).isPresent();
        return require(above ? jurisdiction : division, organisation, roles);
    }

    /** The same for what belongs to one organisation, over which alone the role can be held too. */
    public Grant require(DivisionCode jurisdiction, String organisation, Role... roles) {
        return use(actor.grantOver(jurisdiction, organisation, roles), jurisdiction);
    }

    /**
     * Asks that the actor holds one of the {@code roles} over {@code jurisdiction}: the check of the object, done
     * right after it was loaded.
     *
     * @throws RegistryException {@link CommonProblem#FORBIDDEN}, which looks to the caller like an unknown object
     */
    public Grant require(DivisionCode jurisdiction, Role... roles) {
        return use(actor.grantOver(jurisdiction, roles), jurisdiction);
    }

    private Grant use(Optional<Grant> found, DivisionCode jurisdiction) {
        var grant = found.orElseThrow(() -> new RegistryException(CommonProblem.FORBIDDEN, jurisdiction));
        used = grant;
        return grant;
    }
}
