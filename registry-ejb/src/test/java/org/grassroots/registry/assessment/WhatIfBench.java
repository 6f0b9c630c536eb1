package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.model.WhatIfState;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.Quota.Place;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/**
 * How long a what-if takes over the province's largest campaign, 150,000 cases of 50 indicators, read from PostgreSQL; and
 * that what it keeps per case is small. The aim is 90 s.
 */
class WhatIfBench {

    private static final int CASES = 150_000;
    private static final int VARIANTS = 200;
    private static final Duration AIM = Duration.ofSeconds(90);
    private static final int MOST_BYTES_A_CASE = 600;

    /** Looks at the memory in use near the beginning and at the end. */
    private static final class Measured extends WhatIfBatches {
        private final List<Long> used = new ArrayList<>();

        Measured(WhatIfRuns runs, FrozenCases cases, Clock clock) {
            super(runs, cases, clock);
        }

        @Override
        public Batch next(WhatIfRunner.Order order, String after, int done) {
            if (done == CASES / 10 || done == CASES) {
                System.gc();
                used.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return super.next(order, after, done);
        }
    }

    @StoreTest
    void aLargeCampaignIsTriedWithinAMinuteAndAHalf(Store store) throws SQLException {
        assumeTrue(store.isPostgres());
        var waiting = new ArrayList<Runnable>();
        store.with(Background.class, new Background() {
            @Override
            void afterCommit(Runnable work) {
                waiting.add(work);
            }
        });
        var province = new AProvince(store, "BIG-2021").asManager();
        var measured =
                new Measured(store.bean(WhatIfRuns.class), store.bean(FrozenCases.class), store.bean(Clock.class));
        store.with(WhatIfBatches.class, measured);
        fill(store, province);
        province.in(SchemeService.class, service -> service.importDraft(ALargeCampaign.scheme("2", 30)));
        var command = new StartWhatIf("BIG", "2", null, "BIG-2021", Map.of());
        var begun = province.in(WhatIfRunService.class, service -> service.start(command));
        assertThat(begun.total()).isEqualTo(CASES);

        var threads = ManagementFactory.getThreadMXBean();
        long worked = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        waiting.forEach(store::inTransaction);
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        var processor = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked);

        var done = province.in(WhatIfRunService.class, service -> service.run(begun.id()));
        var report = province.in(WhatIfRunService.class, service -> service.result(begun.id()))
                .report();
        long perCase = (measured.used.get(1) - measured.used.get(0)) / (CASES - CASES / 10);
        System.out.printf(
                "what-if: %,d cases of %d indicators in %.1f s, %.1f s of them at work (%,d indicators/s); %d bytes kept per case; %s%n",
                CASES,
                ALargeCampaign.INDICATORS,
                taken.toMillis() / 1000.0,
                processor.toMillis() / 1000.0,
                (long) CASES * ALargeCampaign.INDICATORS * 1000 / taken.toMillis(),
                perCase,
                report.summary());
        assertThat(done.state()).isEqualTo(WhatIfState.DONE);
        assertThat(report.summary().cases()).isEqualTo(CASES);
        assertThat(taken).isLessThan(AIM);
        assertThat(perCase).isLessThan(MOST_BYTES_A_CASE);
    }

    /** Puts the campaign and its results into the tables as they would be after everything was confirmed. */
    private static void fill(Store store, AProvince province) throws SQLException {
        province.in(SchemeService.class, service -> service.importDraft(ALargeCampaign.scheme("1", 20)));
        var scheme = ALargeCampaign.read(ALargeCampaign.scheme("1", 20));
        try (var connection = store.connection();
                var statement = connection.createStatement()) {
            try (var campaign = connection.prepareStatement(
                    "INSERT INTO assessment_campaign (id, version, code, title_zh, title_en, assessed_year, subject_kind,"
                            + " scheme_code, scheme_version, scheme_variant, scheme_sha256, state, cut_off, deadline,"
                            + " planned_by, planned_at, opened_at, decided_body, document_number, decided_on, begins_on,"
                            + " review_until, inspect_until, notice_days)"
                            + " VALUES ('big', 1, 'BIG-2021', '大批次', '', 2021, 'COUNTY_ASSOCIATION', 'BIG', '1', '',"
                            + " '00', 'SCORING', ?, ?, 'm', ?, ?, '省科协党组', '66', ?, '2021-01-01', '2021-01-01', '2021-01-01', 5)")) {
                campaign.setObject(1, ALargeCampaign.cutOff());
                for (int i = 2; i <= 4; i++) {
                    campaign.setTimestamp(i, Timestamp.from(AProvince.REPORTED));
                }
                campaign.setObject(5, ALargeCampaign.cutOff());
                campaign.executeUpdate();
            }
            statement.execute(
                    "CREATE TABLE bench_variant (number INTEGER, frozen TEXT, result TEXT, total DECIMAL(5, 2),"
                            + " grade VARCHAR(20))");
            try (var variant = connection.prepareStatement("INSERT INTO bench_variant VALUES (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < VARIANTS; i++) {
                    var frozen = ALargeCampaign.frozen(scheme, i);
                    var scoring = ALargeCampaign.scored(scheme, frozen);
                    variant.setInt(1, i);
                    variant.setString(2, frozen.canonical());
                    variant.setString(3, scoring.result(new Place(scoring.grade(), false)));
                    variant.setBigDecimal(4, scoring.total());
                    variant.setString(5, scoring.grade().name());
                    variant.executeUpdate();
                }
            }
            statement.execute("INSERT INTO assessment_case (id, version, campaign_id, organisation_id, registry_number,"
                    + " organisation_name, division_code, jurisdiction_code, state, state_since, touched_at)"
                    + " SELECT CAST(gen_random_uuid() AS varchar), 1, 'big', 'o' || n, CAST(n % " + VARIANTS
                    + " AS varchar), '县科协' || n, '32' || lpad(CAST(1 + n % 13 AS varchar), 2, '0') || '06', '320106',"
                    + " 'CONFIRMED', now(), now() FROM generate_series(1, " + CASES + ") n");
            statement.execute("INSERT INTO assessment_outcome (case_id, total, self_total, grade, flagged, frozen_case,"
                    + " frozen_sha256, result, explanation, engine_version, scheme_sha256, given_by, given_name, given_as,"
                    + " given_at) SELECT k.id, v.total, v.total, v.grade, FALSE, v.frozen, '00', v.result, '{}', '1', '00',"
                    + " 'a', '" + Ids.fresh() + "', 'PROVINCIAL_AUDITOR', TIMESTAMP '2021-09-01 00:00:00'"
                    + " FROM assessment_case k JOIN bench_variant v ON v.number = CAST(k.registry_number AS INTEGER)");
            statement.execute("ANALYZE");
        }
    }
}
