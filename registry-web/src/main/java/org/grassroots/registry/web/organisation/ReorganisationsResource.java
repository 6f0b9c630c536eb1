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
import org.grassroots.registry.organisation.DependentView;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.ReorganisationMember;
import org.grassroots.registry.organisation.ReorganisationPreview;
import org.grassroots.registry.organisation.ReorganisationView;
import org.grassroots.registry.organisation.Rerouting;
import org.grassroots.registry.organisation.SplitView;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** Mergers, splits, moves, changes of divisions and of hosts: previewed, planned for a day, carried out on it, cancelled or taken back. */
@ApplicationScoped
@Path("/v1/reorganisations")
@Produces(MediaType.APPLICATION_JSON)
public class ReorganisationsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /**
     * What a plan would touch.
     *
     * @param matters what is under way about them, the first of it
     * @param mattersInAll how much is under way, told here or not
     * @param findings what is unusual about the credit code of the new host
     * @param obstacle the problem that stands in its way, or null
     */
    public record Preview(
            List<ReorganisationMember> members,
            List<ReorganisationMember> successors,
            List<DependentView> dependents,
            @Nullable SplitView split,
            @Nullable String to,
            List<Rerouting> rerouted,
            List<ReorganisationMember> left,
            List<Holder> holders,
            List<Touched> matters,
            long mattersInAll,
            List<CodeFinding> findings,
            @Nullable String obstacle) {

        static Preview of(ReorganisationPreview found) {
            var obstacle = found.obstacle();
            return new Preview(
                    found.members(),
                    found.successors(),
                    found.dependents(),
                    found.split(),
                    found.to(),
                    found.rerouted(),
                    found.left(),
                    found.holders().stream()
                            .map(one -> new Holder(
                                    one.name(),
                                    one.role().name(),
                                    one.division().value()))
                            .toList(),
                    found.matters().first().stream().map(Touched::of).toList(),
                    found.matters().all(),
                    found.findings(),
                    obstacle == null ? null : obstacle.problem().key());
        }
    }

    /**
     * Something under way.
     *
     * @param matter what it is: amendment, application, applicationLoses (its place will be taken), case, figures,
     *     rectification
     * @param about what it is about: names, years, numbers
     * @param page where it is seen
     */
    public record Touched(String matter, List<String> about, String page) {

        static Touched of(Matter found) {
            return new Touched(
                    found.key().substring(found.key().lastIndexOf('.') + 1),
                    found.arguments().stream().map(String::valueOf).toList(),
                    found.path());
        }
    }

    /** Somebody who holds a role over the division. */
    public record Holder(String name, String role, String division) {}

    /** Previews what {@code POST /v1/reorganisations} would do; takes its {@code kind} to {@code effectiveOn}. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Preview preview(String entity) {
        var body = Body.of(entity);
        var plan = new PlanFields(body);
        body.verify();
        return Preview.of(lineage.preview(plan.read()));
    }

    /**
     * Plans one of these, with {@code "effectiveOn", "decisionBody", "decidedOn", "reason"} and, where there are any,
     * {@code "documentNumber", "evidence": [id, …]}; it is carried out at once if its day has come:
     *
     * <ul>
     *   <li>{@code {"kind": "MERGER", "organisations": [number, …], "successors": [number]}}
     *   <li>{@code {"kind": "SPLIT", "organisations": [number], "successors": [number, …], "ends": false, "dependents":
     *       [number, …], "heir": number}}: {@code dependents} go to {@code heir}, all there are if it {@code ends}
     *   <li>{@code {"kind": "MOVE", "organisations": [number, …], "to": code}}
     *   <li>{@code {"kind": "DIVISION_CHANGE", "from": code, "to": code}}
     *   <li>{@code {"kind": "HOST_CHANGE", "fromHostName", "fromHostCode", "toHostName", "toHostCode",
     *       "toHostType", "toHostAffiliation": code of GB/T 12404, "toHostIndustry": code of GB/T 4754}}
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(String entity) {
        var body = Body.of(entity);
        var plan = new PlanFields(body);
        var basis = new BasisFields();
        basis.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        var planned = lineage.plan(plan.read(), basis.ground(evidence));
        var place = uri.getAbsolutePathBuilder().path(planned.id()).build();
        return answer(Response.created(place), planned);
    }

    @GET
    @Path("/{id}")
    public Response view(@PathParam("id") String id) {
        Query.of(uri).verify();
        return answer(Response.ok(), lineage.view(id));
    }

    /** Previews what it would touch if it were carried out now, or taken back now once it was. */
    @GET
    @Path("/{id}/preview")
    public Preview previewOf(@PathParam("id") String id) {
        Query.of(uri).verify();
        return Preview.of(lineage.preview(id));
    }

    /** Gives up what has not been carried out. */
    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        return answer(Response.ok(), lineage.cancel(id, IfMatch.version(headers)));
    }

    /** Takes back what was carried out: {@code {"effectiveOn", "decisionBody", "decidedOn", "reason"}} and so on. */
    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("id") String id, String entity) {
        long seen = IfMatch.version(headers);
        var body = Body.of(entity);
        var day = body.optionalDate("effectiveOn");
        var basis = new BasisFields();
        basis.read(body);
        var evidence = body.texts("evidence");
        body.verify();
        new FieldChecks().required("effectiveOn", day).verify();
        var undone = lineage.undo(id, Objects.requireNonNull(day), basis.ground(evidence), seen);
        return answer(Response.ok(), undone);
    }

    private static Response answer(Response.ResponseBuilder response, ReorganisationView one) {
        return response.entity(one).tag(IfMatch.tag(one.version())).build();
    }
}
