package org.grassroots.registry.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.grassroots.registry.web.Load.Figures;
import org.grassroots.registry.web.Mix.Kind;
import org.junit.jupiter.api.Test;

/**
 * A campaign near its deadline, on PostgreSQL: how many fields are saved and cases handed in within a second, beside a plain
 * JDBC servlet that writes the same rows in the same process, in turns (aim: 0.4 of it); and how long people wait in the
 * last hour of a province, and of how large a part of the nation.
 *
 * <p>Figures are printed, never judged; a wrong answer fails. The callers share the machine with the server.
 */
class CampaignBench {

    private static final int CASES = Integer.getInteger("bench.cases", 1500);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 120));
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private static final int CALLERS = 8;
    private static final int MOST_CALLERS = 64;
    /** Whose fields are saved, in the mixes; the others are handed in. */
    private static final int SAVED = CASES / 3;

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1g");
    private static final Duration LAST_HOUR = Duration.ofSeconds(Integer.getInteger("bench.mix", 60));
    private static final double PATIENCE = 500;
    private static final int SESSIONS = 40;
    private static final int FILE = 1 << 20;

    @Test
    void nearTheDeadline() throws IOException, SQLException, InterruptedException, ExecutionException {
        var jar = ServerJar.beside(bareWar(), Path.of("target", "beside-campaign.jar"))
                .toFile();
        try (var postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "512MB")
                .start()) {
            var address = postgres.getJdbcUrl("postgres", "postgres");
            var environment = new HashMap<>(Server.sampleProvince());
            environment.put("REGISTRY_DEMO_DIVISION", "320100");
            environment.put("REGISTRY_DB_URL", address);
            environment.put("REGISTRY_DB_USER", "postgres");
            try (var server = Server.start(jar, SampleProvince.directory("deadline"), environment, OPTIONS);
                    var database = DriverManager.getConnection(address, "postgres", "")) {
                LargeCampaign.write(database, CASES);
                print(
                        "%d organisations entered in %d s",
                        CASES, LargeCampaign.open(server).toSeconds());
                var cases = new LargeCampaignCases(server, database);
                try (var load = new Load(CALLERS)) {
                    load.run(server, cases.answering(), Duration.ofHours(1), cases.size());
                    compare(server, load, cases);
                }
                wait(server, cases);
            }
        }
    }

    private static Path bareWar() throws IOException {
        return ServerJar.bare(BareCampaignServlet.class, Path.of("target", "bare.war"));
    }

    private static void compare(Server server, Load load, LargeCampaignCases cases)
            throws SQLException, InterruptedException, ExecutionException {
        cases.takeBack();
        load.run(server, cases.saving(cases.size()), WARM_UP, Integer.MAX_VALUE);
        load.run(server, cases.savingBare(cases.size()), WARM_UP, Integer.MAX_VALUE);
        var figures = new HashMap<String, List<Figures>>();
        for (int round = 0; round < ROUNDS; round++) {
            add(figures, "saved", load.run(server, cases.saving(cases.size()), TIME, Integer.MAX_VALUE));
            add(figures, "saved, bare", load.run(server, cases.savingBare(cases.size()), TIME, Integer.MAX_VALUE));
        }
        // a case is handed in once, so each round takes all of them, and the warm-up as many rounds as it takes
        long warm = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < warm) {
            handIn(server, load, cases);
        }
        for (int round = 0; round < ROUNDS; round++) {
            var pair = handIn(server, load, cases);
            add(figures, "handed in", pair.get(0));
            add(figures, "handed in, bare", pair.get(1));
        }
        print("%-12s %9s %9s %6s %12s %12s", "", "ours/s", "bare/s", "ratio", "ours CPU ms", "bare CPU ms");
        for (var sort : List.of("saved", "handed in")) {
            var ours = median(figures.getOrDefault(sort, List.of()));
            var bare = median(figures.getOrDefault(sort + ", bare", List.of()));
            print(
                    "%-12s %9.0f %9.0f %6.2f %12.2f %12.2f",
                    sort,
                    ours.perSecond(),
                    bare.perSecond(),
                    ours.perSecond() / bare.perSecond(),
                    ours.processor(),
                    bare.processor());
        }
    }

    /** All cases handed in, by us and by the bare servlet. */
    private static List<Figures> handIn(Server server, Load load, LargeCampaignCases cases)
            throws SQLException, InterruptedException, ExecutionException {
        var ours = load.run(server, cases.handingIn(0), Duration.ofHours(1), cases.size());
        cases.takeBack();
        var bare = load.run(server, cases.handingInBare(0), Duration.ofHours(1), cases.size());
        cases.takeBack();
        return List.of(ours, bare);
    }

    private static void add(Map<String, List<Figures>> figures, String name, Figures one) {
        figures.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
    }

    private static Figures median(List<Figures> figures) {
        return new Figures(median(figures, Figures::perSecond), median(figures, Figures::processor));
    }

    private static double median(List<Figures> figures, ToDoubleFunction<Figures> figure) {
        return figures.stream().mapToDouble(figure).sorted().toArray()[figures.size() / 2];
    }

    /** The last hour: sessions 300 and 7,000, a page every 45 s and a field saved every 20 s, and so on. */
    private static void wait(Server server, LargeCampaignCases cases)
            throws SQLException, IOException, InterruptedException {
        var pages = new Kind("page", 7, pages(server, cases));
        var saves = new Kind("saved", 15, cases.saving(SAVED));
        var province = List.of(
                pages,
                saves,
                new Kind("handed in", 0.5, cases.handingIn(SAVED)),
                new Kind("file of 1 MB", 3.5, uploads(server)),
                new Kind("sign-in", 11, signIns(server)));
        try (var mix = new Mix(MOST_CALLERS)) {
            mix.run(province, 1, WARM_UP);
            cases.takeBack();
            report("province", mix.run(province, 1, LAST_HOUR), server);
            for (double part = 0.1; ; part += 0.1) {
                cases.takeBack();
                var nation = List.of(
                        new Kind("page", 155, pages.work()),
                        new Kind("saved", 350, saves.work()),
                        new Kind("handed in", 15, cases.handingIn(SAVED)));
                var waits = mix.run(nation, part, LAST_HOUR.dividedBy(3));
                report("%.1f of the nation".formatted(part), waits, server);
                if (waits.values().stream().anyMatch(wait -> wait.p99() > PATIENCE || wait.failed() > 0)) {
                    return;
                }
            }
        }
    }

    private static Load.Work pages(Server server, LargeCampaignCases cases) throws IOException, InterruptedException {
        var sessions = new ArrayList<PageVisitor>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(PageVisitor.signIn(LargeCampaign.OFFICER, server));
        }
        return number -> sessions.get(number % SESSIONS).open("assessment/case.xhtml?id=" + cases.id(number));
    }

    private static Load.Work signIns(Server server) {
        return number -> {
            var answer = Api.nobody(server)
                    .post(
                            "v1/tokens",
                            "{\"account\":\"%s\",\"password\":\"%s\"}"
                                    .formatted(LargeCampaign.OFFICER, Server.PASSWORD));
            good(answer.status(), 201, answer.text());
        };
    }

    private static Load.Work uploads(Server server) {
        var token = Api.as(LargeCampaign.OFFICER, server).token();
        var address = URI.create(server.base() + "api/v1/evidence?fileName=proof.txt&jurisdiction=320106");
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return number -> {
            var content = new StringBuilder(FILE);
            new SplittableRandom(number).ints(FILE, 'a', 'z').forEach(letter -> content.append((char) letter));
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .POST(BodyPublishers.ofString(content.toString()))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            good(answer.statusCode(), 201, answer.body());
        };
    }

    private static void good(int status, int wanted, String text) throws IOException {
        if (status != wanted) {
            throw new IOException(status + " " + text);
        }
    }

    private static void report(String name, Map<String, Mix.Waits> waits, Server server) {
        print("%s, so far %d s of processor", name, server.processorTime().toSeconds());
        waits.forEach((kind, wait) -> print(
                "  %-14s %6d answers, %d failed, median %.0f ms, 99 %% within %.0f ms, longest %.0f ms",
                kind, wait.answers(), wait.failed(), wait.median(), wait.p99(), wait.longest()));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
