package org.grassroots.registry.territory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.grassroots.registry.territory.DivisionRows.DivisionRow;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/**
 * V002.1 fills the tables of V002 with the divisions as published on 2023-06-30 and with what preceded them.
 *
 * <p>Way back: {@code DELETE FROM} succession, then division and park. A later list is a later migration; this one
 * and its files stay as they are.
 */
public final class DivisionsOf2023 implements JavaMigration {

    private static final int BATCH = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("002.1");
    }

    @Override
    public String getDescription() {
        return "divisions of 2023";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var rows = DivisionRows.read();
        var connection = context.getConnection();
        // parks lie in divisions, and townships in parks
        addDivisions(connection, rows, false);
        addParks(connection, rows);
        addDivisions(connection, rows, true);
        addSuccessions(connection, rows);
    }

    private static void addDivisions(Connection connection, DivisionRows rows, boolean townships) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO division (code, name, label, division_level,"
                + " standard, parent_code, jurisdiction_code, park_code, valid_from, valid_to, pinyin_key, initials)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (var row : rows.divisions()) {
                if ((row.level() == Level.TOWNSHIP) == townships) {
                    bind(insert, row);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, DivisionRow row) throws SQLException {
        insert.setString(1, row.code());
        insert.setString(2, row.name());
        insert.setString(3, row.label());
        insert.setString(4, row.level().name());
        insert.setString(5, row.standard().name());
        insert.setString(6, row.parent());
        insert.setString(7, row.jurisdiction());
        insert.setString(8, row.park());
        insert.setObject(9, row.validFrom());
        insert.setObject(10, row.validTo());
        insert.setString(11, row.pinyin().key());
        insert.setString(12, row.pinyin().initials());
    }

    private static void addParks(Connection connection, DivisionRows rows) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO park (code, name, parent_code, standard,"
                + " pinyin_key, initials) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var row : rows.parks()) {
                insert.setString(1, row.code());
                insert.setString(2, row.name());
                insert.setString(3, row.parent());
                insert.setString(4, Standard.STATISTICAL.name());
                insert.setString(5, row.pinyin().key());
                insert.setString(6, row.pinyin().initials());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addSuccessions(Connection connection, DivisionRows rows) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO succession (predecessor_code, successor_code, effective_on) VALUES (?, ?, ?)")) {
            for (var row : rows.successions()) {
                insert.setString(1, row.predecessor());
                insert.setString(2, row.successor());
                insert.setObject(3, row.effectiveOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
