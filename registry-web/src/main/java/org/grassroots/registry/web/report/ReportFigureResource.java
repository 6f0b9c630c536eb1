package org.grassroots.registry.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.grassroots.registry.report.FigureComparison;
import org.grassroots.registry.report.FigurePeriod;
import org.grassroots.registry.report.ReportFigure;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.web.shared.Query;

/** The figures of the work report. */
@ApplicationScoped
@Path("/v1/report-figures")
@Produces(MediaType.APPLICATION_JSON)
public class ReportFigureResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    /**
     * The figures of the days {@code from} and {@code to} and between, each with the organisations that it counts;
     * {@code asOf} leaves out what happened after that day, {@code knownAt} asks what the register knew at an instant;
     * {@code tree} tells by the divisions of which time: {@code THEN}, when it happened, unless {@code NOW} is asked for.
     */
    @GET
    public List<ReportFigure> figures(@Context UriInfo uri) {
        var query = Query.of(uri);
        var period =
                new FigurePeriod(query.date("from"), query.date("to"), query.date("asOf"), query.instant("knownAt"));
        var tree = query.choice("tree", Tree.class);
        query.verify();
        return reports.figures(period, tree == null ? Tree.THEN : tree);
    }

    /** The same as known at {@code knownAt}, which has to be given, beside what is known now, with the difference. */
    @GET
    @Path("/differences")
    public List<FigureComparison> differences(@Context UriInfo uri) {
        var query = Query.of(uri);
        var period =
                new FigurePeriod(query.date("from"), query.date("to"), query.date("asOf"), query.instant("knownAt"));
        query.verify();
        return reports.compared(period);
    }
}
