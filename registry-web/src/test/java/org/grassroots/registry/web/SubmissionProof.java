package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.grassroots.registry.shared.Digest;
import org.junit.jupiter.api.Test;

/**
 * Two thousand self-inspections handed in at once, by callers that ask again as people do, on a server that is killed in
 * the middle: every receipt that anybody got is kept with what was handed in, no case was handed in twice, none by half.
 */
class SubmissionProof {

    private static final int CASES = Integer.getInteger("proof.cases", 2000);
    private static final int CALLERS = 16;

    @Test
    void onTheEmbeddedDatabase() throws Exception {
        var data = SampleProvince.directory("submissions");
        assertThatReceiptsHold(
                data,
                Map.of(),
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("db").resolve("registry"),
                "sa");
    }

    @Test
    void onPostgresql() throws Exception {
        try (var postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            var address = postgres.getJdbcUrl("postgres", "postgres");
            assertThatReceiptsHold(
                    SampleProvince.directory("submissions"),
                    Map.of("REGISTRY_DB_URL", address, "REGISTRY_DB_USER", "postgres"),
                    address,
                    "postgres");
        }
    }

    private static void assertThatReceiptsHold(Path data, Map<String, String> database, String address, String user)
            throws Exception {
        var environment = new HashMap<>(Server.sampleProvince());
        environment.put("REGISTRY_DEMO_DIVISION", "320100");
        environment.putAll(database);
        Server.start(data, environment).close();
        try (var connection = DriverManager.getConnection(address, user, "")) {
            LargeCampaign.write(connection, CASES);
        }
        var receipts = new Callers(data, environment).handIn();
        try (var connection = DriverManager.getConnection(address, user, "")) {
            verify(connection, receipts);
        }
    }

    /** A receipt as a caller got it. */
    private record Receipt(String number, String hash) {}

    /** Those who hand in, and the server, which is another one after it was killed. */
    private static final class Callers {

        private final Path data;
        private final Map<String, String> environment;
        private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();
        private final AtomicInteger lost = new AtomicInteger();
        private final AtomicInteger repeated = new AtomicInteger();
        private volatile Server server;

        private Callers(Path data, Map<String, String> environment) {
            this.data = data;
            this.environment = environment;
            this.server = Server.start(data, environment);
        }

        private Map<String, Receipt> handIn() throws InterruptedException, ExecutionException {
            print(
                    "%d organisations entered in %d s",
                    CASES, LargeCampaign.open(server).toSeconds());
            var cases = LargeCampaign.cases(server);
            assertThat(cases).hasSizeGreaterThanOrEqualTo(CASES);
            var first = Api.as(LargeCampaign.OFFICER, server)
                    .get("v1/cases/" + cases.get(0))
                    .json();
            var evidence = LargeCampaign.evidence(server);
            var threads = Executors.newFixedThreadPool(CALLERS + 1);
            long begin = System.nanoTime();
            try {
                var killer = threads.submit(() -> {
                    killAt(cases.size() / 2);
                    return null;
                });
                var next = new AtomicInteger();
                var callers = threads.invokeAll(Collections.nCopies(CALLERS, () -> {
                    for (int place = next.getAndIncrement(); place < cases.size(); place = next.getAndIncrement()) {
                        handIn(cases.get(place), LargeCampaign.answers(first, evidence, 1000 + place), place);
                    }
                    return null;
                }));
                for (var caller : callers) {
                    caller.get();
                }
                killer.get();
            } finally {
                threads.shutdownNow();
                server.close();
            }
            print(
                    "%d handed in by %d callers in %d s, the server killed once; %d calls got no answer, %d were sent again",
                    receipts.size(), CALLERS, (System.nanoTime() - begin) / 1_000_000_000, lost.get(), repeated.get());
            return receipts;
        }

        private void killAt(int count) {
            while (receipts.size() < count) {
                pause(5);
            }
            server.kill();
            server = Server.start(data, environment);
        }

        /** As a person does: until there is a receipt. */
        private void handIn(String id, String answers, int place) {
            var chance = new SplittableRandom(place);
            while (!receipts.containsKey(id)) {
                try {
                    attempt(id, answers, chance);
                } catch (UncheckedIOException down) {
                    lost.incrementAndGet();
                    pause(200);
                }
            }
        }

        private void attempt(String id, String answers, SplittableRandom chance) {
            var officer = Api.as(LargeCampaign.OFFICER, server);
            var path = "v1/cases/" + id;
            var there = officer.get(path);
            if (there.status() != 200) {
                pause(200);
                return;
            }
            if (there.json().getString("state").equals("SELF_SUBMITTED")) {
                keep(id, officer.get(path + "/receipt").json());
                return;
            }
            var answered = officer.put(path + "/answers", answers, there.tag());
            var submitted = officer.post(path + "/submit", "", answered.tag());
            if (submitted.status() == 200) {
                keep(id, submitted.json());
                if (chance.nextInt(4) == 0) {
                    repeated.incrementAndGet();
                    var again = officer.post(path + "/submit", "", answered.tag());
                    assertThat(again.status()).as(again.text()).isIn(409, 412);
                }
            }
        }

        private static void pause(int milliseconds) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        }

        private void keep(String id, JsonObject receipt) {
            receipts.put(id, new Receipt(receipt.getString("number"), receipt.getString("sha256")));
        }
    }

    private static void verify(Connection database, Map<String, Receipt> receipts) throws SQLException {
        var stored = new HashMap<String, Receipt>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT s.case_id, s.receipt_number, s.sha256, s.content, k.state FROM assessment_submission s"
                                + " JOIN assessment_case k ON k.id = s.case_id JOIN assessment_campaign p ON p.id = k.campaign_id"
                                + " WHERE p.code = 'LARGE'")) {
            while (rows.next()) {
                var content = rows.getString("content");
                assertThat(Digest.of(content)).isEqualTo(rows.getString("sha256"));
                assertThat(content).contains("\"" + LargeCampaign.TELLING + "\"");
                assertThat(rows.getString("state")).isEqualTo("SELF_SUBMITTED");
                var before = stored.put(
                        rows.getString("case_id"),
                        new Receipt(rows.getString("receipt_number"), rows.getString("sha256")));
                assertThat(before).as("handed in twice").isNull();
            }
        }
        assertThat(stored).isEqualTo(receipts);
        assertThat(stored.values()).extracting(Receipt::hash).doesNotHaveDuplicates();
        for (var without : List.of(
                "SELECT COUNT(*) FROM assessment_case k JOIN assessment_campaign p ON p.id = k.campaign_id WHERE p.code = 'LARGE'"
                        + " AND k.state <> 'SELF_SUBMITTED'",
                "SELECT COUNT(*) FROM assessment_submission s JOIN assessment_case k ON k.id = s.case_id"
                        + " JOIN assessment_campaign p ON p.id = k.campaign_id WHERE p.code = 'LARGE' AND 1 <> (SELECT COUNT(*)"
                        + " FROM journal_entry j WHERE j.object_id = s.case_id AND j.action = 'assessment.submit'"
                        + " AND j.outcome = 'DONE')")) {
            assertThat(count(database, without)).as(without).isZero();
        }
        print("%d receipts, each with its content, its state and its entry in the journal", stored.size());
    }

    private static int count(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
