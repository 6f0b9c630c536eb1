package org.grassroots.registry.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.archive.ArchiveService;
import org.grassroots.registry.web.shared.Attachment;
import org.grassroots.registry.web.shared.Query;

/** The package of a decided campaign, for its archive. */
@ApplicationScoped
@Path("/v1/campaigns/{code}/archive")
public class ArchiveResource {

    private static final String ZIP = "application/zip";

    @Inject
    @SuppressWarnings("NullAway.Init")
    ArchiveService archive;

    /** The package; its {@code ETag} is the SHA-256 of its manifest, which the verification can be told. */
    @GET
    @Produces(ZIP)
    public Response archive(@PathParam("code") String code, @Context UriInfo uri) {
        Query.of(uri).verify();
        var packed = archive.pack(code);
        StreamingOutput bytes = out -> {
            try (packed) {
                packed.sendTo(out);
            }
        };
        return Response.ok(bytes, ZIP)
                .tag(packed.root())
                .header(HttpHeaders.CONTENT_LENGTH, packed.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(packed.name()))
                .build();
    }
}
