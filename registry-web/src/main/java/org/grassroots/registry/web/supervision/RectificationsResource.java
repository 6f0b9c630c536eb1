package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.supervision.IssueOrder;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrderFilter;
import org.grassroots.registry.supervision.OrderRow;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Orders to put things right. */
@RequestScoped
@Path("/v1/rectifications")
@Produces(MediaType.APPLICATION_JSON)
public class RectificationsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    IssueService issues;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** The earliest deadline first, narrowed by {@code campaign}, {@code organisation}, {@code division}, {@code state}, {@code overdue}. */
    @GET
    public Page<OrderRow> list() {
        var query = Query.of(uri);
        var filter = new OrderFilter(
                query.text("campaign"),
                query.text("organisation"),
                query.division("division"),
                query.choice("state", OrderState.class),
                query.yesNo("overdue"));
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(rectifications.orders(filter, cursor, size));
    }

    /**
     * Issues one: {@code {"case", "ground", "documentNumber", "issuedOn", "dueOn", "items": [{"text", "indicator",
     * "finding"}]}}; without {@code dueOn} it is due as late as the rule allows.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(String entity) {
        var body = Body.of(entity);
        var command = new IssueOrder(
                body.text("case"),
                body.choice("ground", Ground.class),
                body.text("documentNumber"),
                body.optionalDate("issuedOn"),
                body.optionalDate("dueOn"),
                DemandsBody.of(body.value("items")));
        body.verify();
        var issued = rectifications.order(issues.issue(command));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(issued.row().id()).build())
                .tag(IfMatch.tag(issued.version()))
                .entity(issued)
                .build();
    }
}
