package org.grassroots.registry.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The databases of the store tests. Each kind is migrated once per JVM, as a template; the test classes get copies,
 * which takes a fraction of the time.
 */
class TestDatabases implements AutoCloseable {

    private static final String TEMPLATE = "template_registry";

    /** What the registry runs on. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    /** One database with its schema, open until its test class has ended. */
    record Database(Kind kind, String url, String user, EntityManagerFactory factory) implements AutoCloseable {

        @Override
        public void close() {
            factory.close();
        }
    }

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable List<String> h2Template;
    private int copies;

    synchronized Database fresh(Kind kind) {
        var name = "copy" + copies++;
        try {
            return kind == Kind.H2 ? open(kind, h2Copy(name), "sa") : open(kind, postgresCopy(name), "postgres");
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("No " + kind + " for the tests", broken);
        }
    }

    // the production persistence unit, without a container's transactions and data source
    private static Database open(Kind kind, String url, String user) {
        var factory = Persistence.createEntityManagerFactory(
                "registry",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "jakarta.persistence.jdbc.password", "",
                        "eclipselink.logging.level", "WARNING"));
        return new Database(kind, url, user, factory);
    }

    private String h2Copy(String name) throws SQLException {
        if (h2Template == null) {
            h2Template = h2Template();
        }
        var url = h2Url(name);
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            for (var sql : h2Template) {
                statement.execute(sql);
            }
        }
        return url;
    }

    private static List<String> h2Template() throws SQLException {
        migrate(false, h2Url(TEMPLATE), "sa");
        var script = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(h2Url(TEMPLATE), "sa", "");
                var statement = connection.createStatement();
                var lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            while (lines.next()) {
                script.add(lines.getString(1));
            }
        }
        // it may name a view before its tables
        script.sort(Comparator.comparing(sql -> sql.startsWith("CREATE FORCE VIEW")));
        return script;
    }

    private static String h2Url(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    private String postgresCopy(String name) throws SQLException, IOException {
        if (postgres == null) {
            postgres = startPostgres();
            execute(postgres, "CREATE DATABASE " + TEMPLATE);
            migrate(true, postgres.getJdbcUrl("postgres", TEMPLATE), "postgres");
        }
        execute(postgres, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return postgres.getJdbcUrl("postgres", name);
    }

    // works for root as well, in a user namespace of its own; what is lost on a crash of tests does not matter
    private static EmbeddedPostgres startPostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void migrate(boolean postgres, String url, String user) {
        Migrator.migration(postgres).dataSource(url, user, "").load().migrate();
    }

    @Override
    public synchronized void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
