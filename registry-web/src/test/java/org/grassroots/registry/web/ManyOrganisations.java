package org.grassroots.registry.web;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.shared.DivisionCode;

/**
 * A register as large as the largest province's, written by SQL: organisations of several kinds in
 * every county with five things said about each. One in sixteen was renamed, one in a hundred is no more.
 */
final class ManyOrganisations {

    private static final int BATCH = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4000;

    // of twenty organisations these are eight, the rest are of enterprises; institutes and universities answer to the
    // province
    private static final List<OrganisationKind> KINDS = List.of(
            OrganisationKind.RURAL_TECH_ASSOCIATION,
            OrganisationKind.RURAL_TECH_ASSOCIATION,
            OrganisationKind.RURAL_TECH_ASSOCIATION,
            OrganisationKind.RURAL_TECH_ASSOCIATION,
            OrganisationKind.ASSOCIATION_ALLIANCE,
            OrganisationKind.PARK_ASSOCIATION,
            OrganisationKind.INSTITUTE_ASSOCIATION,
            OrganisationKind.UNIVERSITY_ASSOCIATION);
    private static final int TURN = 20;

    private static final String COUNTIES = """
            SELECT code FROM division
            WHERE code LIKE '32%' AND division_level = 'COUNTY' AND valid_to IS NULL ORDER BY code
            """;

    private static final String ORGANISATION = """
            INSERT INTO organisation (id, version, registry_number, kind, division_code, jurisdiction_code, status,
                place_key, established_on, decision_body, decided_on, registered_at, name, name_pinyin, name_initials,
                establishment_mode, party_group, chair)
            VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, '规模测试', DATE '2020-12-18', TIMESTAMPTZ '2021-01-04 08:00:00+08',
                ?, ?, ?, 'INDEPENDENT', FALSE, '规模')
            """;

    private static final String VERSIONS = """
            INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, recorded_at,
                decision_body, decided_on, account_id, account_name)
            SELECT gen_random_uuid(), o.id, said.attribute, said.content, o.established_on, o.registered_at,
                o.decision_body, o.decided_on, 'many', '规模测试'
            FROM organisation o
            CROSS JOIN LATERAL (VALUES ('NAME', o.name), ('STATUS', o.status), ('DIVISION', o.division_code),
                ('JURISDICTION', o.jurisdiction_code), ('CHAIR', o.chair)) said (attribute, content)
            WHERE o.decision_body = '规模测试'
            """;

    /** Entered in March: it had been named otherwise up to September. */
    private static final String RENAMINGS = """
            WITH before AS (
                UPDATE attribute_version SET superseded_at = TIMESTAMPTZ '2021-03-01 08:00:00+08'
                WHERE account_id = 'many' AND attribute = 'NAME' AND organisation_id LIKE '%0'
                    AND valid_from < DATE '2020-09-01'
                RETURNING organisation_id, content, valid_from, superseded_at, decision_body, decided_on)
            INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, valid_to, recorded_at,
                decision_body, decided_on, account_id, account_name)
            SELECT gen_random_uuid(), b.organisation_id, 'NAME', said.content, said.since, said.until, b.superseded_at,
                b.decision_body, b.decided_on, 'many', '规模测试'
            FROM before b
            CROSS JOIN LATERAL (VALUES (b.content || '（筹）', b.valid_from, DATE '2020-09-01'),
                (b.content, DATE '2020-09-01', NULL)) said (content, since, until)
            """;

    private ManyOrganisations() {}

    /** Writes them and tells the database what there is now. */
    static void write(Connection database, int count) throws SQLException {
        try (var statement = database.createStatement()) {
            // the rows are sound by the way they are made: asking for each whether its organisation exists takes longer
            statement.execute("SET session_replication_role = replica");
            var counties = counties(database);
            var ids = new Random(1);
            try (var insert = database.prepareStatement(ORGANISATION)) {
                for (int i = 1; i <= count; i++) {
                    insert.setString(1, new UUID(ids.nextLong(), ids.nextLong()).toString());
                    add(insert, i, counties.get(i % counties.size()));
                    if (i % BATCH == 0 || i == count) {
                        insert.executeBatch();
                    }
                }
            }
            statement.executeUpdate(VERSIONS);
            statement.executeUpdate(RENAMINGS);
            statement.execute("VACUUM ANALYZE organisation");
            statement.execute("VACUUM ANALYZE attribute_version");
        }
    }

    private static void add(PreparedStatement insert, int number, DivisionCode county) throws SQLException {
        var kind = kind(number);
        var status = number % 100 == 0 ? LifecycleStatus.DEREGISTERED : LifecycleStatus.ACTIVE;
        var route = Route.of(kind, null);
        insert.setString(
                2,
                RegistryNumber.issue("JS", kind, county, 2020, 100_000 + number).value());
        insert.setString(3, kind.name());
        insert.setString(4, county.value());
        insert.setString(5, route.supervisor(county).value());
        insert.setString(6, status.name());
        insert.setString(7, status.isTerminal() ? null : String.format(Locale.ROOT, "%s:%09d", kind, number));
        insert.setDate(8, Date.valueOf(FIRST_DAY.plusDays(number % DAYS)));
        insert.setString(9, county + "第" + number + "科学技术协会");
        insert.setString(10, county + "di" + number + "kexuejishuxiehui");
        insert.setString(11, county + "d" + number + "kxjsxh");
        insert.addBatch();
    }

    private static OrganisationKind kind(int number) {
        // counties and kinds must not go in step
        int place = number / 7 % TURN;
        return place < KINDS.size() ? KINDS.get(place) : OrganisationKind.ENTERPRISE_ASSOCIATION;
    }

    private static List<DivisionCode> counties(Connection database) throws SQLException {
        var counties = new ArrayList<DivisionCode>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(COUNTIES)) {
            while (rows.next()) {
                counties.add(new DivisionCode(rows.getString(1)));
            }
        }
        return counties;
    }
}
