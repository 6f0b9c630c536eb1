package org.grassroots.registry.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.journal.model.JournalEntry;
import org.grassroots.registry.journal.model.Outcome;
import org.grassroots.registry.shared.Acting;

/** Where every feature writes down what was done; the actor, the role and the time are taken from the request. */
@ApplicationScoped
public class Journal {

    private Acting acting;
    private JournalEntries entries;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Journal() {
        // for the container's proxy
    }

    @Inject
    Journal(Acting acting, JournalEntries entries, Clock clock) {
        this.acting = acting;
        this.entries = entries;
        this.clock = clock;
    }

    /** Records an act in the transaction of the act: both are there afterwards, or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Act act) {
        write(act, Outcome.DONE);
    }

    /** Records that the actor was not allowed; in a transaction of its own, since that of the act rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Act act) {
        write(act, Outcome.REFUSED);
    }

    /** Records a refusal in the transaction that found it out and that commits, such as a wrong password. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void denied(Act act) {
        write(act, Outcome.REFUSED);
    }

    private void write(Act act, Outcome outcome) {
        var used = acting.used().orElse(null);
        var entry = new JournalEntry(acting.actor(), used, act, outcome, clock.instant());
        acting.batch().ifPresent(entry::partOf);
        entries.add(entry);
    }
}
