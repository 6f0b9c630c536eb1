package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** The description of the API, as the build generated it from the resources. */
@ApplicationScoped
@Path("/v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    /** The OpenAPI 3 document. */
    @GET
    public byte[] document() {
        try (var document = OpenApiResource.class.getResourceAsStream("/openapi/openapi.json")) {
            if (document == null) {
                throw new RegistryException(CommonProblem.NOT_FOUND, "openapi.json");
            }
            return document.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
