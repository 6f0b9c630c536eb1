package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Objects;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.ParkView;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Divisions, their parks and their history. */
@ApplicationScoped
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
public class DivisionResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /**
     * What fits {@code text} best (Chinese, pinyin, initials or digits of the code), of one {@code level} if that is
     * given; past divisions too. There is no next page: a longer text finds less.
     */
    @GET
    public Page<DivisionView> search() {
        var query = Query.of(uri);
        var text = Objects.requireNonNullElse(query.text("text"), "");
        var level = query.choice("level", Level.class);
        int size = query.size();
        query.verify();
        return new Page<>(divisions.search(text, level, size), null, null);
    }

    @GET
    @Path("/{code}")
    public DivisionView division(@PathParam("code") String code) {
        Query.of(uri).verify();
        return divisions.division(known(code));
    }

    /** The divisions right below, as of the day {@code asOf}, which is today if not given. */
    @GET
    @Path("/{code}/children")
    public Page<DivisionView> children(@PathParam("code") String code) {
        var query = Query.of(uri);
        var asOf = Objects.requireNonNullElseGet(query.date("asOf"), () -> BusinessTime.today(clock));
        query.verify();
        return new Page<>(divisions.children(known(code), asOf), null, null);
    }

    /** The parks inside. */
    @GET
    @Path("/{code}/parks")
    public Page<ParkView> parks(@PathParam("code") String code) {
        Query.of(uri).verify();
        var inside = divisions.division(known(code));
        return new Page<>(divisions.parks(new DivisionCode(inside.code())), null, null);
    }

    // what has not the form of a code is no division
    private static DivisionCode known(String code) {
        if (!DivisionCode.isWellFormed(code)) {
            throw new RegistryException(CommonProblem.NOT_FOUND, code);
        }
        return new DivisionCode(code);
    }
}
