package org.grassroots.registry.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.grassroots.registry.report.FigurePeriod;
import org.grassroots.registry.report.SetTarget;
import org.grassroots.registry.report.TargetService;
import org.grassroots.registry.report.TargetView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.Query;

/** The targets that figures are set beside. */
@ApplicationScoped
@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TargetService targets;

    /** The targets whose periods touch the days {@code from} to {@code to}, each with what is reached of it. */
    @GET
    public List<TargetView> targets(@Context UriInfo uri) {
        var query = Query.of(uri);
        var period =
                new FigurePeriod(query.date("from"), query.date("to"), query.date("asOf"), query.instant("knownAt"));
        query.verify();
        return targets.targets(period);
    }

    /** Sets {@code {"code", "from", "to", "amount", "documentNumber"}}, in place of the one for the same period. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(String entity) {
        var body = Body.of(entity);
        var command = new SetTarget(
                body.optionalText("code"),
                body.optionalDate("from"),
                body.optionalDate("to"),
                body.number("amount"),
                body.optionalText("documentNumber"));
        body.verify();
        targets.set(command);
        return Response.noContent().build();
    }
}
