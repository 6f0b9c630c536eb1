package org.grassroots.registry.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.grassroots.registry.web.Load.Figures;
import org.grassroots.registry.web.RegisterQuestions.Sort;
import org.junit.jupiter.api.Test;

/**
 * How quickly a register of 300,000 organisations answers the API, beside a plain JDBC servlet that asks nobody who they
 * are, in the same process on the same database, in turns. Aims: a list at least 0.4 of what the servlet answers in a
 * second, one organisation 0.5; a county's list no slower than the province's; the past at most twice the present.
 *
 * <p>Figures are printed, never judged; a wrong answer fails.
 */
class RegisterBench {

    private static final int ORGANISATIONS = Integer.getInteger("bench.organisations", 300_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    /** The compiler of the server takes some thousand calls of each sort to be done; a server runs for weeks. */
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 30));

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int CALLERS = 8;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    @Test
    void theRegisterBesideABareServlet() throws IOException, SQLException, InterruptedException, ExecutionException {
        var jar = ServerJar.beside(
                        ServerJar.bare(BareServlet.class, Path.of("target", "bare.war")),
                        Path.of("target", "beside.jar"))
                .toFile();
        try (var postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            var address = postgres.getJdbcUrl("postgres", "postgres");
            var environment = Map.of("REGISTRY_DB_URL", address, "REGISTRY_DB_USER", "postgres");
            try (var server = Server.start(jar, SampleProvince.directory("register"), environment, OPTIONS);
                    var database = DriverManager.getConnection(address + "&reWriteBatchedInserts=true")) {
                fill(database);
                measure(server, new RegisterQuestions(server, database).all());
            }
        }
    }

    private static void fill(Connection database) throws SQLException {
        long begin = System.nanoTime();
        ManyOrganisations.write(database, ORGANISATIONS);
        print("%d organisations written in %.0f s", ORGANISATIONS, (System.nanoTime() - begin) / 1e9);
    }

    private static void measure(Server server, List<Sort> sorts) throws InterruptedException, ExecutionException {
        var ours = new HashMap<String, List<Figures>>();
        var bare = new HashMap<String, List<Figures>>();
        try (var load = new Load(CALLERS)) {
            for (var sort : sorts) {
                load.run(server, sort.ours(), sort.rows(), WARM_UP);
                load.run(server, sort.bare(), sort.rows(), WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (var sort : sorts) {
                    ours.computeIfAbsent(sort.name(), none -> new ArrayList<>())
                            .add(load.run(server, sort.ours(), sort.rows(), TIME));
                    bare.computeIfAbsent(sort.name(), none -> new ArrayList<>())
                            .add(load.run(server, sort.bare(), sort.rows(), TIME));
                }
            }
        }
        print("%-16s %9s %9s %6s %12s %12s", "", "ours/s", "bare/s", "ratio", "ours CPU ms", "bare CPU ms");
        for (var sort : sorts) {
            report(sort.name(), median(ours.get(sort.name())), median(bare.get(sort.name())));
        }
        print("a county's list: %.2f of the province's", among(ours, "list, county", "list, province"));
        print("the past: %.2f of the present", among(ours, "as of, province", "list, province"));
        print("a county's past: %.2f of its present", among(ours, "as of, county", "list, county"));
    }

    private static void report(String name, Figures own, Figures other) {
        print(
                "%-16s %9.0f %9.0f %6.2f %12.2f %12.2f",
                name,
                own.perSecond(),
                other.perSecond(),
                own.perSecond() / other.perSecond(),
                own.processor(),
                other.processor());
    }

    private static double among(Map<String, List<Figures>> figures, String one, String other) {
        return median(figures.get(one)).perSecond() / median(figures.get(other)).perSecond();
    }

    private static Figures median(List<Figures> figures) {
        return new Figures(median(figures, Figures::perSecond), median(figures, Figures::processor));
    }

    private static double median(List<Figures> figures, ToDoubleFunction<Figures> figure) {
        return figures.stream().mapToDouble(figure).sorted().toArray()[figures.size() / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
