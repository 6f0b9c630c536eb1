package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.supervision.MendingService;
import org.grassroots.registry.supervision.OrderStepCommand;
import org.grassroots.registry.supervision.OrderStepService;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** One order: what is to be mended, what was done about it, and its steps. */
@RequestScoped
@Path("/v1/rectifications/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RectificationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MendingService mending;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderStepService steps;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** The version that the order has after a change. */
    public record OrderVersion(long version) {}

    /** The order as it stands. */
    @GET
    public Response order() {
        var order = rectifications.order(id);
        return Response.ok(order).tag(IfMatch.tag(order.version())).build();
    }

    /** What was done about one item: {@code {"answer", "evidence": [id]}}; the files come beside those attached before. */
    @PUT
    @Path("/items/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("place") int place, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var answer = body.optionalText("answer");
        var files = body.texts("evidence");
        body.verify();
        return version(mending.answer(id, place, answer == null ? "" : answer, files, seen));
    }

    /** Takes a file away from an item. */
    @DELETE
    @Path("/items/{place}/evidence/{evidence}")
    public Response detach(@PathParam("place") int place, @PathParam("evidence") String evidence) {
        return version(mending.detach(id, place, evidence, IfMatch.version(headers)));
    }

    /** Takes a step, {@code {"verb", "remark"}}: REPORT, ACCEPT, SEND_BACK, CLOSE or WITHDRAW. */
    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var verb = body.choice("verb", OrderVerb.class);
        var remark = body.optionalText("remark");
        body.verify();
        if (verb == null || verb == OrderVerb.ANSWER) {
            throw new RegistryException(List.of(
                    FieldProblem.of("verb", CommonProblem.FIELD_TYPE, "REPORT, ACCEPT, SEND_BACK, CLOSE, WITHDRAW")));
        }
        return version(steps.take(new OrderStepCommand(id, verb, remark, seen)));
    }

    private static Response version(long version) {
        return Response.ok(new OrderVersion(version)).tag(IfMatch.tag(version)).build();
    }
}
