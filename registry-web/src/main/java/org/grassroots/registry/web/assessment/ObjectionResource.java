package org.grassroots.registry.web.assessment;

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
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.assessment.ResultView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** An organisation objects to its result, and is answered; both are told with the case. */
@RequestScoped
@Path("/v1/cases/{id}/objection")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ObjectionService objections;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Objects, while the result is on notice: {@code {"text"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var text = body.text("text");
        body.verify();
        return CaseVersion.answer(objections.raise(id, text, seen));
    }

    /** Answers it on exactly what was seen: {@code {"answer", "contentSha256"}}; answers the result that counts. */
    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResultView settle(String entity) {
        var body = Body.of(entity);
        var answer = body.text("answer");
        var contents = body.text("contentSha256");
        body.verify();
        return objections.settle(id, answer, contents);
    }
}
