package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.organisation.BenchmarkFilter;
import org.grassroots.registry.organisation.BenchmarkRow;
import org.grassroots.registry.organisation.PeopleService;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** How many of the four heads serve in the bodies of the county associations, beside the benchmark. */
@ApplicationScoped
@Path("/v1/four-heads")
@Produces(MediaType.APPLICATION_JSON)
public class BenchmarksResource {

    /** One of the two answers to whether the benchmark is reached. */
    private enum Reached {
        YES,
        NO
    }

    @Inject
    @SuppressWarnings("NullAway.Init")
    PeopleService people;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** The associations that the caller may see, by division; {@code reached} (YES, NO) and {@code division} narrow them. */
    @GET
    public Page<BenchmarkRow> list() {
        var query = Query.of(uri);
        var reached = query.choice("reached", Reached.class);
        var division = query.division("division");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        var filter = new BenchmarkFilter(reached == null ? null : reached == Reached.YES, division);
        return Page.of(people.benchmarks(filter, cursor, size));
    }
}
