package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.web.shared.Query;

/** The catalogue of figures. */
@ApplicationScoped
@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    FigureService figures;

    /** Every figure there is; {@code kind} asks for those of one kind of organisation. */
    @GET
    public List<FigureItem> catalogue(@Context UriInfo uri) {
        var query = Query.of(uri);
        var kind = query.text("kind");
        query.verify();
        return figures.catalogue().stream()
                .filter(figure -> kind == null || figure.isFor(kind))
                .map(FigureItem::of)
                .toList();
    }
}
