package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.grassroots.registry.assessment.BulletinService;
import org.grassroots.registry.assessment.BulletinView;
import org.grassroots.registry.assessment.IssueBulletin;
import org.grassroots.registry.assessment.WriteBulletin;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** The bulletin by which the results of a campaign are made known. */
@RequestScoped
@Path("/v1/campaigns/{code}/bulletin")
@Produces(MediaType.APPLICATION_JSON)
public class BulletinResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    BulletinService bulletins;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    /** As it was issued; before, those at the province see it as it would be. */
    @GET
    public Response view() {
        return answer(bulletins.view(code));
    }

    /** Writes it for its recipients: {@code {"foreword", "main": [], "copies": []}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@Context HttpHeaders headers, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var foreword = body.optionalText("foreword");
        var command = new WriteBulletin(
                code, foreword == null ? "" : foreword, body.texts("main"), body.texts("copies"), seen);
        body.verify();
        return answer(bulletins.write(command));
    }

    /** Issues it as it was seen: {@code {"documentNumber", "issuedOn", "contentSha256"}}. */
    @POST
    @Path("/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(String entity) {
        var body = Body.of(entity);
        var command = new IssueBulletin(
                code, body.text("documentNumber"), body.optionalDate("issuedOn"), body.text("contentSha256"));
        body.verify();
        return answer(bulletins.issue(command));
    }

    private static Response answer(BulletinView bulletin) {
        return Response.ok(bulletin).tag(IfMatch.tag(bulletin.version())).build();
    }
}
