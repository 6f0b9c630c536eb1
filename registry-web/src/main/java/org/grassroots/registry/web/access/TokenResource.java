package org.grassroots.registry.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.access.SignInService;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of the API. */
@ApplicationScoped
@Path("/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignInService signIn;

    /** Takes {@code {"account", "password"}} and answers 201 with {@code {"token", "expiresAt"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(String entity) {
        var body = Body.of(entity);
        var account = body.text("account");
        var password = body.text("password");
        body.verify();
        if (signIn.signIn(account, password).isEmpty()) {
            throw new RegistryException(AccessProblem.SIGN_IN_FAILED);
        }
        return Response.status(Response.Status.CREATED)
                .entity(signIn.issueToken())
                .build();
    }

    /** Makes the token of this very call useless. */
    @DELETE
    public void revoke(@Nullable @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        signIn.revokeToken(BearerToken.of(authorization).orElse(""));
    }
}
