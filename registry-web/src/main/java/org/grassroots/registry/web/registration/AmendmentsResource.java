package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.AmendmentProposal;
import org.grassroots.registry.registration.AmendmentRow;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.registration.model.Verdict;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** Amendments: what counties propose to change in the register, and how cities judge it part by part. */
@ApplicationScoped
@Path("/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AmendmentService amendments;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** The amendments that the caller may see, the latest change first; {@code organisation} narrows them. */
    @GET
    public Page<AmendmentRow> list() {
        var query = Query.of(uri);
        var organisation = query.text("organisation");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(amendments.list(organisation, cursor, size));
    }

    @GET
    @Path("/{id}")
    public Response view(@PathParam("id") String id) {
        Query.of(uri).verify();
        return answer(Response.ok(), amendments.view(id));
    }

    /**
     * Proposes {@code {"organisation", "changes": {"NAME": {"content", "validFrom"}, …}, "body", "decidedOn",
     * "documentNumber", "reason", "evidence": [id, …]}}, based on the version of the organisation.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var organisation = body.text("organisation");
        var changes = changes(body);
        var decision = new Decision(
                body.optionalText("body"), body.optionalDate("decidedOn"), body.optionalText("documentNumber"));
        var reason = body.optionalText("reason");
        var evidence = body.texts("evidence");
        body.verify();
        var proposal = new AmendmentProposal(organisation, changes, decision, reason, evidence);
        var proposed = amendments.propose(proposal, seen);
        var created = Response.created(
                uri.getAbsolutePathBuilder().path(proposed.id()).build());
        return answer(created, proposed);
    }

    /** Corrects what was returned: {@code {"changes": {"NAME": {"content", "validFrom"}, …}}}. */
    @POST
    @Path("/{id}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var changes = changes(body);
        body.verify();
        return answer(Response.ok(), amendments.correct(id, changes, seen));
    }

    /** Judges each open part: {@code {"verdicts": {"NAME": {"verdict": "ACCEPTED"}, …}}}, a return with its remark. */
    @POST
    @Path("/{id}/judge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response judge(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var judgements = new EnumMap<Attribute, Judgement>(Attribute.class);
        body.members("verdicts", AmendmentsResource::object)
                .forEach((name, part) -> judgements.put(attribute(name, "verdicts"), judgement(part)));
        body.verify();
        return answer(Response.ok(), amendments.judge(id, judgements, seen));
    }

    @POST
    @Path("/{id}/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return answer(Response.ok(), amendments.withdraw(id, IfMatch.version(headers)));
    }

    private static List<ProposedChange> changes(Body body) {
        Map<String, Body> parts = body.members("changes", AmendmentsResource::object);
        return parts.entrySet().stream()
                .map(part -> change(attribute(part.getKey(), "changes"), part.getValue()))
                .toList();
    }

    private static ProposedChange change(Attribute attribute, Body part) {
        var change = new ProposedChange(attribute, part.optionalText("content"), part.optionalDate("validFrom"));
        part.verify();
        return change;
    }

    private static Judgement judgement(Body part) {
        var judgement = new Judgement(part.optionalChoice("verdict", Verdict.class), part.optionalText("remark"));
        part.verify();
        return judgement;
    }

    private static @Nullable Body object(JsonValue value) {
        return value instanceof JsonObject ? Body.of(value.toString()) : null;
    }

    private static Attribute attribute(String name, String field) {
        for (var attribute : Attribute.written()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        throw new RegistryException(List.of(FieldProblem.of(field, CommonProblem.FIELD_UNKNOWN, name)));
    }

    private static Response answer(Response.ResponseBuilder response, AmendmentView amendment) {
        return response.entity(amendment).tag(IfMatch.tag(amendment.version())).build();
    }
}
