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
import java.util.Objects;
import org.grassroots.registry.organisation.DuplicateCheck;
import org.grassroots.registry.organisation.DuplicateDecision;
import org.grassroots.registry.organisation.DuplicateFilter;
import org.grassroots.registry.organisation.DuplicateRow;
import org.grassroots.registry.organisation.DuplicateService;
import org.grassroots.registry.organisation.DuplicateView;
import org.grassroots.registry.organisation.PossibleDuplicate;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** Organisations that may be one: asked for before one is registered, looked through and decided afterwards. */
@ApplicationScoped
@Path("/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DuplicateService duplicates;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * The pairs of which the caller may see both organisations, the likeliest first; {@code state} (OPEN if not given),
     * {@code kind} and {@code division} (with everything below it) narrow them.
     */
    @GET
    public Page<DuplicateRow> list() {
        var query = Query.of(uri);
        var state = query.choice("state", PairState.class);
        var kind = query.choice("kind", OrganisationKind.class);
        var division = query.text("division");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        var filter = new DuplicateFilter(Objects.requireNonNullElse(state, PairState.OPEN), kind, code(division));
        return Page.of(duplicates.list(filter, cursor, size));
    }

    @GET
    @Path("/{id}")
    public Response view(@PathParam("id") String id) {
        Query.of(uri).verify();
        return answer(duplicates.view(id));
    }

    /** Says what the two are: {@code {"verdict": "NOT_DUPLICATE" or "DUPLICATE", "reason"}}. */
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var verdict = body.optionalChoice("verdict", PairState.class);
        var reason = body.text("reason");
        body.verify();
        var said = new DuplicateDecision(id, Objects.requireNonNullElse(verdict, PairState.OPEN), reason);
        return answer(duplicates.decide(said, seen));
    }

    /**
     * What in the register may be the body asked for, the likeliest five: {@code {"name"}} and, where they are known,
     * {@code "kind", "division", "ownCode", "hostCode"}.
     */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<PossibleDuplicate> check(String entity) {
        var body = Body.of(entity);
        var name = body.text("name");
        var kind = body.optionalChoice("kind", OrganisationKind.class);
        var division = body.optionalText("division");
        var ownCode = body.optionalText("ownCode");
        var hostCode = body.optionalText("hostCode");
        body.verify();
        var check = new DuplicateCheck(name, kind, code(division), ownCode, hostCode);
        return new Page<>(duplicates.check(check), null, null);
    }

    private static @Nullable DivisionCode code(@Nullable String division) {
        if (division == null) {
            return null;
        }
        if (!DivisionCode.isWellFormed(division)) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_TYPE, "320106")));
        }
        return new DivisionCode(division);
    }

    private static Response answer(DuplicateView pair) {
        return Response.ok(pair).tag(IfMatch.tag(pair.version())).build();
    }
}
