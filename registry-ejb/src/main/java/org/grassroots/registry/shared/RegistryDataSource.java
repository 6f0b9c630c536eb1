package org.grassroots.registry.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that the environment names: {@code REGISTRY_DB_URL}, {@code _USER}, {@code _PASSWORD}, or else an
 * embedded H2 file in the data directory.
 *
 * <p>A class of our own, because no declarative way to take a JDBC address from the environment works on every
 * server. The setters are those that containers call for the attributes of a data source definition; the
 * environment wins over them.
 */
public class RegistryDataSource implements DataSource {

    private @Nullable PrintWriter logWriter;
    private int loginTimeout;
    private @Nullable String user;
    private @Nullable String password;

    /** The JDBC address in force. */
    public static String url() {
        return Settings.find("REGISTRY_DB_URL").orElseGet(RegistryDataSource::embedded);
    }

    /** Whether the address in force is a PostgreSQL database. */
    public static boolean isPostgres() {
        return url().startsWith("jdbc:postgresql:");
    }

    // WRITE_DELAY=0: with H2's default, a kill loses what was committed in the last half second
    private static String embedded() {
        return "jdbc:h2:file:" + Settings.dataDirectory().resolve("db").resolve("registry") + ";WRITE_DELAY=0";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user == null ? "sa" : user, password == null ? "" : password);
    }

    @Override
    public Connection getConnection(String defaultUser, String defaultPassword) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Settings.find("REGISTRY_DB_USER").orElse(defaultUser));
        properties.setProperty("password", Settings.find("REGISTRY_DB_PASSWORD").orElse(defaultPassword));
        var connection = driver().connect(url(), properties);
        if (connection == null) {
            throw new SQLException("No JDBC driver here understands " + url());
        }
        return KnownIsolation.of(connection);
    }

    private static Driver driver() throws SQLException {
        var name = isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver";
        try {
            return Class.forName(name, true, RegistryDataSource.class.getClassLoader())
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new SQLException("The JDBC driver " + name + " is not on the class path", missing);
        }
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        logWriter = out;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(RegistryDataSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
