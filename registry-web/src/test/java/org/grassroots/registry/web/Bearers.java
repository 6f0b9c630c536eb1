package org.grassroots.registry.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;

/** Accounts with a token each, written by SQL: the sample with its accounts would take longer than the measurement. */
final class Bearers {

    private static final String ACCOUNT = """
            INSERT INTO account (id, version, login, name, language, closed, failures, password_to_change)
            VALUES (?, 1, ?, ?, 'zh', FALSE, 0, FALSE)
            """;
    private static final String GRANT =
            "INSERT INTO account_grant (id, account_id, role_held, division_code) VALUES (?, ?, ?, ?)";
    private static final String TOKEN =
            "INSERT INTO api_token (token_hash, account_id, expires_at) VALUES (?, ?, now() + INTERVAL '12 hours')";

    private final Server server;
    private final Connection database;
    private final Map<String, Api> callers = new HashMap<>();

    Bearers(Server server, Connection database) {
        this.server = server;
        this.database = database;
    }

    /** Somebody who holds a role over a division, always the same for the same. */
    Api of(Role role, String division) throws SQLException {
        var login = role.name().toLowerCase(Locale.ROOT) + "-" + division;
        if (!callers.containsKey(login)) {
            callers.put(login, open(login, role, division));
        }
        return callers.get(login);
    }

    private Api open(String login, Role role, String division) throws SQLException {
        var account = Ids.fresh();
        insert(ACCOUNT, account, login, login);
        insert(GRANT, Ids.fresh(), account, role.name(), division);
        insert(TOKEN, Digest.of(login), account);
        return Api.withToken(login, server);
    }

    private void insert(String sql, String... values) throws SQLException {
        try (var insert = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
