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
import java.util.List;
import org.grassroots.registry.organisation.ProjectService;
import org.grassroots.registry.organisation.ProjectTotals;
import org.grassroots.registry.organisation.ProjectView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The project ledger of one base. */
@ApplicationScoped
@Path("/v1/organisations/{id}/projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProjectService projects;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** What the ledger says now, what was introduced last first. */
    @GET
    public Page<ProjectView> projects(@PathParam("id") String id) {
        var query = Query.of(uri);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(projects.list(id, cursor, size));
    }

    /** How many projects were introduced, how many landed, and what was invested. */
    @GET
    @Path("/totals")
    public ProjectTotals totals(@PathParam("id") String id) {
        return projects.totals(id);
    }

    /** Everything that was ever said of one project, what was said last first. */
    @GET
    @Path("/{project}/entries")
    public List<ProjectView> history(@PathParam("id") String id, @PathParam("project") String project) {
        return projects.history(id, project);
    }

    /**
     * Adds {@code {"title", "country", "field", "introducedOn"}}, with or without {@code "landedOn", "enterpriseCode"} and
     * {@code "investment"}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, String entity) {
        var body = Body.of(entity);
        var fields = new ProjectFields();
        fields.read(body);
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(projects.record(fields.command(id)))
                .build();
    }

    /** Replaces what an entry says by the same fields, which all are told anew, and {@code "reason"}. */
    @POST
    @Path("/{entry}/mend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(@PathParam("id") String id, @PathParam("entry") String entry, String entity) {
        var body = Body.of(entity);
        var fields = new ProjectFields();
        fields.read(body);
        var reason = body.optionalText("reason");
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(projects.mend(entry, fields.command(id), reason))
                .build();
    }

    /** Takes the project out of the ledger: {@code {"reason"}}; all that was said of it stays. */
    @POST
    @Path("/{entry}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @PathParam("entry") String entry, String entity) {
        var body = Body.of(entity);
        var reason = body.optionalText("reason");
        body.verify();
        projects.withdraw(id, entry, reason);
        return Response.noContent().build();
    }
}
