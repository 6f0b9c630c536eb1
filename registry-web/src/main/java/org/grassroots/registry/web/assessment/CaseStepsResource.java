package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.ReceiptView;
import org.grassroots.registry.assessment.ResultView;
import org.grassroots.registry.assessment.ReturnCase;
import org.grassroots.registry.assessment.ReturnService;
import org.grassroots.registry.assessment.RulingCommand;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.jspecify.annotations.Nullable;

/** The steps of a case: each is a line of the one table of what can be done when and by whom. */
@ApplicationScoped
@Path("/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CaseStepsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SelfInspectionService selfInspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditService audits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReturnService returns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ConfirmationService confirmations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Hands the self-inspection in and answers the receipt. */
    @POST
    @Path("/submit")
    public ReceiptView submit(@PathParam("id") String id) {
        return selfInspections.submit(id, IfMatch.version(headers));
    }

    /** Gives the case back, {@code {"remark"}}, or some of its dimensions, {@code {"remarks": {dimension: "…"}}}. */
    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response returnCase(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var remark = body.optionalText("remark");
        var remarks = body.members("remarks", value -> value instanceof JsonString text ? text.getString() : null);
        body.verify();
        return CaseVersion.answer(returns.returnCase(new ReturnCase(id, remark == null ? "" : remark, remarks, seen)));
    }

    /** Ends the review at the desk. */
    @POST
    @Path("/desk-review")
    public Response review(@PathParam("id") String id) {
        return CaseVersion.answer(audits.review(id, IfMatch.version(headers)));
    }

    /** Takes the review up again: {@code {"remark"}}. */
    @POST
    @Path("/revise")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return CaseVersion.answer(audits.revise(id, remark(entity), seen));
    }

    /** Annuls the confirmation, which takes the review up again: {@code {"remark"}}. */
    @POST
    @Path("/annul")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response annul(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return CaseVersion.answer(confirmations.annul(id, remark(entity), seen));
    }

    /** Takes the case into the sample for inspections on site: {@code {"note"}}. */
    @POST
    @Path("/sample")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sample(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var note = body.text("note");
        body.verify();
        return CaseVersion.answer(inspections.take(id, note, seen));
    }

    /** Ends the inspection on site: {@code {"remark"}}. */
    @POST
    @Path("/inspect")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response inspect(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return CaseVersion.answer(inspections.inspect(id, remark(entity), seen));
    }

    /** Confirms exactly what was seen: {@code {"contentSha256"}}; answers the result. */
    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResultView confirm(@PathParam("id") String id, String entity) {
        var body = Body.of(entity);
        var contents = body.text("contentSha256");
        body.verify();
        return confirmations.confirm(id, contents);
    }

    /** Leaves the organisation out of the campaign: {@code {"reason"}}. */
    @POST
    @Path("/exempt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response exempt(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var reason = body.text("reason");
        body.verify();
        return CaseVersion.answer(campaigns.exempt(id, reason, seen));
    }

    /** Rules on a bonus, deduction or veto: {@code {"kind", "item", "times", "reason"}}; 0 times takes it back. */
    @POST
    @Path("/rulings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rule(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var kind = body.optionalChoice("kind", RulingKind.class);
        var item = body.text("item");
        int times = body.number("times");
        var reason = body.optionalText("reason");
        body.verify();
        if (kind == null) {
            throw new RegistryException(List.of(FieldProblem.of("kind", CommonProblem.FIELD_REQUIRED)));
        }
        return CaseVersion.answer(
                audits.rule(new RulingCommand(id, kind, item, times, reason == null ? "" : reason, seen)));
    }

    private static String remark(@Nullable String entity) {
        var body = Body.of(entity);
        var remark = body.optionalText("remark");
        body.verify();
        return remark == null ? "" : remark;
    }
}
