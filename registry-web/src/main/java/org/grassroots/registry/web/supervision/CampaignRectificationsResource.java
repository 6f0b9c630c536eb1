package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
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
import org.grassroots.registry.supervision.IssueOrders;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrdersPreview;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.Query;

/** Orders to all organisations of a decided campaign whose grade asks for one; they are listed among all orders. */
@RequestScoped
@Path("/v1/campaigns/{code}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignRectificationsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    IssueService issues;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** How many orders were issued. */
    public record Issued(int orders) {}

    /** Who would get one, and who not for which reason, if they were issued on {@code issuedOn} and due on {@code dueOn}. */
    @GET
    public OrdersPreview preview() {
        var query = Query.of(uri);
        var issuedOn = query.date("issuedOn");
        var dueOn = query.date("dueOn");
        query.verify();
        return issues.preview(code, issuedOn, dueOn);
    }

    /** Issues them: {@code {"documentNumber", "issuedOn", "dueOn", "demand", "expected"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(String entity) {
        var body = Body.of(entity);
        var command = new IssueOrders(
                code,
                body.text("documentNumber"),
                body.optionalDate("issuedOn"),
                body.optionalDate("dueOn"),
                body.text("demand"),
                body.optionalNumber("expected"));
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(new Issued(issues.issueAll(command)))
                .build();
    }
}
