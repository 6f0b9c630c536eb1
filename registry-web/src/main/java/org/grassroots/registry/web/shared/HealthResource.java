package org.grassroots.registry.web.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the system can do its work: it answers 200 only after a query of the database. */
@ApplicationScoped
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Resource(lookup = "java:app/jdbc/registry")
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    /** {@code {"status": "UP"}}, or 503 with {@code DOWN} while the database does not answer. */
    @GET
    public Response health() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM account WHERE id = ''");
                var rows = query.executeQuery()) {
            rows.next();
            return Response.ok("{\"status\":\"UP\"}").build();
        } catch (SQLException unreachable) {
            ErrorId.logged(unreachable);
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .entity("{\"status\":\"DOWN\"}")
                    .build();
        }
    }
}
