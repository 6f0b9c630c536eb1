package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.assessment.WholeEntry;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.jspecify.annotations.Nullable;

/** What is given for the indicators of a case: at which stage follows from the caller's role. */
@ApplicationScoped
@Path("/v1/cases/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class CaseAnswersResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SelfInspectionService selfInspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AuditService audits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Many indicators of a self-inspection at once: {@code {"answers", "figures", "inapplicable", "evidence"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answerAll(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var entry = new WholeEntry(
                id,
                body.members("answers", CaseAnswersResource::object),
                body.members("figures", CaseAnswersResource::text),
                body.members("inapplicable", CaseAnswersResource::text),
                body.members("evidence", CaseAnswersResource::texts),
                seen);
        body.verify();
        return CaseVersion.answer(selfInspections.answerAll(entry));
    }

    /**
     * One indicator: {@code {"answer": {…}, "figures": {code: "1"}}}. An officer answers, an auditor corrects at the desk,
     * an inspector writes down what was found on site.
     */
    @PUT
    @Path("/{indicator}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, @PathParam("indicator") String indicator, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var answer = body.members("answer", JsonValue::toString).isEmpty() ? null : body.value("answer");
        var figures = body.members("figures", CaseAnswersResource::text);
        body.verify();
        var entry = new Entry(id, indicator, answer == null ? null : answer.toString(), figures, seen);
        return CaseVersion.answer(give(entry));
    }

    /** Takes the answer to the indicator's question away. */
    @DELETE
    @Path("/{indicator}")
    public Response clear(@PathParam("id") String id, @PathParam("indicator") String indicator) {
        return CaseVersion.answer(give(new Entry(id, indicator, "", Map.of(), IfMatch.version(headers))));
    }

    private long give(Entry entry) {
        var actor = acting.actor();
        if (actor.holds(Role.PROVINCIAL_AUDITOR)) {
            return audits.assess(entry);
        }
        return actor.holds(Role.INSPECTOR) ? inspections.find(entry) : selfInspections.answer(entry);
    }

    /** Declares that the indicator does not apply: {@code {"reason"}}; an empty reason takes it back. */
    @PUT
    @Path("/{indicator}/inapplicable")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declareInapplicable(
            @PathParam("id") String id, @PathParam("indicator") String indicator, String entity) {
        var body = Body.of(entity);
        var reason = body.optionalText("reason");
        body.verify();
        return CaseVersion.answer(selfInspections.declareInapplicable(id, indicator, reason == null ? "" : reason));
    }

    /** Attaches stored files: {@code {"evidence": [id, …]}}. */
    @POST
    @Path("/{indicator}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attach(@PathParam("id") String id, @PathParam("indicator") String indicator, String entity) {
        var body = Body.of(entity);
        var evidence = body.texts("evidence");
        body.verify();
        return CaseVersion.answer(selfInspections.attach(id, indicator, evidence));
    }

    @DELETE
    @Path("/{indicator}/evidence/{evidence}")
    public Response detach(
            @PathParam("id") String id,
            @PathParam("indicator") String indicator,
            @PathParam("evidence") String evidence) {
        return CaseVersion.answer(selfInspections.detach(id, indicator, evidence));
    }

    private static @Nullable String object(JsonValue value) {
        return value instanceof JsonObject ? value.toString() : null;
    }

    private static @Nullable String text(JsonValue value) {
        return value instanceof JsonString text && isStorable(text.getString()) ? text.getString() : null;
    }

    private static @Nullable List<String> texts(JsonValue value) {
        return value instanceof JsonArray list && list.stream().allMatch(item -> text(item) != null)
                ? list.getValuesAs(JsonString::getString)
                : null;
    }

    // one of the two databases refuses the character
    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }
}
