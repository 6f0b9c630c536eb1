package org.grassroots.registry.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.grassroots.registry.evidence.EvidenceProblem;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.evidence.model.FileName;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Attachment;
import org.grassroots.registry.web.shared.Query;

/** Files handed in as proof. */
@ApplicationScoped
@Path("/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidence;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Stores the body, which is the file as it is, for the division {@code jurisdiction} under {@code fileName}. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response store(InputStream content) {
        if (isForm(headers.getMediaType())) {
            throw new RegistryException(EvidenceProblem.EVIDENCE_FORM);
        }
        var query = Query.of(uri);
        var name = query.text("fileName");
        var division = query.text("jurisdiction");
        query.verify();
        new FieldChecks()
                .text("fileName", name, FileName.LONGEST)
                .required("jurisdiction", division)
                .when(
                        division != null && !DivisionCode.isWellFormed(division),
                        "jurisdiction",
                        CommonProblem.FIELD_TYPE,
                        "320106")
                .verify();
        var stored = evidence.store(content, String.valueOf(name), new DivisionCode(String.valueOf(division)));
        return Response.created(uri.getAbsolutePathBuilder().path(stored.id()).build())
                .entity(stored)
                .build();
    }

    // the envelope of a form is not the file in it
    private static boolean isForm(MediaType type) {
        return type != null
                && (type.getType().equalsIgnoreCase("multipart")
                        || (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) && !type.isWildcardType()));
    }

    @GET
    @Path("/{id}")
    public EvidenceView view(@PathParam("id") String id) {
        Query.of(uri).verify();
        return evidence.view(id);
    }

    /** The file itself. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id) {
        Query.of(uri).verify();
        var content = evidence.open(id);
        StreamingOutput bytes = out -> {
            try (var stream = content.stream()) {
                stream.transferTo(out);
            }
        };
        return Response.ok(bytes, content.evidence().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.evidence().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.disposition(content.evidence().fileName()))
                .build();
    }
}
