package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.grassroots.registry.shared.Migrator;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What V010 makes of the applications that there were before it. */
class WholeApplicationMigrationTest {

    private static final String SCHEMA = "earlier";

    @StoreTest
    void whatWasWrittenInColumnsIsKeptFieldByField(Store store) throws SQLException {
        try (var connection = store.connection()) {
            migrate(store, connection, "9");
            connection.setSchema(store.isPostgres() ? SCHEMA : SCHEMA.toUpperCase(Locale.ROOT));
            execute(connection, """
                    INSERT INTO application (id, version, state, kind, division_code, jurisdiction_code, name,
                        establishment_mode, establishment_since, establishment_document, party_group, chair,
                        applicant_id, applicant_name, created_at, changed_at, changed_by)
                    VALUES ('a', 3, 'DRAFT', 'COUNTY_ASSOCIATION', '320106', '320106', '鼓楼区"科协"',
                        'INDEPENDENT', DATE '2021-01-15', NULL, TRUE, '张三', 'one', '填报员',
                        TIMESTAMP WITH TIME ZONE '2021-03-01 08:00:00+08',
                        TIMESTAMP WITH TIME ZONE '2021-03-02 08:00:00+08', '填报员')""");

            migrate(store, connection, "10");

            assertThat(rows(
                            connection,
                            "SELECT CONCAT(id, ' ', written, ' ', changed_in, ' ', changed_by) FROM application_field"
                                    + " ORDER BY id"))
                    .containsExactly(
                            "a:chair 张三 3 填报员",
                            "a:establishmentMode INDEPENDENT 3 填报员",
                            "a:establishmentSince 2021-01-15 3 填报员",
                            "a:name 鼓楼区\"科协\" 3 填报员",
                            "a:partyGroup true 3 填报员");
            assertThat(rows(connection, "SELECT name FROM application")).containsExactly("鼓楼区\"科协\"");
        }
    }

    private static void migrate(Store store, Connection connection, String version) throws SQLException {
        var database = connection.getMetaData();
        Migrator.migration(store.isPostgres())
                .dataSource(database.getURL(), store.isPostgres() ? "postgres" : "sa", "")
                .schemas(store.isPostgres() ? SCHEMA : SCHEMA.toUpperCase(Locale.ROOT))
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
