package org.grassroots.registry.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a {@link StoreTest} works with: one database through the production persistence unit, transactions, and the
 * stores and services on top of it, put together as the container would do it.
 */
public final class Store implements AutoCloseable {

    private final TestDatabases.Database database;
    private final EntityManager em;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    Store(TestDatabases.Database database) {
        this.database = database;
        this.em = database.factory().createEntityManager();
    }

    /** Another store on the same database, for somebody who works at the same time; the caller closes it. */
    public Store another() {
        return new Store(database);
    }

    public EntityManager em() {
        return em;
    }

    public boolean isPostgres() {
        return database.kind() == TestDatabases.Kind.POSTGRESQL;
    }

    /** A connection of its own, for what JPA does not show. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "");
    }

    /** Does {@code work} and commits it, or rolls back if it fails; within a transaction it joins that one. */
    public void inTransaction(Runnable work) {
        fromTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** What {@code work} gives back; afterwards nothing is managed any more, as after a call of a service. */
    public <T> T fromTransaction(Supplier<T> work) {
        if (em.getTransaction().isActive()) {
            return work.get();
        }
        em.getTransaction().begin();
        try {
            var result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    /** From now on {@code bean} is what others are given where they ask for a {@code type}. */
    public <T> Store with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** The one bean of this type, made by its {@code @Inject} constructor or else by the one without parameters. */
    public <T> T bean(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        try {
            var constructor = constructor(type);
            constructor.setAccessible(true);
            var bean = constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::given)
                    .toArray());
            for (var field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            return bean;
        } catch (ReflectiveOperationException notABean) {
            throw new IllegalArgumentException("Cannot make a " + type + "; give it by with(...)", notABean);
        }
    }

    private Object given(Type wanted) {
        return wanted instanceof ParameterizedType several
                ? every((Class<?>) several.getActualTypeArguments()[0])
                : bean((Class<?>) wanted);
    }

    // all beans of a type that were asked for by then
    private Instance<?> every(Class<?> type) {
        return (Instance<?>) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return beans.values().stream().filter(type::isInstance);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return type.getDeclaredConstructor();
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.setAccessible(true);
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.setAccessible(true);
            field.set(bean, bean(field.getType()));
        }
    }

    @Override
    public void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }
}
