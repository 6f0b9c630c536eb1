package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.CongressReport;
import org.grassroots.registry.registration.CongressService;
import org.grassroots.registry.registration.model.CongressRemarks;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.jspecify.annotations.Nullable;

/** Reports of congresses; what has become of one is read, listed and withdrawn as an amendment. */
@ApplicationScoped
@Path("/v1/congress-reports")
@Produces(MediaType.APPLICATION_JSON)
public class CongressesResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CongressService congresses;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * Reports {@code {"organisation", "contents": {"SESSION": "6", "CONGRESS_ON": "2021-03-01", …}, "papers": {id:
     * "CONGRESS_REPORT", …}, "documentNumber", "reason"}}, based on the version of the organisation.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var report = report(body.text("organisation"), body);
        var reported = congresses.report(report, seen);
        var at = uri.getBaseUriBuilder().path("v1/amendments").path(reported.id());
        return answer(Response.created(at.build()), reported);
    }

    /** Reports otherwise what was returned: the same document, but for {@code "organisation"}. */
    @POST
    @Path("/{id}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        return answer(Response.ok(), congresses.correct(id, report("", Body.of(entity)), seen));
    }

    @POST
    @Path("/{id}/accept")
    public Response accept(@PathParam("id") String id) {
        return answer(Response.ok(), congresses.accept(id, IfMatch.version(headers)));
    }

    /** Returns a report: {@code {"reason", "remarks": {"CHAIR": "…"}}}, one of the two at the least. */
    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendBack(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var whole = new Opinion(body.optionalText("reason"));
        var parts = attributes(body, "remarks");
        body.verify();
        return answer(Response.ok(), congresses.sendBack(id, new CongressRemarks(whole, parts), seen));
    }

    private static CongressReport report(String organisation, Body body) {
        var contents = attributes(body, "contents");
        var papers = new HashMap<String, DocumentKind>();
        body.members("papers", CongressesResource::text)
                .forEach((file, kind) -> papers.put(file, constant(DocumentKind.values(), "papers", kind)));
        var documentNumber = body.optionalText("documentNumber");
        var reason = body.optionalText("reason");
        body.verify();
        return new CongressReport(organisation, contents, documentNumber, reason, papers);
    }

    private static Map<Attribute, String> attributes(Body body, String field) {
        var attributes = new EnumMap<Attribute, String>(Attribute.class);
        var asked = CongressReport.ATTRIBUTES.toArray(Attribute[]::new);
        body.members(field, CongressesResource::text)
                .forEach((name, text) -> attributes.put(constant(asked, field, name), text));
        return attributes;
    }

    private static @Nullable String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    private static <E extends Enum<E>> E constant(E[] known, String field, String name) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new RegistryException(List.of(FieldProblem.of(field, CommonProblem.FIELD_UNKNOWN, name))));
    }

    private static Response answer(Response.ResponseBuilder response, AmendmentView report) {
        return response.entity(report).tag(IfMatch.tag(report.version())).build();
    }
}
