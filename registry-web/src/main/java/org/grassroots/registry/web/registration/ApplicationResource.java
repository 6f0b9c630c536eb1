package org.grassroots.registry.web.registration;

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
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.registration.ApplicationFilter;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Applications for the register, as a county writes them and everybody concerned reads them. */
@RequestScoped
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** The applications that the caller may see, the latest change first; {@code state} and {@code text} narrow them. */
    @GET
    public Page<ApplicationItem> list() {
        var query = Query.of(uri);
        var filter = new ApplicationFilter(query.choice("state", ApplicationState.class), query.text("text"));
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        var found = applications.list(filter, cursor, size);
        var items = found.rows().stream().map(ApplicationItem::of).toList();
        return Page.of(new Slice<>(items, found.previous(), found.next()));
    }

    /** Begins a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(String entity) {
        var begun = applications.draft(ApplicationBody.content(Body.of(entity)));
        return Response.created(uri.getAbsolutePathBuilder().path(begun.id()).build())
                .tag(IfMatch.tag(begun.version()))
                .entity(ApplicationDocument.of(begun))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response view(@PathParam("id") String id) {
        return answer(applications.view(id));
    }

    /** Replaces the content. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(applications.change(id, ApplicationBody.content(Body.of(entity)), seen));
    }

    /** Says which documents prove it: {@code {"evidence": [id, …]}}. */
    @PUT
    @Path("/{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response present(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(applications.present(id, ApplicationBody.evidence(Body.of(entity)), seen));
    }

    @POST
    @Path("/{id}/submit")
    public Response submit(@PathParam("id") String id) {
        return answer(applications.submit(id, IfMatch.version(headers)));
    }

    @POST
    @Path("/{id}/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return answer(applications.withdraw(id, IfMatch.version(headers)));
    }

    private static Response answer(ApplicationView application) {
        return Response.ok(ApplicationDocument.of(application))
                .tag(IfMatch.tag(application.version()))
                .build();
    }
}
