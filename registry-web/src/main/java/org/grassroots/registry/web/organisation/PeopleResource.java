package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.organisation.DutyService;
import org.grassroots.registry.organisation.DutyView;
import org.grassroots.registry.organisation.PeopleService;
import org.grassroots.registry.organisation.PeopleView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Who serves in one association, and its duty log. */
@ApplicationScoped
@Path("/v1/organisations/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PeopleService people;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DutyService duties;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** Who is in office on the day {@code asOf} (today if not given), and who was before. */
    @GET
    public PeopleView people(@PathParam("id") String id) {
        var query = Query.of(uri);
        var asOf = query.date("asOf");
        query.verify();
        return people.people(id, asOf);
    }

    /** The duty log, the latest day first; {@code officer} narrows it to one name. */
    @GET
    @Path("/duties")
    public Page<DutyView> duties(@PathParam("id") String id) {
        var query = Query.of(uri);
        var officer = query.text("officer");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(duties.list(id, officer, cursor, size));
    }

    /** Adds {@code {"officer", "kind", "happenedOn", "what", "evidence": [id]}}, with or without evidence. */
    @POST
    @Path("/duties")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, String entity) {
        var body = Body.of(entity);
        var fields = new DutyFields();
        fields.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(duties.record(fields.command(id, evidence)))
                .build();
    }

    /** Cancels an entry that was wrong: {@code {"reason"}}; both it and the reason stay. */
    @POST
    @Path("/duties/{duty}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(@PathParam("duty") String duty, String entity) {
        var body = Body.of(entity);
        var reason = body.optionalText("reason");
        body.verify();
        duties.cancel(duty, reason);
        return Response.noContent().build();
    }
}
