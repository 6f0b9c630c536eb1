package org.grassroots.registry.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.calendar.SetSpecialDay;
import org.grassroots.registry.calendar.SpecialDayView;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;

/** The working calendar: the days that are not what their day of the week says. */
@ApplicationScoped
@Path("/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalendarService calendar;

    /** Those of a year, in their order. */
    @GET
    @Path("/{year: [0-9]{4}}")
    public List<SpecialDayView> year(@PathParam("year") int year) {
        return calendar.year(year);
    }

    /** Enters a day: {@code {"day", "worked", "occasion"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(String entity) {
        var body = Body.of(entity);
        var command = new SetSpecialDay(body.optionalDate("day"), body.yesNo("worked"), body.text("occasion"));
        body.verify();
        calendar.set(command);
        return Response.noContent().build();
    }

    /** Makes a day again what its day of the week says. */
    @DELETE
    @Path("/days/{day}")
    public Response remove(@PathParam("day") String day) {
        try {
            calendar.remove(LocalDate.parse(day));
            return Response.noContent().build();
        } catch (DateTimeParseException none) {
            throw new RegistryException(CommonProblem.NOT_FOUND, "day", day);
        }
    }
}
