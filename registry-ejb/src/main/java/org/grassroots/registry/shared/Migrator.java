package org.grassroots.registry.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema up to date before anything else touches the database. Every other start-up bean depends on it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/registry",
        className = "org.grassroots.registry.shared.RegistryDataSource",
        user = "sa",
        password = "",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32)
public class Migrator {

    @Resource(lookup = "java:app/jdbc/registry")
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    @PostConstruct
    void migrate() {
        var owner = Settings.find("REGISTRY_DB_OWNER");
        if (owner.isPresent()) {
            migration(RegistryDataSource.isPostgres())
                    .dataSource(
                            RegistryDataSource.url(),
                            owner.get(),
                            Settings.find("REGISTRY_DB_OWNER_PASSWORD").orElse(""))
                    .load()
                    .migrate();
        } else {
            migration(RegistryDataSource.isPostgres())
                    .dataSource(database)
                    .load()
                    .migrate();
        }
    }

    /**
     * The migrations of this version, for one of the two databases; still without a data source.
     *
     * <p>Beside the SQL files there are those written in Java, which a feature names in {@code META-INF/services}.
     */
    public static FluentConfiguration migration(boolean postgres) {
        var loader = Migrator.class.getClassLoader();
        return Flyway.configure(loader)
                .locations(
                        "classpath:db/migration/common", "classpath:db/migration/" + (postgres ? "postgresql" : "h2"))
                .javaMigrations(ServiceLoader.load(JavaMigration.class, loader).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new));
    }
}
