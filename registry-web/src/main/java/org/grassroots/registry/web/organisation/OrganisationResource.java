package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
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
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.organisation.AttributeVersionView;
import org.grassroots.registry.organisation.LifecycleService;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.RegisterEntryView;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** One organisation: what is or was true of it, and every version of what the register said. */
@ApplicationScoped
@Path("/v1/organisations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    LifecycleService life;

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** What is true on the day {@code asOf} (today if not given), as known at the instant {@code knownAt} (now). */
    @GET
    public Response view(@PathParam("id") String id) {
        var query = Query.of(uri);
        var asOf = query.date("asOf");
        var knownAt = query.instant("knownAt");
        query.verify();
        var view = organisations.view(id, asOf, knownAt);
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }

    @GET
    @Path("/versions")
    public Page<AttributeVersionView> versions(@PathParam("id") String id) {
        Query.of(uri).verify();
        return new Page<>(organisations.history(id), null, null);
    }

    /** What was entered, each beside what was said before, the latest first. */
    @GET
    @Path("/entries")
    public Page<RegisterEntryView> entries(@PathParam("id") String id) {
        Query.of(uri).verify();
        return new Page<>(organisations.entries(id), null, null);
    }

    /**
     * Enters a dated change: {@code {"attribute", "content", "validFrom", "decisionBody", "decidedOn"}} and, where
     * there are any, {@code "documentNumber", "reason", "evidence": [id, …]}.
     */
    @POST
    @Path("/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var fields = new FactFields();
        fields.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        return created(organisations.record(fields.change(id, evidence), seen));
    }

    /**
     * Lets something befall it: {@code {"act", "effectiveOn", "decisionBody", "decidedOn", "reason"}} and, where there
     * are any, {@code "documentNumber", "evidence": [id, …]}; a step of the ladder of sanctions has a {@code "ground"}, and the
     * day {@code "toldOn"} on which the organisation was told.
     */
    @POST
    @Path("/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var fields = new LifeFields();
        fields.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        return created(life.take(fields.step(id, evidence), seen));
    }

    /** What it came from and became: every reorganisation that touches it, by its day. */
    @GET
    @Path("/lineage")
    public Page<ReorganisationView> lineage(@PathParam("id") String id) {
        Query.of(uri).verify();
        return new Page<>(lineage.lineage(id), null, null);
    }

    private static Response created(OrganisationView changed) {
        return Response.status(Response.Status.CREATED)
                .tag(IfMatch.tag(changed.version()))
                .entity(changed)
                .build();
    }
}
