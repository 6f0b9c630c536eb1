package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.assessment.OutageService;
import org.grassroots.registry.assessment.OutageView;
import org.grassroots.registry.assessment.RecordOutage;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Recorded outages of the system, which move deadlines by rule. */
@ApplicationScoped
@Path("/v1/outages")
@Produces(MediaType.APPLICATION_JSON)
public class OutagesResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OutageService outages;

    /** All of them, the last first. */
    @GET
    public Page<OutageView> outages(@Context UriInfo uri) {
        var query = Query.of(uri);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(outages.outages(cursor, size));
    }

    @GET
    @Path("/{id}")
    public Response outage(@PathParam("id") String id) {
        return answer(Response.ok(), outages.outage(id));
    }

    /** Records one: {@code {"began", "ended", "reason"}}; without {@code ended} it goes on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(String entity, @Context UriInfo uri) {
        var body = Body.of(entity);
        var command =
                new RecordOutage(body.optionalInstant("began"), body.optionalInstant("ended"), body.text("reason"));
        body.verify();
        var recorded = outages.record(command);
        var address = uri.getBaseUriBuilder().path("v1/outages/{id}").build(recorded.id());
        return answer(Response.created(address), recorded);
    }

    /** One that went on is over: {@code {"ended"}}. */
    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, @Context HttpHeaders headers, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var ended = body.optionalInstant("ended");
        body.verify();
        return answer(Response.ok(), outages.end(id, ended, seen));
    }

    private static Response answer(Response.ResponseBuilder answer, OutageView outage) {
        return answer.entity(outage).tag(IfMatch.tag(outage.version())).build();
    }
}
