package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Set;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.AnnualReviewService;
import org.grassroots.registry.figure.ReportView;
import org.grassroots.registry.figure.ReviewFigures;
import org.grassroots.registry.figure.WriteFigures;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** The figures of an organisation, named by its id or registry number, for a year: written, handed in, reviewed. */
@RequestScoped
@Path("/v1/organisations/{organisation}/figures/{year: [0-9]{4}}")
@Produces(MediaType.APPLICATION_JSON)
public class AnnualReportResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReviewService reviews;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @PathParam("organisation")
    @SuppressWarnings("NullAway.Init")
    String organisation;

    @PathParam("year")
    int year;

    /** How the sheet stands, or what was accepted and known at the instant {@code knownAt}. */
    @GET
    public Response view(@Context UriInfo uri) {
        var query = Query.of(uri);
        var knownAt = query.instant("knownAt");
        query.verify();
        return answer(reports.view(organisation, year, knownAt));
    }

    /**
     * Writes figures, {@code {"figures": {"volunteers": {"amount": "980", "explanation": "…"}, "studies": "2"}}}; those
     * not named stay, an empty amount takes one back. A sheet that nobody began has the version 0.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var given = body.members("figures", AnnualReportResource::given);
        body.verify();
        var entries = new ArrayList<FigureEntry>();
        given.forEach((code, what) -> entries.add(new FigureEntry(code, what.amount(), what.explanation())));
        return answer(reports.write(new WriteFigures(organisation, year, entries), seen));
    }

    private record Given(String amount, @Nullable String explanation) {}

    private static @Nullable Given given(JsonValue value) {
        if (value instanceof JsonObject object) {
            var amount = object.containsKey("amount") ? text(object.get("amount")) : null;
            var explanation = object.containsKey("explanation") ? text(object.get("explanation")) : "";
            boolean known = Set.of("amount", "explanation").containsAll(object.keySet());
            return amount == null || explanation == null || !known ? null : new Given(amount, explanation);
        }
        var amount = text(value);
        return amount == null ? null : new Given(amount, null);
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        return value instanceof JsonString text && text.getString().indexOf('\0') < 0 ? text.getString() : null;
    }

    @POST
    @Path("/hand-in")
    public Response handIn() {
        return answer(reports.handIn(organisation, year, IfMatch.version(headers)));
    }

    /** Takes {@code {"returned": {"volunteers": "the reason"}}}; every other figure that was handed in is accepted. */
    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var returned = body.members("returned", AnnualReportResource::text);
        body.verify();
        return answer(reviews.review(new ReviewFigures(organisation, year, returned), seen));
    }

    private static Response answer(ReportView view) {
        return Response.ok(AnnualReportDocument.of(view))
                .tag(IfMatch.tag(view.version()))
                .build();
    }
}
