package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;
import org.grassroots.registry.organisation.EraseName;
import org.grassroots.registry.organisation.ErasureView;
import org.grassroots.registry.organisation.NameErasureService;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;

/** The names of those who left office that were erased; a name is only ever sent in a body, never in an address. */
@RequestScoped
@Path("/v1/organisations/{id}/people/erasures")
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameErasureService names;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** What stands for the names that were erased, and by which decisions. */
    @GET
    public List<ErasureView> erasures(@PathParam("id") String id) {
        return names.erasures(id);
    }

    /** What the erasure of {@code {"name"}} would do. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("id") String id, String entity) {
        var body = Body.of(entity);
        var name = body.optionalText("name");
        body.verify();
        var preview = names.preview(id, name);
        return Response.ok(preview).tag(IfMatch.tag(preview.version())).build();
    }

    /**
     * Erases {@code {"name", "decisionBody", "decidedOn", "documentNumber"}}, based on the organisation's version; with
     * {@code "contacts": true} also telephone numbers and addresses that the organisation no longer has.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var name = body.optionalText("name");
        boolean contacts = body.value("contacts") != null && body.yesNo("contacts");
        var basis = new BasisFields();
        basis.read(body);
        body.verify();
        basis.look(new FieldChecks()).verify();
        var erased = names.erase(new EraseName(id, name, contacts, basis.decision()), seen);
        return Response.status(Response.Status.CREATED).entity(erased).build();
    }
}
