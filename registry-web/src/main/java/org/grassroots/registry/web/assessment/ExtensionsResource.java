package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.grassroots.registry.assessment.DeadlineMoveView;
import org.grassroots.registry.assessment.ExtendDeadline;
import org.grassroots.registry.assessment.ExtensionService;
import org.grassroots.registry.assessment.ExtensionView;
import org.grassroots.registry.web.shared.Body;

/** Decisions on more time in a campaign, and why its deadlines stand where they do. */
@RequestScoped
@Path("/v1/campaigns/{code}/extensions")
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ExtensionService extensions;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    /** The decisions, the first first. */
    @GET
    public List<ExtensionView> extensions() {
        return extensions.extensions(code);
    }

    /** Why the deadlines of the campaign stand where they do, by decisions and outages. */
    @GET
    @Path("/moves")
    public List<DeadlineMoveView> moves() {
        return extensions.moves(code);
    }

    /**
     * Records a decision: {@code {"case", "until", "decidedBody", "documentNumber", "decidedOn", "reason"}}; with {@code
     * division} instead of {@code case} it is for all cases there, with neither for the campaign.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(String entity) {
        var body = Body.of(entity);
        var command = new ExtendDeadline(
                code,
                new ExtendDeadline.Whose(body.optionalText("case"), body.optionalText("division")),
                body.optionalInstant("until"),
                body.text("decidedBody"),
                body.text("documentNumber"),
                body.optionalDate("decidedOn"),
                body.text("reason"));
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(extensions.extend(command))
                .build();
    }
}
