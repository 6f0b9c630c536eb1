package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.OrderDraft;

/** What an order to the organisation of a case could say. */
@RequestScoped
@Path("/v1/cases/{id}/rectification-draft")
@Produces(MediaType.APPLICATION_JSON)
public class RectificationDraftResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    IssueService issues;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    /** The grounds with the last day that the rule allows, and what findings and result show to be wanting. */
    @GET
    public OrderDraft draft() {
        return issues.draft(id);
    }
}
