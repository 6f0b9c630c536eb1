package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.grassroots.registry.assessment.FilledSheet;
import org.grassroots.registry.assessment.FindingService;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.InspectionSheetService;
import org.grassroots.registry.assessment.InspectionView;
import org.grassroots.registry.assessment.RecordFinding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.web.shared.Body;

/** The inspection of a case on site, and its sheet as an Excel workbook, out and in. */
@RequestScoped
@Path("/v1/cases/{id}/inspection")
@Produces(MediaType.APPLICATION_JSON)
public class InspectionSheetResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FindingService findings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionSheetService sheets;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    /** What a workbook changes: all that it would, or that it did where it was applied. */
    public record Taken(boolean applied, List<FilledSheet> sheets) {}

    /** The id of a finding that was written down. */
    public record Recorded(String id) {}

    /** When the case was inspected and what was found there. */
    @GET
    public InspectionView inspection() {
        return inspections.inspection(id);
    }

    /** Writes down a finding: {@code {"severity", "text"}}, {@code "indicator"} unless it is about the whole, and what shows it. */
    @POST
    @Path("/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(String entity) {
        var body = Body.of(entity);
        var command = new RecordFinding(
                id,
                body.optionalText("indicator"),
                body.choice("severity", Severity.class),
                body.text("text"),
                body.texts("evidence"));
        body.verify();
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(findings.record(command)))
                .build();
    }

    /** Attaches further stored files to a finding: {@code {"evidence": [id]}}. */
    @POST
    @Path("/findings/{finding}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    public void attach(@PathParam("finding") String finding, String entity) {
        var body = Body.of(entity);
        var files = body.texts("evidence");
        body.verify();
        findings.attach(finding, files);
    }

    /** Takes a file away from a finding. */
    @DELETE
    @Path("/findings/{finding}/evidence/{evidence}")
    public void detach(@PathParam("finding") String finding, @PathParam("evidence") String evidence) {
        findings.detach(finding, evidence);
    }

    /** The workbook to be filled in. */
    @GET
    @Path("/workbook")
    @Produces(InspectionSheetService.MEDIA_TYPE)
    public Response workbook() {
        return Response.ok(sheets.workbook(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=inspection.xlsx")
                .build();
    }

    /** Takes it in again: tells what it changes, and with {@code ?apply=true} changes it; faults are told by their cells. */
    @POST
    @Path("/workbook")
    @Consumes(InspectionSheetService.MEDIA_TYPE)
    public Taken take(InputStream workbook, @QueryParam("apply") boolean apply) {
        var filled = sheets.readAlone(workbook, id);
        if (apply) {
            sheets.apply(filled);
        }
        return new Taken(apply, filled);
    }
}
