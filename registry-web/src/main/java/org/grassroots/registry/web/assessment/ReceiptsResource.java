package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.grassroots.registry.assessment.HandedInView;
import org.grassroots.registry.assessment.ReceiptCheck;
import org.grassroots.registry.assessment.ReceiptService;
import org.grassroots.registry.web.shared.Body;

/** What was handed in, and whether a fingerprint on paper is that of what is stored. */
@ApplicationScoped
@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReceiptService receipts;

    /** What the organisation of a case handed in last, as it is printed. */
    @GET
    @Path("/of-case/{id}")
    public HandedInView handedIn(@PathParam("id") String id) {
        return receipts.handedIn(id);
    }

    /** Compares {@code {"number", "sha256"}} with what is stored. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReceiptCheck check(String entity) {
        var body = Body.of(entity);
        var number = body.text("number");
        var sha256 = body.text("sha256");
        body.verify();
        return receipts.check(number, sha256);
    }
}
