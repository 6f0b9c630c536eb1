package org.grassroots.registry.web.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.grassroots.registry.assessment.DrawSecond;
import org.grassroots.registry.assessment.SecondDrawService;
import org.grassroots.registry.calibration.CalibrationService;
import org.grassroots.registry.web.shared.Body;

/** How far those who judged in a campaign agree, with the cases behind each number. */
@RequestScoped
@Path("/v1/campaigns/{code}/calibration")
@Produces(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalibrationService calibrations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SecondDrawService draws;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    /** Draws cases for a second scoring, once: {@code {"cases", "indicators", "scorers", "seed"}}; answers how many. */
    @POST
    @Path("/second-scorings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Drawn draw(String entity) {
        var body = Body.of(entity);
        int cases = body.number("cases");
        var indicators = body.texts("indicators");
        var scorers = body.texts("scorers");
        var seed = body.optionalText("seed");
        body.verify();
        return new Drawn(draws.draw(new DrawSecond(code, cases, indicators, scorers, seed)));
    }

    /** How many cases were drawn. */
    public record Drawn(int cases) {}

    /** The auditors among whom the cases could be shared out. */
    @GET
    @Path("/scorers")
    public List<Scorer> scorers() {
        return draws.scorers().stream()
                .map(holder -> new Scorer(holder.account(), holder.name()))
                .toList();
    }

    /** Somebody who could score cases a second time. */
    public record Scorer(String account, String name) {}

    /** α of the panels, the severity of each expert, and κ of first and second scoring, with intervals. */
    @GET
    public CalibrationBody calibration() {
        return CalibrationBody.of(calibrations.calibration(code));
    }
}
