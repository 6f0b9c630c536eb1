package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.QualityFilter;
import org.grassroots.registry.organisation.QualityRow;
import org.grassroots.registry.organisation.QualityService;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.Severity;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** What is wrong with what the register says, and checking it now. */
@ApplicationScoped
@Path("/v1/quality-findings")
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    QualityService quality;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * The findings about organisations that the caller may see, the worst first; {@code check}, {@code severity}, {@code
     * division} (with everything below it) and {@code organisation} narrow them, {@code gone=true} asks for those that
     * are there no longer.
     */
    @GET
    public Page<QualityRow> list() {
        var query = Query.of(uri);
        var check = query.choice("check", QualityCheck.class);
        var severity = query.choice("severity", Severity.class);
        var division = query.division("division");
        var organisation = query.text("organisation");
        boolean gone = query.yesNo("gone");
        var cursor = query.cursor();
        int size = query.size();
        query.verify();
        return Page.of(quality.list(new QualityFilter(check, severity, division, organisation, gone), cursor, size));
    }

    /** Checks now: {@code {"division", "after"}}, both optional; the answer tells beyond which id to go on. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityService.CheckedNow check(String entity) {
        var body = Body.of(entity);
        var division = body.optionalText("division");
        var after = body.optionalText("after");
        body.verify();
        return quality.check(code(division), Objects.toString(after, ""));
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
}
