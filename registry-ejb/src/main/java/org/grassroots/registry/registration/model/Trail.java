package org.grassroots.registry.registration.model;

import java.util.List;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.RegistryException;

/** What the steps taken so far say about who may take the next one (回避). */
record Trail(List<ApplicationStep> steps) {

    /** How often an application can be sent back to be corrected. */
    static final int MOST_RETURNS = 3;

    /** How often it was sent back. */
    long returns() {
        return steps.stream().filter(step -> step.verb() == Verb.RETURN).count();
    }

    /** Whether {@code account} has ever handed it in. */
    boolean wasSubmittedBy(String account) {
        return steps.stream().anyMatch(step -> step.verb() == Verb.SUBMIT && step.isBy(account));
    }

    /** Whether {@code account} has passed what lies on the table now, not what was returned since. */
    boolean isPassedBy(String account) {
        return !steps.isEmpty()
                && steps.get(steps.size() - 1).verb() == Verb.PASS
                && steps.get(steps.size() - 1).isBy(account);
    }

    /** Whether {@code account} may not take the step, since it would judge what it wrote or decide what it passed. */
    boolean bars(Verb verb, String account, Authorship authorship) {
        return (verb.judges() && (authorship.isBy(account) || wasSubmittedBy(account)))
                || (verb.decides() && isPassedBy(account));
    }

    /** Asks that it was not yet sent back as often as it may be. */
    void requireAnotherReturn() {
        if (returns() >= MOST_RETURNS) {
            throw new RegistryException(RegistrationProblem.APPLICATION_RETURNS_EXHAUSTED, MOST_RETURNS);
        }
    }
}
