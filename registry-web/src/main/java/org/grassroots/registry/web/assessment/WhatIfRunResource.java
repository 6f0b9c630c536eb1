package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
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
import org.grassroots.registry.assessment.WhatIfRunService;
import org.grassroots.registry.assessment.WhatIfRunView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** One what-if run: how far it is, and what it shows once it is done. */
@RequestScoped
@Path("/v1/what-if-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class WhatIfRunResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    WhatIfRunService runs;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** The run; with its report once it is done. */
    @GET
    public Response view() {
        var run = runs.run(id);
        var body = run.isDone() ? WhatIfBody.of(runs.result(id)) : WhatIfBody.of(run);
        return Response.ok(body).tag(IfMatch.tag(run.version())).build();
    }

    /** Stops the run. */
    @POST
    @Path("/cancel")
    public Response cancel(@Context HttpHeaders headers) {
        return answer(runs.cancel(id, IfMatch.version(headers)));
    }

    /** Starts a run that ended without a report once more, and answers the new one. */
    @POST
    @Path("/again")
    public Response startAgain() {
        var started = runs.startAgain(id);
        var place = uri.getBaseUriBuilder().path("v1/what-if-runs/{id}").build(started.id());
        return Response.created(place)
                .tag(IfMatch.tag(started.version()))
                .entity(started)
                .build();
    }

    /** Takes what was tried over as a new draft: {@code {"newVersion"}}; answers the draft. */
    @POST
    @Path("/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adopt(@Context HttpHeaders headers, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var version = body.text("newVersion");
        body.verify();
        var draft = runs.adopt(id, version, seen);
        var place =
                uri.getBaseUriBuilder().path("v1/schemes/{code}/{version}").build(draft.code(), draft.schemeVersion());
        return Response.created(place)
                .tag(IfMatch.tag(draft.version()))
                .entity(draft)
                .build();
    }

    private static Response answer(WhatIfRunView run) {
        return Response.ok(run).tag(IfMatch.tag(run.version())).build();
    }
}
