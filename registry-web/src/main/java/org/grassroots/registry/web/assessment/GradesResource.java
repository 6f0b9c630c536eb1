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
import java.util.List;
import org.grassroots.registry.assessment.DecidedService;
import org.grassroots.registry.assessment.GradeRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.web.shared.Query;

/** What decided campaigns said of an organisation. */
@ApplicationScoped
@Path("/v1/organisations/{id}/grades")
@Produces(MediaType.APPLICATION_JSON)
public class GradesResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DecidedService decided;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    /** Grade, score and class in each campaign, the last first. */
    @GET
    public List<GradeRow> grades(@PathParam("id") String id, @Context UriInfo uri) {
        Query.of(uri).verify();
        return decided.grades(organisations.view(id, null, null).id());
    }
}
