package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.ReviewService;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Rejection;
import org.grassroots.registry.registration.model.ReturnReasons;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** One application: what the county writes and hands in, and what city and province do with it. */
@ApplicationScoped
@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReviewService reviews;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Response view(@PathParam("id") String id) {
        return answer(applications.view(id));
    }

    /** Replaces the content. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(applications.change(id, ApplicationBody.content(Body.of(entity)), seen));
    }

    /** Says which papers prove it: {@code {"evidence": [{"id", "kind"}, …]}}. */
    @PUT
    @Path("/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response present(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(applications.present(id, ApplicationBody.evidence(Body.of(entity)), seen));
    }

    /** Begins a new application with what this one said, after it was rejected or withdrawn. */
    @POST
    @Path("/again")
    public Response again(@PathParam("id") String id) {
        return answer(drafts.again(id));
    }

    /** Carries it over to what its division became: {@code {"division": code}}; nothing that was written is lost. */
    @POST
    @Path("/carry")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carry(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var division = body.text("division");
        body.verify();
        var to = ApplicationBody.division(division);
        return answer(drafts.carry(id, to, seen));
    }

    @POST
    @Path("/submit")
    public Response submit(@PathParam("id") String id) {
        return answer(applications.submit(id, IfMatch.version(headers)));
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return answer(applications.withdraw(id, IfMatch.version(headers)));
    }

    /** Takes {@code {"opinion"}}, for a base also {@code {"visitedOn", "visitors"}}. */
    @POST
    @Path("/pass")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pass(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(reviews.pass(id, ApplicationBody.opinion(Body.of(entity)), seen));
    }

    /** Takes {@code {"reason"}} and {@code {"fields": {"name": "what is wrong with it", …}}}, one of them or both. */
    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response returnForCorrection(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var reasons = new ReturnReasons(new Opinion(body.optionalText("reason")), ApplicationBody.remarks(body));
        body.verify();
        return answer(reviews.returnForCorrection(id, reasons, seen));
    }

    /** Takes {@code {"reason", "body"}}. */
    @POST
    @Path("/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var rejection = new Rejection(new Opinion(body.optionalText("reason")), body.optionalText("body"));
        body.verify();
        return answer(reviews.reject(id, rejection, seen));
    }

    /** Takes {@code {"body", "decidedOn", "documentNumber"}}. */
    @POST
    @Path("/prepare")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(reviews.prepare(id, ApplicationBody.decision(Body.of(entity)), seen));
    }

    /**
     * Takes {@code {"body", "decidedOn", "documentNumber"}}, for a society that was prepared also {@code
     * {"certificate": ["id of a stored paper"]}}.
     */
    @POST
    @Path("/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var certificate = body.texts("certificate");
        return answer(reviews.grant(id, ApplicationBody.decision(body), certificate, seen));
    }

    private static Response answer(ApplicationView application) {
        return Response.ok(ApplicationDocument.of(application))
                .tag(IfMatch.tag(application.version()))
                .build();
    }
}
