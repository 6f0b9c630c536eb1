package org.grassroots.registry.web.scheme;

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
import java.io.InputStream;
import org.grassroots.registry.scheme.ImportResult;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.SchemeWorkbookService;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The schemes: listed, and imported as drafts. */
@ApplicationScoped
@Path("/v1/schemes")
@Produces(MediaType.APPLICATION_JSON)
public class SchemesResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWorkbookService workbooks;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** All scheme versions, by code and version. */
    @GET
    public Page<SchemeView> list() {
        var query = Query.of(uri);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(schemes.list(cursor, size));
    }

    /** Takes a scheme document as it is, and answers the draft with every fault that keeps it from being published. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response importDraft(String document) {
        return created(schemes.importDraft(document));
    }

    /** Takes a scheme as an Excel workbook; where it is refused, the faults name cells instead of pointers. */
    @POST
    @Consumes(SchemeWorkbookService.MEDIA_TYPE)
    public Response importWorkbook(InputStream workbook) {
        return created(workbooks.importDraft(workbook));
    }

    private Response created(ImportResult imported) {
        var place = uri.getAbsolutePathBuilder()
                .path(imported.scheme().code())
                .path(imported.scheme().schemeVersion())
                .build();
        return Response.created(place)
                .tag(IfMatch.tag(imported.scheme().version()))
                .entity(imported)
                .build();
    }
}
