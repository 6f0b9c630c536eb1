package org.grassroots.registry.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.grassroots.registry.shared.Migrator;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What V032 makes of the schemes that there were before it. */
class SchemeNamesMigrationTest {

    private static final String SCHEMA = "unnamed";

    @StoreTest
    void versionsTakeTheNamesOfTheAccounts(Store store) throws SQLException {
        try (var connection = store.connection()) {
            migrate(store, connection, "30");
            connection.setSchema(schema(store));
            execute(connection, """
                    INSERT INTO account (id, version, login, name, password_to_change, language, closed, failures)
                    VALUES ('one', 1, 'one', '组织者', FALSE, 'zh', FALSE, 0)""");
            insert(connection, "1", "one", "'one', TIMESTAMP WITH TIME ZONE '2021-03-02 08:00:00+08'", "PUBLISHED");
            insert(connection, "2", "gone", "NULL, NULL", "DRAFT");

            migrate(store, connection, "32");

            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT imported_by_name, published_by_name FROM scheme_version ORDER BY scheme_version")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("组织者");
                assertThat(rows.getString(2)).isEqualTo("组织者");
                rows.next();
                assertThat(rows.getString(1)).isEmpty();
                assertThat(rows.getString(2)).isNull();
            }
        }
    }

    private static void insert(Connection connection, String version, String by, String published, String status)
            throws SQLException {
        execute(connection, """
                INSERT INTO scheme_version (id, version, scheme_code, scheme_version, variant, status, document, sha256,
                    title_zh, title_en, subject_kind, source, imported_by, imported_at, published_by, published_at)
                VALUES ('%s', 1, 'CTY', '%s', '', '%s', '{}', '0', '题', '', 'COUNTY_ASSOCIATION', 'SAMPLE', '%s',
                    TIMESTAMP WITH TIME ZONE '2021-03-01 08:00:00+08', %s)""".formatted(version, version, status, by, published));
    }

    private static String schema(Store store) {
        return store.isPostgres() ? SCHEMA : SCHEMA.toUpperCase(Locale.ROOT);
    }

    private static void migrate(Store store, Connection connection, String version) throws SQLException {
        Migrator.migration(store.isPostgres())
                .dataSource(connection.getMetaData().getURL(), store.isPostgres() ? "postgres" : "sa", "")
                .schemas(schema(store))
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
