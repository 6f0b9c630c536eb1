package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.assessment.StartWhatIf;
import org.grassroots.registry.assessment.WhatIfRunService;
import org.grassroots.registry.assessment.WhatIfRunView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The what-if runs: listed, and started. */
@ApplicationScoped
@Path("/v1/what-if-runs")
@Produces(MediaType.APPLICATION_JSON)
public class WhatIfRunsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    WhatIfRunService runs;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** All runs, the latest first. */
    @GET
    public Page<WhatIfRunView> list() {
        var query = Query.of(uri);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(runs.runs(cursor, size));
    }

    /** Starts a run in the background; the fields are those of {@link StartWhatIf}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(String entity) {
        var body = Body.of(entity);
        var command = new StartWhatIf(
                body.text("schemeCode"),
                body.text("schemeVersion"),
                body.optionalText("schemeVariant"),
                body.text("campaign"),
                body.members("mapping", after -> after instanceof JsonString code ? code.getString() : null));
        body.verify();
        var started = runs.start(command);
        return Response.created(uri.getAbsolutePathBuilder().path(started.id()).build())
                .tag(IfMatch.tag(started.version()))
                .entity(started)
                .build();
    }
}
