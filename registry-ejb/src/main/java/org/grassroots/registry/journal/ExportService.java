package org.grassroots.registry.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;

/** Writes down who took which list along: with it, names of persons leave the register. */
@Stateless
public class ExportService {

    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public ExportService() {
        // for the container
    }

    @Inject
    ExportService(Journal journal) {
        this.journal = journal;
    }

    /**
     * Notes that the actor takes a list along.
     *
     * @param asked what was asked for, of which the digest is kept
     */
    @AllowedTo(who = Who.STAFF)
    public void taken(@NotNull String list, @NotNull String asked) {
        journal.done(Act.of("list.export", "list", list).leaving(asked));
    }
}
