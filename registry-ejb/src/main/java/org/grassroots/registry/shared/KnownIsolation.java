package org.grassroots.registry.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a connection's isolation level.
 *
 * <p>A server's pool may ask for it whenever a connection comes back, which is after every query that runs outside a
 * transaction; the driver of PostgreSQL asks the database each time, so that there would be two statements for each.
 */
final class KnownIsolation implements InvocationHandler {

    private final Connection connection;
    private @Nullable Object level;

    private KnownIsolation(Connection connection) {
        this.connection = connection;
    }

    /** The same connection, which is asked for its level once and after every change of it. */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                KnownIsolation.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new KnownIsolation(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getTransactionIsolation" -> {
                if (level == null) {
                    level = call(method, arguments);
                }
                yield level;
            }
            case "setTransactionIsolation" -> {
                level = null;
                yield call(method, arguments);
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> call(method, arguments);
        };
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
