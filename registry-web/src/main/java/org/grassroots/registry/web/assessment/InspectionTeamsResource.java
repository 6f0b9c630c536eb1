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
import java.util.List;
import org.grassroots.registry.assessment.FormTeam;
import org.grassroots.registry.assessment.InspectionTeamService;
import org.grassroots.registry.assessment.ReplaceInspector;
import org.grassroots.registry.assessment.TeamView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** The teams of inspectors of a campaign. */
@RequestScoped
@Path("/v1/campaigns/{code}/inspection-teams")
@Produces(MediaType.APPLICATION_JSON)
public class InspectionTeamsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionTeamService teams;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** The id of a team that was formed. */
    public record Formed(String id) {}

    @GET
    public List<TeamView> teams() {
        return teams.teams(code);
    }

    /** Forms a team: {@code {"name", "cities": [], "inspectors": [], "leader"}}, with codes of cities and ids of accounts. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response form(String entity) {
        var body = Body.of(entity);
        var command = new FormTeam(
                code, body.text("name"), body.texts("cities"), body.texts("inspectors"), body.text("leader"));
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(new Formed(teams.form(command)))
                .build();
    }

    /** Replaces a member: {@code {"seat", "inspector", "reason"}}. */
    @POST
    @Path("/{team}/replace")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("team") String team, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var command = new ReplaceInspector(team, body.text("seat"), body.text("inspector"), body.text("reason"), seen);
        body.verify();
        teams.replace(command);
        return Response.noContent().build();
    }

    /** Dissolves a team: {@code {"reason"}}. */
    @POST
    @Path("/{team}/dissolve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dissolve(@PathParam("team") String team, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var reason = body.text("reason");
        body.verify();
        teams.dissolve(team, reason, seen);
        return Response.noContent().build();
    }
}
