package org.grassroots.registry.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * What {@link CampaignBench} compares the registry with: the same rows written by plain JDBC, the entry in the journal
 * with its digest among them, for anybody who asks and without a look at what is written.
 */
public class BareCampaignServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int CONNECTIONS = 8;

    private static final String GIVEN = "'bare', '规模测试', 'ORG_REPORTER', now()";
    private static final String TOUCH =
            "UPDATE assessment_case SET version = version + 1, touched_at = now() WHERE id = ? AND version = ?";
    private static final String HAND_IN = "UPDATE assessment_case SET version = version + 1, touched_at = now(),"
            + " state_since = now(), state = 'SELF_SUBMITTED' WHERE id = ? AND version = ? AND state = 'SELF_INSPECTING'";
    private static final String FIGURE =
            "UPDATE assessment_figure SET amount = ?, given_by = 'bare', given_name = '规模测试',"
                    + " given_as = 'ORG_REPORTER', given_at = now() WHERE case_id = ? AND stage = 'SELF' AND figure_code = ?";
    private static final String FIGURES =
            "SELECT figure_code, amount FROM assessment_figure WHERE case_id = ? ORDER BY figure_code";
    private static final String ANSWERS =
            "SELECT indicator_code, answer FROM assessment_answer WHERE case_id = ? ORDER BY indicator_code";
    private static final String EVIDENCE = "SELECT indicator_code || evidence_id, evidence_sha256"
            + " FROM assessment_evidence WHERE case_id = ? ORDER BY indicator_code";
    private static final String RECEIPT = "INSERT INTO assessment_submission (receipt_number, case_id, round, content,"
            + " sha256, given_by, given_name, given_as, given_at) VALUES (?, ?, 1, ?, ?, " + GIVEN + ")";
    private static final String STEP = "INSERT INTO assessment_step (id, case_id, verb, from_state, to_state,"
            + " content_sha256, given_by, given_name, given_as, given_at)"
            + " VALUES (?, ?, 'SUBMIT', 'SELF_INSPECTING', 'SELF_SUBMITTED', ?, " + GIVEN + ")";
    private static final String JOURNAL = "INSERT INTO journal_entry (number, recorded_at, account_id, account_name,"
            + " role_held, jurisdiction_code, action, object_type, object_id, after_digest, outcome, address)"
            + " VALUES (nextval('journal_entry_number'), now(), 'bare', 'bare', 'ORG_REPORTER', '320106', ?, 'case', ?,"
            + " ?, 'DONE', '127.0.0.1')";

    private final transient BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    @Override
    public void init() throws ServletException {
        try {
            Class.forName("org.postgresql.Driver");
            for (int i = 0; i < CONNECTIONS; i++) {
                var connection = DriverManager.getConnection(
                        System.getenv("REGISTRY_DB_URL"), System.getenv("REGISTRY_DB_USER"), "");
                connection.setAutoCommit(false);
                pool.add(connection);
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

    /** Saves or hands in what the body says: {@code {"case", "version"}}, and {@code "figure", "amount"} to be saved. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JsonObject asked;
        try (var reader = Json.createReader(request.getInputStream())) {
            asked = reader.readObject();
        }
        Connection connection = null;
        try {
            connection = pool.take();
            boolean done = request.getPathInfo().equals("/save") ? save(asked, connection) : handIn(asked, connection);
            if (done) {
                connection.commit();
            } else {
                connection.rollback();
            }
            response.setStatus(done ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
            response.setContentType("application/json");
            try (var json = Json.createGenerator(response.getOutputStream())) {
                json.writeStartObject()
                        .write("version", asked.getInt("version") + 1)
                        .writeEnd();
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

    private static boolean save(JsonObject asked, Connection connection) throws SQLException {
        var id = asked.getString("case");
        if (!moved(TOUCH, asked, connection)) {
            return false;
        }
        write(FIGURE, connection, asked.getString("amount"), id, asked.getString("figure"));
        write(JOURNAL, connection, "assessment.answer", id, digest(content(id, connection)));
        return true;
    }

    private static boolean handIn(JsonObject asked, Connection connection) throws SQLException {
        var id = asked.getString("case");
        if (!moved(HAND_IN, asked, connection)) {
            return false;
        }
        var content = content(id, connection);
        var digest = digest(content);
        write(RECEIPT, connection, "BARE/" + id, id, content, digest);
        write(STEP, connection, UUID.randomUUID().toString(), id, digest);
        write(JOURNAL, connection, "assessment.submit", id, digest);
        return true;
    }

    private static boolean moved(String update, JsonObject asked, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            statement.setString(1, asked.getString("case"));
            statement.setInt(2, asked.getInt("version"));
            return statement.executeUpdate() == 1;
        }
    }

    private static void write(String sql, Connection connection, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            texts(statement, values);
            statement.executeUpdate();
        }
    }

    private static void texts(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    /** Everything that was given for the case, as text. */
    private static String content(String id, Connection connection) throws SQLException {
        var content = Json.createObjectBuilder();
        for (var sql : new String[] {FIGURES, ANSWERS, EVIDENCE}) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        content.add(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
        return content.build().toString();
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
