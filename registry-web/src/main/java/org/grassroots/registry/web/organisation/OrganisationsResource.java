package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.PastMoment;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** The organisations in the register. */
@ApplicationScoped
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * The organisations that the caller may see, by division; {@code text} (name, former name, pinyin, number, code), {@code kind}, {@code
     * division} (with everything below it), {@code status}, {@code establishmentMode}, {@code term} and {@code grade} (of
     * the last confirmed result), {@code standing} (on the ladder of sanctions) narrow them.
     * {@code asOf} and {@code knownAt} ask how it was on a day and as known at an instant; then {@code text} looks for the
     * names and codes that it had on that day or before it, and {@code division} is the one in which it lay, unless {@code
     * tree} asks for the divisions of {@code NOW}.
     */
    @GET
    public Page<OrganisationRow> list() {
        var query = Query.of(uri);
        var text = query.text("text");
        var kind = query.choice("kind", OrganisationKind.class);
        var division = query.division("division");
        var status = query.choice("status", LifecycleStatus.class);
        var mode = query.choice("establishmentMode", EstablishmentMode.class);
        var term = query.choice("term", TermStatus.class);
        var grade = query.choice("grade", Grade.class);
        var standing = query.choice("standing", Standing.class);
        var asOf = query.date("asOf");
        var knownAt = query.instant("knownAt");
        var tree = query.choice("tree", Tree.class);
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        var filter = new OrganisationFilter(
                text, kind, division, status, mode, term, grade == null ? null : grade.name(), standing);
        return Page.of(
                asOf == null && knownAt == null
                        ? organisations.list(filter, cursor, size)
                        : organisations.list(
                                filter, new PastMoment(asOf, knownAt, tree == null ? Tree.THEN : tree), cursor, size));
    }
}
