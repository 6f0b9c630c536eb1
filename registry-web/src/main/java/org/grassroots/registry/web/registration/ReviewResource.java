package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.ReviewService;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Rejection;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** What city and province do with an application. */
@RequestScoped
@Path("/v1/applications/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReviewService reviews;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Takes {@code {"opinion"}}. */
    @POST
    @Path("/pass")
    public Response pass(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var opinion = new Opinion(body.optionalText("opinion"));
        body.verify();
        return answer(reviews.pass(id, opinion, seen));
    }

    /** Takes {@code {"reason"}}. */
    @POST
    @Path("/return")
    public Response returnForCorrection(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var reason = new Opinion(body.optionalText("reason"));
        body.verify();
        return answer(reviews.returnForCorrection(id, reason, seen));
    }

    /** Takes {@code {"reason", "body"}}. */
    @POST
    @Path("/reject")
    public Response reject(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var rejection = new Rejection(new Opinion(body.optionalText("reason")), body.optionalText("body"));
        body.verify();
        return answer(reviews.reject(id, rejection, seen));
    }

    /** Takes {@code {"body", "decidedOn", "documentNumber"}}. */
    @POST
    @Path("/grant")
    public Response grant(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var decision = new Decision(
                body.optionalText("body"), body.optionalDate("decidedOn"), body.optionalText("documentNumber"));
        body.verify();
        return answer(reviews.grant(id, decision, seen));
    }

    private static Response answer(ApplicationView application) {
        return Response.ok(ApplicationDocument.of(application))
                .tag(IfMatch.tag(application.version()))
                .build();
    }
}
