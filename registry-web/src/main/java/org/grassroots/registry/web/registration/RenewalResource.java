package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.web.shared.IfMatch;

/** An organisation that expired, beginning anew. */
@ApplicationScoped
@Path("/v1/organisations/{id}/again")
@Produces(MediaType.APPLICATION_JSON)
public class RenewalResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    /** Begins a new application with what the register last knew of it; it stays as it ended. */
    @POST
    public Response again(@PathParam("id") String id) {
        var draft = drafts.renew(id);
        return Response.ok(ApplicationDocument.of(draft))
                .tag(IfMatch.tag(draft.version()))
                .build();
    }
}
