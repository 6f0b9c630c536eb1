package org.grassroots.registry.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.report.NamelessRanking;
import org.grassroots.registry.report.NamelessRankingService;
import org.grassroots.registry.report.Ranking;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.web.shared.Query;

/** How the cases of a campaign came out, ranked. */
@ApplicationScoped
@Path("/v1/rankings")
@Produces(MediaType.APPLICATION_JSON)
public class RankingResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NamelessRankingService nameless;

    /** The ranking of a campaign; {@code city} narrows the rows to those of a city. */
    @GET
    @Path("{campaign}")
    public Ranking ranking(@PathParam("campaign") String campaign, @Context UriInfo uri) {
        var query = Query.of(uri);
        var city = query.text("city");
        query.verify();
        return reports.ranking(campaign, city);
    }

    /** The same over the whole province without names, once its results are decided. */
    @GET
    @Path("{campaign}/nameless")
    public NamelessRanking nameless(@PathParam("campaign") String campaign, @Context UriInfo uri) {
        var query = Query.of(uri);
        var city = query.text("city");
        query.verify();
        return nameless.ranking(campaign, city);
    }
}
