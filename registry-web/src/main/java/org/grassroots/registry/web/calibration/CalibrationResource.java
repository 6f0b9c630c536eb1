package org.grassroots.registry.web.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.grassroots.registry.calibration.CalibrationService;

/** How far those who judged in a campaign agree, with the cases behind each number. */
@RequestScoped
@Path("/v1/campaigns/{code}/calibration")
@Produces(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalibrationService calibrations;

    @PathParam("code")
    @SuppressWarnings("NullAway.Init")
    String code;

    /** α of the panels with its interval, and the severity of each expert. */
    @GET
    public CalibrationBody calibration() {
        return CalibrationBody.of(calibrations.calibration(code));
    }
}
