package org.grassroots.registry.organisation;

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

/** What V033 and V039 make of the organisations that there were before it. */
class LifecycleMigrationTest {

    private static final String SCHEMA = "statusless";

    @StoreTest
    void everyOrganisationStandsAsItDoesSinceItWasEstablished(Store store) throws SQLException {
        try (var connection = store.connection()) {
            migrate(store, connection, "32");
            connection.setSchema(schema(store));
            organisation(connection, "one", "320106", "ACTIVE");
            name(connection, "v1", "one", "旧名", "2001-05-01", "'2021-07-01'", "2021-02-02");
            name(connection, "v2", "one", "新名", "2021-07-01", "NULL", "2021-07-02");
            organisation(connection, "two", "320102", "APPROVED");
            name(connection, "v3", "two", "另一个", "2001-05-01", "NULL", "2021-02-02");

            migrate(store, connection, "33");

            assertThat(said(connection, "STATUS"))
                    .containsExactly(
                            "one one ACTIVE 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK",
                            "two two APPROVED 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK");

            migrate(store, connection, "39");

            assertThat(said(connection, "DIVISION"))
                    .containsExactly(
                            "oned one 320106 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK",
                            "twod two 320102 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK");
            assertThat(said(connection, "JURISDICTION"))
                    .containsExactly(
                            "onej one 320106 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK",
                            "twoj two 320102 2001-05-01 null 省科协党组 2021-02-01 号 登记员 DECISION_CLERK");
        }
    }

    private static void organisation(Connection connection, String id, String division, String status)
            throws SQLException {
        execute(connection, """
                INSERT INTO organisation (id, version, registry_number, kind, division_code, jurisdiction_code, status,
                    place_key, established_on, decision_body, decided_on, document_number, registered_at, name,
                    name_pinyin, name_initials, party_group)
                VALUES ('%1$s', 1, 'JS-XX-%2$s', 'COUNTY_ASSOCIATION', '%2$s', '%2$s', '%3$s', '%2$s',
                    DATE '2001-05-01', '省科协党组', DATE '2021-02-01', '号',
                    TIMESTAMP WITH TIME ZONE '2021-02-02 08:00:00+08', '名', 'ming', 'm', FALSE)""".formatted(id, division, status));
    }

    private static void name(
            Connection connection, String id, String organisation, String name, String from, String to, String recorded)
            throws SQLException {
        execute(connection, """
                INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, valid_to, recorded_at,
                    decision_body, decided_on, account_id, account_name, role_held)
                VALUES ('%s', '%s', 'NAME', '%s', DATE '%s', CAST(%s AS DATE),
                    TIMESTAMP WITH TIME ZONE '%s 08:00:00+08', '县编办', DATE '2001-05-01', 'a', '登记员',
                    'DECISION_CLERK')""".formatted(id, organisation, name, from, to, recorded));
    }

    private static List<String> said(Connection connection, String attribute) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, organisation_id, content, valid_from, valid_to,"
                        + " decision_body, decided_on, document_number, account_name, role_held"
                        + " FROM attribute_version WHERE attribute = '" + attribute + "' ORDER BY id")) {
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                found.add(String.join(" ", row));
            }
        }
        return found;
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
