package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.StatisticsService;
import org.grassroots.registry.scheme.FaultView;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.SchemeWorkbookService;
import org.grassroots.registry.scheme.ScoringService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** One scheme version; {@code ?variant=} names the form for a class of organisations. */
@RequestScoped
@Path("/v1/schemes/{code}/{version}")
@Produces(MediaType.APPLICATION_JSON)
public class SchemeResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ScoringService scoring;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StatisticsService statistics;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWorkbookService workbooks;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    @PathParam("version")
    @SuppressWarnings("NullAway.Init")
    String version;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @GET
    public Response view() {
        return answer(schemes.view(code, version, variant()));
    }

    /** The document in its canonical form. */
    @GET
    @Path("/document")
    public String document() {
        return schemes.document(code, version, variant());
    }

    /** The same as an Excel workbook. */
    @GET
    @Path("/workbook")
    @Produces(SchemeWorkbookService.MEDIA_TYPE)
    public Response workbook() {
        var name = new SchemeName(code, version, variant());
        return Response.ok(workbooks.workbook(name))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + SchemeAddress.encoded(SchemeAddress.file(name) + ".xlsx"))
                .build();
    }

    /** Everything that keeps a draft from being published. */
    @GET
    @Path("/faults")
    public List<FaultView> faults() {
        return schemes.faults(code, version, variant());
    }

    /** Puts the draft in force. */
    @POST
    @Path("/publish")
    public Response publish(@Context HttpHeaders headers) {
        return answer(schemes.publish(code, version, variant(), IfMatch.version(headers)));
    }

    /** What is no fault but hardly meant; with {@code ?campaign=} also what the results of that campaign say. */
    @GET
    @Path("/lint")
    public List<FindingView> lint() {
        var query = Query.of(uri);
        var name = new SchemeName(code, version, query.text("variant"));
        var campaign = query.text("campaign");
        query.verify();
        return campaign == null ? reviews.lint(name) : statistics.lint(name, campaign);
    }

    /**
     * What this version changes against the one that {@code ?against=} names; {@code ?againstCode=} and {@code
     * ?againstVariant=} where it is another scheme or form.
     */
    @GET
    @Path("/diff")
    public DiffBody diff() {
        var query = Query.of(uri);
        var after = new SchemeName(code, version, query.text("variant"));
        var otherCode = query.text("againstCode");
        var otherVariant = query.text("againstVariant");
        var before = new SchemeName(otherCode == null ? code : otherCode, query.requiredText("against"), otherVariant);
        query.verify();
        return DiffBody.of(reviews.compare(before, after, Map.of()));
    }

    /**
     * Scores the case document in the body, or a list of them with the quota over the list, and keeps nothing; {@code
     * ?explain=true} tells why, too.
     */
    @POST
    @Path("/evaluate")
    @Consumes(MediaType.APPLICATION_JSON)
    public String evaluate(String cases) {
        var query = Query.of(uri);
        var name = new SchemeName(code, version, query.text("variant"));
        boolean explain = query.yesNo("explain");
        query.verify();
        return scoring.evaluate(name, cases, explain);
    }

    private @Nullable String variant() {
        var query = Query.of(uri);
        var variant = query.text("variant");
        query.verify();
        return variant;
    }

    private static Response answer(SchemeView scheme) {
        return Response.ok(scheme).tag(IfMatch.tag(scheme.version())).build();
    }
}
