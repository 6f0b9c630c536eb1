package org.grassroots.registry.web.assessment;

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
import java.util.Objects;
import org.grassroots.registry.assessment.AdmissionService;
import org.grassroots.registry.assessment.AdmitOrganisation;
import org.grassroots.registry.assessment.AdvanceCampaign;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CampaignProgress;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignStepView;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.PopulationService;
import org.grassroots.registry.assessment.PopulationView;
import org.grassroots.registry.assessment.ProgressService;
import org.grassroots.registry.assessment.StageService;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** One campaign: brought from stage to stage, and its cases. */
@RequestScoped
@Path("/v1/campaigns/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StageService stages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PopulationService populations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProgressService progress;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AdmissionService admissions;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    @GET
    public Response view() {
        return answer(campaigns.campaign(code));
    }

    /** Whom it will be about once it is opened, counted by city, level and batch. */
    @GET
    @Path("/population")
    public PopulationView population() {
        return populations.population(code);
    }

    /** What leads on from here, and what has to be done before; empty for one that has ended. */
    @GET
    @Path("/next")
    public Response next() {
        return campaigns
                .next(code)
                .map(Response::ok)
                .orElseGet(Response::noContent)
                .build();
    }

    /** What brought it to where it is. */
    @GET
    @Path("/steps")
    public List<CampaignStepView> steps() {
        return campaigns.steps(code);
    }

    /**
     * Brings it to its next stage: {@code {"verb"}}, with {@code "decidedBody", "documentNumber", "decidedOn"} where the
     * association decides, and {@code "seed"}, which may be left out, where the sample is drawn.
     */
    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response advance(@Context HttpHeaders headers, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var verb = body.choice("verb", CampaignVerb.class);
        var decidedBody = body.optionalText("decidedBody");
        var number = body.optionalText("documentNumber");
        var decidedOn = body.optionalDate("decidedOn");
        var seed = body.optionalText("seed");
        body.verify();
        return answer(stages.advance(new AdvanceCampaign(
                code,
                Objects.requireNonNull(verb),
                Objects.requireNonNullElse(decidedBody, ""),
                Objects.requireNonNullElse(number, ""),
                decidedOn,
                seed,
                seen)));
    }

    /** Ends the work of every case whose time is up; answers {@code {"lapsed": n}}. */
    @POST
    @Path("/lapse")
    public Lapsed lapse() {
        return new Lapsed(campaigns.lapse(code));
    }

    /** How many cases have not participated. */
    public record Lapsed(int lapsed) {}

    /** How far its cases have come, by city and state, as far as the caller may see them. */
    @GET
    @Path("/progress")
    public CampaignProgress progress() {
        return progress.progress(code);
    }

    /** The cases that the caller may see; {@code state} and {@code division} narrow them. */
    @GET
    @Path("/cases")
    public Page<CaseRow> cases(@Context UriInfo uri) {
        var query = Query.of(uri);
        var state = query.choice("state", CaseState.class);
        var division = query.division("division");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        var all = CaseFilter.ofCampaign(campaigns.campaign(code).code());
        var filter = division == null ? all : all.within(division);
        return Page.of(assessments.cases(state == null ? filter : filter.in(state), cursor, size));
    }

    /** Takes an organisation in that was registered after the opening: {@code organisation}, {@code reason}. */
    @POST
    @Path("/cases")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response admit(String entity, @Context UriInfo uri) {
        var body = Body.of(entity);
        var command = new AdmitOrganisation(code, body.text("organisation"), body.text("reason"));
        body.verify();
        var admitted = admissions.admit(command);
        var address = uri.getBaseUriBuilder().path("v1/cases/{id}").build(admitted.id());
        return Response.created(address).entity(admitted).build();
    }

    private static Response answer(CampaignView campaign) {
        return Response.ok(campaign).tag(IfMatch.tag(campaign.version())).build();
    }
}
