package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownIsolationTest {

    @Test
    void theLevelIsAskedForOnceAndAfterEveryChange() throws SQLException {
        var asked = new ArrayList<String>();
        try (var connection = KnownIsolation.of(recorded(asked))) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
        assertThat(asked)
                .isEqualTo(List.of(
                        "getTransactionIsolation", "setTransactionIsolation", "getTransactionIsolation", "close"));
    }

    @Test
    void everythingElseIsTheConnectionsOwn() throws SQLException {
        var connection = KnownIsolation.of(database());
        assertThat(List.of(connection)).contains(connection).doesNotContain(KnownIsolation.of(connection));
        try (var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("NOTHING"));
        }

        connection.close();

        assertThat(connection.isClosed()).isTrue();
        assertThatExceptionOfType(SQLException.class).isThrownBy(connection::createStatement);
    }

    private static Connection recorded(List<String> asked) throws SQLException {
        var database = database();
        return (Connection) Proxy.newProxyInstance(
                KnownIsolationTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, values) -> {
                    asked.add(method.getName());
                    return method.invoke(database, values);
                });
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }
}
