package org.grassroots.registry.web;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The least that answers the same questions on the same server: plain JDBC on a pool of its own, without asking who
 * calls. It runs as a second war beside the registry.
 */
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int CONNECTIONS = 16;
    private static final int SIZE = 20;
    private static final String COLUMNS = "o.id, o.registry_number, o.kind, ";
    private static final String BEYOND = " AND (o.division_code, o.id) > (?, ?)";
    private static final String BELOW =
            " AND o.division_code >= ? AND o.division_code < ? AND o.jurisdiction_code >= ? AND o.jurisdiction_code < ?";
    private static final String FIRST_ROWS = " ORDER BY o.division_code, o.id LIMIT " + (SIZE + 1);

    private static final String NOW = "SELECT " + COLUMNS
            + "o.name, o.division_code, o.status, o.established_on, o.establishment_mode, o.party_group, o.chair"
            + " FROM organisation o WHERE TRUE";

    private static final String THEN = "SELECT " + COLUMNS
            + "n.content, d.content, s.content, o.established_on, m.content, p.content, c.content FROM organisation o"
            + " JOIN attribute_version" + said("n", "NAME")
            + " LEFT JOIN attribute_version" + said("d", "DIVISION")
            + " LEFT JOIN attribute_version" + said("s", "STATUS")
            + " LEFT JOIN attribute_version" + said("m", "ESTABLISHMENT_MODE")
            + " LEFT JOIN attribute_version" + said("p", "PARTY_GROUP")
            + " LEFT JOIN attribute_version" + said("c", "CHAIR")
            + " WHERE TRUE";

    private static final String ONE = """
            SELECT o.id, o.registry_number AS "registryNumber", o.kind, o.division_code, o.jurisdiction_code, o.status, o.established_on,
                o.name, o.decision_body, o.decided_on, o.document_number, o.registered_at, o.version
            FROM organisation o WHERE o.id = ?
            """;

    private static final String FACTS = """
            SELECT v.attribute, v.content, v.valid_from, v.valid_to, v.document_number, v.recorded_at
            FROM attribute_version v
            WHERE v.organisation_id = ? AND v.superseded_at IS NULL
                AND v.valid_from <= CURRENT_DATE AND (v.valid_to IS NULL OR v.valid_to > CURRENT_DATE)
            ORDER BY v.attribute
            """;

    private final transient BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    private static String said(String version, String attribute) {
        return " @ ON @.organisation_id = o.id AND @.attribute = '".replace("@", version)
                + attribute
                + "' AND @.valid_from <= ? AND (@.valid_to IS NULL OR @.valid_to > ?) AND @.superseded_at IS NULL"
                        .replace("@", version);
    }

    @Override
    public void init() throws ServletException {
        try {
            Class.forName("org.postgresql.Driver");
            for (int i = 0; i < CONNECTIONS; i++) {
                pool.add(DriverManager.getConnection(
                        System.getenv("REGISTRY_DB_URL"), System.getenv("REGISTRY_DB_USER"), ""));
            }
        } catch (ClassNotFoundException | SQLException unable) {
            throw new ServletException(unable);
        }
    }

    @Override
    public void destroy() {
        pool.forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException broken) {
                log("not closed", broken);
            }
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("application/json");
        Connection connection = null;
        try (var json = Json.createGenerator(response.getOutputStream())) {
            connection = pool.take();
            if (request.getPathInfo().equals("/detail")) {
                one(request.getParameter("id"), connection, json);
            } else {
                list(request, connection, json);
            }
        } catch (SQLException unable) {
            throw new ServletException(unable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (connection != null) {
                pool.add(connection);
            }
        }
    }

    /** Parameters: division and id of the row after which the page begins; the county; the day. */
    private static void list(HttpServletRequest request, Connection connection, JsonGenerator json)
            throws SQLException {
        var after = request.getParameter("after");
        var county = request.getParameter("county");
        var asOf = request.getParameter("asOf");
        var sql = (asOf == null ? NOW : THEN) + (county == null ? "" : BELOW) + (after == null ? "" : BEYOND);
        try (var query = connection.prepareStatement(sql + FIRST_ROWS)) {
            int place = asOf == null ? 1 : days(query, LocalDate.parse(asOf));
            if (county != null) {
                var end = String.valueOf(Integer.parseInt(county) + 1);
                place = texts(query, place, county, end, county, end);
            }
            if (after != null) {
                texts(query, place, after, request.getParameter("id"));
            }
            try (var rows = query.executeQuery()) {
                json.writeStartObject().writeStartArray("items");
                for (int i = 0; i < SIZE && rows.next(); i++) {
                    row(rows, json);
                }
                json.writeEnd().write("more", rows.next()).writeEnd();
            }
        }
    }

    private static int days(PreparedStatement query, LocalDate day) throws SQLException {
        int days = (int) THEN.chars().filter(letter -> letter == '?').count();
        for (int i = 1; i <= days; i++) {
            query.setObject(i, day);
        }
        return days + 1;
    }

    private static int texts(PreparedStatement query, int place, String... texts) throws SQLException {
        for (int i = 0; i < texts.length; i++) {
            query.setString(place + i, texts[i]);
        }
        return place + texts.length;
    }

    private static void row(ResultSet row, JsonGenerator json) throws SQLException {
        json.writeStartObject();
        write(json, "id", row.getString(1));
        write(json, "registryNumber", row.getString(2));
        write(json, "kind", row.getString(3));
        write(json, "name", row.getString(4));
        write(json, "division", row.getString(5));
        write(json, "status", row.getString(6));
        write(json, "establishedOn", row.getString(7));
        write(json, "establishmentMode", row.getString(8));
        json.write("partyGroup", row.getBoolean(9));
        write(json, "chair", row.getString(10));
        json.writeEnd();
    }

    private static void one(String id, Connection connection, JsonGenerator json) throws SQLException {
        try (var query = connection.prepareStatement(ONE);
                var facts = connection.prepareStatement(FACTS)) {
            query.setString(1, id);
            facts.setString(1, id);
            json.writeStartObject();
            try (var row = query.executeQuery()) {
                row.next();
                columns(row, json);
            }
            json.writeStartArray("facts");
            try (var rows = facts.executeQuery()) {
                while (rows.next()) {
                    json.writeStartObject();
                    columns(rows, json);
                    json.writeEnd();
                }
            }
            json.writeEnd().writeEnd();
        }
    }

    private static void columns(ResultSet row, JsonGenerator json) throws SQLException {
        var described = row.getMetaData();
        for (int i = 1; i <= described.getColumnCount(); i++) {
            write(json, described.getColumnLabel(i), row.getString(i));
        }
    }

    private static void write(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.write(name, text);
        }
    }
}
