package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.assessment.DecidedService;
import org.grassroots.registry.assessment.ResultSheet;
import org.grassroots.registry.web.shared.Query;

/** The decided result of a case. */
@ApplicationScoped
@Path("/v1/cases/{id}/sheet")
@Produces(MediaType.APPLICATION_JSON)
public class DecidedResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DecidedService decided;

    /** What was decided about the organisation, and what follows from it. */
    @GET
    public ResultSheet sheet(@PathParam("id") String id, @Context UriInfo uri) {
        Query.of(uri).verify();
        return decided.sheet(id);
    }
}
