package org.grassroots.registry.web.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.journal.JournalEntryView;
import org.grassroots.registry.journal.JournalFilter;
import org.grassroots.registry.journal.JournalService;
import org.grassroots.registry.journal.model.Outcome;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The journal, to be read only. */
@ApplicationScoped
@Path("/v1/journal-entries")
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    JournalService journal;

    /**
     * The entries, the newest first, narrowed by {@code outcome}, {@code objectId}, {@code action} (how it begins),
     * {@code account} (the name of who acted), {@code batch} (of what was ordered at once), {@code from} and {@code to} (days).
     */
    @GET
    public Page<JournalEntryView> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new JournalFilter(
                query.choice("outcome", Outcome.class),
                query.text("objectId"),
                query.text("action"),
                query.text("account"),
                query.text("batch"),
                query.date("from"),
                query.date("to"));
        var cursor = query.cursor();
        var size = query.size();
        query.verify();
        return Page.of(journal.entries(filter, cursor, size));
    }
}
