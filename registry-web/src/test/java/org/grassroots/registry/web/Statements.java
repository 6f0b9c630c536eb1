package org.grassroots.registry.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts the SQL statements that the server's database executes, by the database's own statistics. */
final class Statements implements AutoCloseable {

    private static final String OUR_OWN =
            "SELECT COALESCE(SUM(execution_count), 0) FROM information_schema.query_statistics"
                    + " WHERE UPPER(sql_statement) NOT LIKE '%QUERY_STATISTICS%'";

    private final Connection connection;

    Statements(Server server) throws SQLException {
        connection = DriverManager.getConnection(server.database(), "sa", "");
        execute("SET QUERY_STATISTICS_MAX_ENTRIES 10000");
    }

    /** Starts counting at none. */
    void restart() throws SQLException {
        execute("SET QUERY_STATISTICS FALSE");
        execute("SET QUERY_STATISTICS TRUE");
    }

    int counted() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OUR_OWN)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("SET QUERY_STATISTICS FALSE");
        connection.close();
    }
}
