package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.ReportFilter;
import org.grassroots.registry.figure.ReportRow;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The reports of annual figures that the caller may see. */
@ApplicationScoped
@Path("/v1/annual-reports")
@Produces(MediaType.APPLICATION_JSON)
public class AnnualReportsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReportService reports;

    /** The reports, the latest change first; {@code year} and {@code state} narrow them. */
    @GET
    public Page<ReportRow> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new ReportFilter(query.year("year"), query.choice("state", ReportState.class));
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(reports.list(filter, cursor, size));
    }
}
