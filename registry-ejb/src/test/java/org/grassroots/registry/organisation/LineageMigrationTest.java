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

/** What V045 makes of the mergers and changes of divisions that there were before it. */
class LineageMigrationTest {

    private static final String SCHEMA = "unsplit";

    @StoreTest
    void aMergerKeepsWhoCarriesOnAndAChangeOfDivisionsStaysWhatItIs(Store store) throws SQLException {
        try (var connection = store.connection()) {
            migrate(store, connection, "44");
            connection.setSchema(schema(store));
            organisation(connection, "small", "320106");
            organisation(connection, "large", "320102");
            planned(connection, "merger", "'MERGER'", "'large', NULL, NULL");
            planned(connection, "change", "'DIVISION_CHANGE'", "NULL, '320104', '320105'");

            migrate(store, connection, "45");

            assertThat(rows(connection, "SELECT reorganisation_id, organisation_id FROM reorganisation_successor"))
                    .containsExactly("merger large");
            assertThat(rows(
                            connection,
                            "SELECT id, from_division, to_division, origin_ends, origin_id FROM reorganisation"
                                    + " ORDER BY id"))
                    .extracting(row -> row.toLowerCase(Locale.ROOT).replaceAll("\\bf\\b", "false"))
                    .containsExactly("change 320104 320105 false null", "merger null null false null");
        }
    }

    private static void organisation(Connection connection, String id, String division) throws SQLException {
        execute(connection, """
                INSERT INTO organisation (id, version, registry_number, kind, division_code, jurisdiction_code, status,
                    place_key, established_on, decision_body, decided_on, registered_at, name, name_pinyin,
                    name_initials, party_group)
                VALUES ('%1$s', 1, 'JS-XX-%2$s', 'COUNTY_ASSOCIATION', '%2$s', '%2$s', 'ACTIVE', '%2$s',
                    DATE '2001-05-01', '省科协党组', DATE '2021-02-01', TIMESTAMP WITH TIME ZONE '2021-02-02 08:00:00+08',
                    '名', 'ming', 'm', FALSE)""".formatted(id, division));
    }

    private static void planned(Connection connection, String id, String kind, String what) throws SQLException {
        execute(connection, """
                INSERT INTO reorganisation (id, version, kind, state, effective_on, successor_id, from_division,
                    to_division, decision_body, decided_on, reason, planned_by, planned_name, planned_at)
                VALUES ('%s', 1, %s, 'PLANNED', DATE '2031-01-01', %s, '省科协党组', DATE '2021-02-01', '机构改革', 'clerk',
                    '登记员', TIMESTAMP WITH TIME ZONE '2021-02-02 08:00:00+08')""".formatted(id, kind, what));
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
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
