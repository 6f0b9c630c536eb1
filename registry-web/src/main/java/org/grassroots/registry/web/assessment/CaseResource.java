package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.ReceiptView;
import org.grassroots.registry.assessment.Reproduction;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.web.shared.IfMatch;

/** One case as it stands, its receipt, its result, and why it got that. */
@RequestScoped
@Path("/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ConfirmationService confirmations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    /** The case by dimension and indicator, with the three stages side by side. */
    @GET
    public Response view() {
        var view = assessments.view(id);
        return Response.ok(CaseBody.of(view, acting.actor().locale()))
                .tag(IfMatch.tag(view.version()))
                .build();
    }

    /** The receipt of the last submission, with what was handed in. */
    @GET
    @Path("/receipt")
    public ReceiptView receipt() {
        return assessments.receipt(id);
    }

    /** The result document (contract §7). */
    @GET
    @Path("/result")
    public String result() {
        return assessments.result(id).document();
    }

    /** The explanation as canonical JSON (contract §5). */
    @GET
    @Path("/explanation")
    public String explanation() {
        return assessments.explanation(id);
    }

    /** Computes the result again from the frozen case, and tells whether every byte is the same. */
    @GET
    @Path("/reproduction")
    public Reproduction reproduction() {
        return confirmations.reproduce(id);
    }
}
