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

/** What V040 makes of the organisations that there were before it. */
class TermMigrationTest {

    private static final String SCHEMA = "termless";
    private static final String OFFICERS = "甲|VICE_CHAIR|HOSPITAL\n乙|VICE_CHAIR|\n丙|VICE_CHAIR|HOSPITAL\n"
            + "丁|SECRETARY_GENERAL|\n戊|STANDING_MEMBER|SCHOOL\n己|COMMITTEE_MEMBER|SCHOOL\n庚|COMMITTEE_MEMBER|";

    @StoreTest
    void theListsKnowWhoseTermEndsWhenAndHowManyOfTheFourHeadsServe(Store store) throws SQLException {
        try (var connection = store.connection()) {
            migrate(store, connection, "39");
            connection.setSchema(schema(store));
            organisation(connection, "one", "320106");
            said(connection, "e1", "one", "TERM_END", "2010-06-01", "2001-05-01", "'2016-06-01'", "NULL");
            said(connection, "e2", "one", "TERM_END", "2020-06-01", "2016-06-01", "NULL", "'2021-01-01'");
            said(connection, "e3", "one", "TERM_END", "2021-06-01", "2016-06-01", "NULL", "NULL");
            said(connection, "o1", "one", "OFFICERS", "甲|VICE_CHAIR|SCHOOL", "2001-05-01", "'2016-06-01'", "NULL");
            said(connection, "o2", "one", "OFFICERS", OFFICERS, "2016-06-01", "NULL", "NULL");
            organisation(connection, "two", "320102");

            migrate(store, connection, "40");

            assertThat(rows(connection)).containsExactly("one 2021-06-01 null 2 3 4 2", "two null null 0 0 0 0");
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

    private static void said(
            Connection connection,
            String id,
            String organisation,
            String attribute,
            String content,
            String from,
            String to,
            String superseded)
            throws SQLException {
        execute(connection, """
                INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, valid_to, recorded_at,
                    superseded_at, decision_body, decided_on, account_id, account_name)
                VALUES ('%s', '%s', '%s', '%s', DATE '%s', CAST(%s AS DATE),
                    TIMESTAMP WITH TIME ZONE '2020-02-02 08:00:00+08', CAST(%s AS TIMESTAMP WITH TIME ZONE), '县编办',
                    DATE '2001-05-01', 'a', '登记员')""".formatted(id, organisation, attribute, content, from, to, superseded));
    }

    private static List<String> rows(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, term_end, term_extended_to, heads_chairs, heads_standing,"
                        + " heads_committee, heads_institutions FROM organisation ORDER BY id")) {
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
