package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.util.List;
import org.grassroots.registry.assessment.PanelCandidate;
import org.grassroots.registry.assessment.PanelService;
import org.grassroots.registry.assessment.RateCase;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.grassroots.registry.assessment.RatingService;
import org.grassroots.registry.assessment.ReplaceExpert;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.jspecify.annotations.Nullable;

/** The panel of a case: who sits on it, and what each hands in without knowing of the others. */
@RequestScoped
@Path("/v1/cases/{id}/panel")
@Produces(MediaType.APPLICATION_JSON)
public class PanelResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PanelService panels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RatingService ratings;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** The panel as far as the caller may see it; single ratings only once all have handed in. */
    @GET
    public Response panel() {
        var view = panels.panel(id);
        return Response.ok(PanelBody.of(view))
                .tag(IfMatch.tag(view.about().version()))
                .build();
    }

    /** The experts who could be appointed, and why some cannot. */
    @GET
    @Path("/candidates")
    public List<PanelCandidate> candidates() {
        return panels.candidates(id);
    }

    /** Gives experts a seat: {@code {"experts": [account, …]}}. */
    @POST
    @Path("/seats")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var experts = body.texts("experts");
        body.verify();
        return CaseVersion.answer(panels.appoint(id, experts, seen));
    }

    /** Lets somebody take over a seat: {@code {"expert", "reason"}}. */
    @POST
    @Path("/seats/{seat}/replace")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("seat") String seat, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var expert = body.text("expert");
        var reason = body.text("reason");
        body.verify();
        return CaseVersion.answer(panels.replace(new ReplaceExpert(id, seat, expert, reason, seen)));
    }

    /**
     * Hands in on exactly what was read: {@code {"ratings": {"6.3": {"rating": "1.8", "remark": "…"}}, "contentSha256"}}.
     * It needs no version of the case, which others on the panel change when they hand in.
     */
    @POST
    @Path("/ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rate(String entity) {
        var body = Body.of(entity);
        var given = body.members("ratings", PanelResource::rating);
        var contents = body.text("contentSha256");
        body.verify();
        var named = given.entrySet().stream()
                .map(each -> new Rating(
                        each.getKey(), each.getValue().rating(), each.getValue().remark()))
                .toList();
        return CaseVersion.answer(ratings.rate(new RateCase(id, named, contents)));
    }

    private static @Nullable Rating rating(JsonValue value) {
        if (!(value instanceof JsonObject members) || !(members.get("rating") instanceof JsonString rating)) {
            return null;
        }
        var remark = members.get("remark");
        boolean known = members.size() == 1 || (members.size() == 2 && remark instanceof JsonString);
        return known ? new Rating("", rating.getString(), members.getString("remark", null)) : null;
    }
}
