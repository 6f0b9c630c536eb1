package org.grassroots.registry.web.organisation;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.grassroots.registry.organisation.ExtendTerm;
import org.grassroots.registry.organisation.TermFilter;
import org.grassroots.registry.organisation.TermRow;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The terms of those in office: whose re-election is due or overdue, and the consent that one goes on. */
@ApplicationScoped
@Path("/v1/terms")
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TermService terms;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * The organisations that the caller may see and whose term is due, extended or overdue, the earliest end first;
     * {@code status} and {@code division} (with everything below it) narrow them.
     */
    @GET
    public Page<TermRow> list() {
        var query = Query.of(uri);
        var status = query.choice("status", TermStatus.class);
        var division = query.text("division");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        if (division != null && !DivisionCode.isWellFormed(division)) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_TYPE, "320106")));
        }
        var filter = new TermFilter(status, division == null ? null : new DivisionCode(division));
        return Page.of(terms.list(filter, cursor, size));
    }

    /**
     * Consents that the term of an organisation goes on: {@code {"extendedTo", "decisionBody", "decidedOn", "reason"}}
     * and, where there are any, {@code "documentNumber", "evidence": [id, …]}, based on its version.
     */
    @POST
    @Path("/{organisation}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(@PathParam("organisation") String organisation, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var extendedTo = body.optionalDate("extendedTo");
        var basis = new BasisFields();
        basis.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        basis.look(new FieldChecks()).verify();
        var extension = new ExtendTerm(organisation, extendedTo, basis.decision(), basis.getReason(), evidence);
        var view = terms.extend(extension, seen);
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }
}
