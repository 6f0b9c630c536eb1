package org.grassroots.registry.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.grassroots.registry.access.PasswordService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** Whoever holds the token of the call. */
@ApplicationScoped
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasswordService passwords;

    /** Who the caller is and what they may do where. */
    @GET
    public Me me() {
        return Me.of(acting.actor());
    }

    /**
     * Takes {@code {"oldPassword", "newPassword"}}; every token of the account ends with it, that of this call too.
     */
    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(String entity) {
        var body = Body.of(entity);
        var oldPassword = body.text("oldPassword");
        var newPassword = body.text("newPassword");
        body.verify();
        if (passwords.change(oldPassword, newPassword).isEmpty()) {
            throw PasswordForm.wrong();
        }
    }

    /** The caller's account. */
    public record Me(String id, String login, String name, String language, List<Role> roles, List<Right> grants) {

        static Me of(Actor actor) {
            return new Me(
                    actor.id(),
                    actor.login(),
                    actor.name(),
                    actor.locale().getLanguage(),
                    List.copyOf(actor.roles()),
                    actor.grants().stream().map(Right::of).toList());
        }
    }

    /** A role over a division and everything below it, or over one organisation only. */
    public record Right(
            Role role, String division, @Nullable String organisation) {

        static Right of(Grant grant) {
            return new Right(grant.role(), grant.division().value(), grant.organisation());
        }
    }
}
