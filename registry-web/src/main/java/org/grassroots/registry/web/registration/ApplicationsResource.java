package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.grassroots.registry.registration.ApplicationFilter;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The applications for the register: listed, and begun. */
@ApplicationScoped
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

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
}
