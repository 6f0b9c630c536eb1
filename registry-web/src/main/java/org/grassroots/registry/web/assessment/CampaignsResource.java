package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.PlanCampaign;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.PopulationService;
import org.grassroots.registry.assessment.PopulationView;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The campaigns: listed, and planned. */
@ApplicationScoped
@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PopulationService populations;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** All campaigns, the latest first. */
    @GET
    public Page<CampaignView> list() {
        var query = Query.of(uri);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(campaigns.campaigns(cursor, size));
    }

    /**
     * Whom a campaign would be about, counted by city, level and batch: {@code {"schemeCode", "schemeVersion", "cutOff"}}
     * and, as they are planned, {@code "schemeVariant", "division", "level", "batch", "foundedBefore"}.
     */
    @POST
    @Path("/population")
    @Consumes(MediaType.APPLICATION_JSON)
    public PopulationView population(String entity) {
        var body = Body.of(entity);
        var scheme = new PopulationService.By(
                body.text("schemeCode"), body.text("schemeVersion"), body.optionalText("schemeVariant"));
        var whom = whom(body);
        var cutOff = body.optionalDate("cutOff");
        body.verify();
        return populations.preview(scheme, whom, cutOff);
    }

    private static Whom whom(Body body) {
        return new Whom(
                body.optionalText("division"),
                body.optionalChoice("level", RegisterLevel.class),
                body.optionalNumber("batch"),
                body.optionalDate("foundedBefore"));
    }

    /** Plans a campaign; the fields are those of {@link PlanCampaign} with its whom and when. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(String entity) {
        var body = Body.of(entity);
        var titleEn = body.optionalText("titleEn");
        var plan = new PlanCampaign(
                body.text("code"),
                body.text("titleZh"),
                titleEn == null ? "" : titleEn,
                body.number("assessedYear"),
                body.text("schemeCode"),
                body.text("schemeVersion"),
                body.optionalText("schemeVariant"),
                whom(body),
                new When(
                        body.optionalDate("cutOff"),
                        body.optionalDate("beginsOn"),
                        body.optionalInstant("deadline"),
                        body.optionalDate("reviewUntil"),
                        body.optionalDate("inspectUntil"),
                        body.optionalNumber("noticeDays")));
        body.verify();
        var planned = campaigns.plan(plan);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(planned.code()).build())
                .tag(IfMatch.tag(planned.version()))
                .entity(planned)
                .build();
    }
}
