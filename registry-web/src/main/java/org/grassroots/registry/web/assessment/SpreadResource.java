package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.assessment.ScoredCase;
import org.grassroots.registry.assessment.ScoredFilter;
import org.grassroots.registry.assessment.SpreadView;
import org.grassroots.registry.assessment.StatisticsService;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** How the results of a campaign are spread, and how far self-inspection and audit are apart. */
@RequestScoped
@Path("/v1/campaigns/{code}/spread")
@Produces(MediaType.APPLICATION_JSON)
public class SpreadResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    StatisticsService statistics;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    @GET
    public SpreadView view() {
        return statistics.spread(code);
    }

    /**
     * The scored cases, the best first; {@code from} and {@code below} (points), {@code division} and {@code
     * deviating} narrow them.
     */
    @GET
    @Path("/cases")
    public Page<ScoredCase> cases(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new ScoredFilter(
                code,
                query.number("from"),
                query.number("below"),
                query.division("division"),
                query.yesNo("deviating"));
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(statistics.scored(filter, cursor, size));
    }
}
