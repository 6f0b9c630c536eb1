package org.grassroots.registry.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.grassroots.registry.access.AccountService;
import org.grassroots.registry.access.AccountView;
import org.grassroots.registry.access.GrantService;
import org.grassroots.registry.access.NewAccount;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.IfMatch;
import org.grassroots.registry.web.shared.Page;
import org.grassroots.registry.web.shared.Query;

/** Accounts and their grants. Every write answers with the account as it is afterwards, under its new ETag. */
@ApplicationScoped
@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AccountService accounts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GrantService grants;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SingleGrants single;

    /** The accounts by login name; {@code text} is how the login begins or what the name contains. */
    @GET
    public Page<AccountView> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var text = query.text("text");
        var cursor = query.cursor();
        var size = query.size();
        query.verify();
        return Page.of(accounts.accounts(text, cursor, size));
    }

    /** Takes {@code {"login", "name", "password"}} and answers 201 with the account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(String entity, @Context UriInfo uri) {
        var body = Body.of(entity);
        var opened = new NewAccount(body.text("login"), body.text("name"), body.text("password"));
        body.verify();
        var account = accounts.open(opened);
        return Response.created(uri.getAbsolutePathBuilder().path(account.id()).build())
                .entity(account)
                .tag(IfMatch.tag(account.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response account(@PathParam("id") String id) {
        return answer(accounts.account(id));
    }

    @POST
    @Path("/{id}/close")
    public Response close(@PathParam("id") String id, @Context HttpHeaders headers) {
        return answer(accounts.close(id, IfMatch.version(headers)));
    }

    @POST
    @Path("/{id}/reopen")
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers) {
        return answer(accounts.reopen(id, IfMatch.version(headers)));
    }

    /** Takes {@code {"password"}}, which the owner has to change at the next sign-in. */
    @POST
    @Path("/{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resetPassword(@PathParam("id") String id, String entity, @Context HttpHeaders headers) {
        var version = IfMatch.version(headers);
        var body = Body.of(entity);
        var password = body.text("password");
        body.verify();
        return answer(accounts.resetPassword(id, version, password));
    }

    /** Takes {@code {"role", "division"}}, or {@code {"role", "organisation"}} with the number of one organisation. */
    @POST
    @Path("/{id}/grants")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("id") String id, String entity, @Context HttpHeaders headers) {
        var version = IfMatch.version(headers);
        var body = Body.of(entity);
        var role = body.optionalChoice("role", Role.class);
        var one = body.optionalText("organisation");
        var division = one == null ? body.text("division") : null;
        body.verify();
        return answer(one == null ? grants.grant(id, version, role, division) : single.grant(id, version, role, one));
    }

    @DELETE
    @Path("/{id}/grants/{grantId}")
    public Response withdraw(
            @PathParam("id") String id, @PathParam("grantId") String grantId, @Context HttpHeaders headers) {
        return answer(grants.withdraw(id, IfMatch.version(headers), grantId));
    }

    private static Response answer(AccountView account) {
        return Response.ok(account).tag(IfMatch.tag(account.version())).build();
    }
}
