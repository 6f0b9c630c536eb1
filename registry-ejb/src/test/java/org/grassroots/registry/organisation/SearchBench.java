package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.jspecify.annotations.Nullable;

/**
 * How long the register takes to be searched for any part of a present or former name, its pinyin, its initials, its
 * number or code, as it is and as it was on a day: 300,000 organisations on PostgreSQL, where an index of trigrams helps,
 * and 50,000 on H2, which reads them all; or {@code -Dbench.organisations}.
 */
class SearchBench {

    private static final int ON_POSTGRES = 300_000;
    private static final int ON_H2 = 50_000;
    private static final int RUNS = 100;
    private static final int PAGE = 20;
    private static final int MOST_MILLISECONDS = 300;
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    private static final PastMoment THEN = PastMoment.on(LocalDate.of(2020, 7, 1));

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("麒麟", "two characters of a name");
        TEXTS.put("恒远医药", "part of a name");
        TEXTS.put("恆遠醫藥", "traditional characters");
        TEXTS.put("医药", "part of very many names");
        TEXTS.put("科学技术", "part of all names");
        TEXTS.put("qilin", "short pinyin");
        TEXTS.put("hengyuanyiyao", "pinyin");
        TEXTS.put("njshyyy", "initials");
        TEXTS.put("老样例1500", "former name");
        TEXTS.put("laoyangli15", "pinyin of former names");
        TEXTS.put("910000000000001234", "code");
        TEXTS.put("JS-QY-320106", "begin of numbers");
        TEXTS.put("没有这样的", "nothing");
    }

    @StoreTest
    void anyPartOfANameIsFoundSoon(Store fresh) throws SQLException, IOException {
        var store = fresh.with(Clock.class, Clock.systemUTC());
        int members = Integer.getInteger("bench.organisations", store.isPostgres() ? ON_POSTGRES : ON_H2);
        new ALargeRegister(store.bean(NameReading.class).reader()).write(store, members, false);
        System.out.printf(
                Locale.ROOT,
                "search among %,d organisations on %s, a page of %d, %d times each%n",
                members,
                store.isPostgres() ? "PostgreSQL" : "H2",
                PAGE,
                RUNS);
        TEXTS.keySet().forEach(text -> measure(store, text, "320000", null));
        measure(store, "麒麟", "320100", null);
        measure(store, "医药", "320106", null);
        TEXTS.keySet().forEach(text -> measure(store, text, "320000", THEN));
    }

    private static void measure(Store store, String text, String division, @Nullable PastMoment past) {
        var filter = new OrganisationFilter(text, null, null, null, null);
        var reach = reach(division);
        int found = list(store, filter, reach, past);
        var taken = IntStream.range(0, RUNS)
                .mapToLong(run -> {
                    long begin = System.nanoTime();
                    list(store, filter, reach, past);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .map(nanos -> nanos / 1000)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-5s %-26s %-22s in %s: %2d on the page, median %.1f ms, 99 of 100 within %.1f ms, slowest %.1f ms%n",
                past == null ? "now" : "then",
                TEXTS.get(text),
                text,
                division,
                found,
                taken[RUNS / 2] / 1000.0,
                taken[RUNS * 99 / 100 - 1] / 1000.0,
                taken[RUNS - 1] / 1000.0);
        if (past == null) {
            assertThat(taken[RUNS / 2] / 1000)
                    .as("%s %s", text, Arrays.toString(taken))
                    .isLessThan(MOST_MILLISECONDS);
        }
    }

    private static int list(Store store, OrganisationFilter filter, Reach reach, @Nullable PastMoment past) {
        return store.fromTransaction(() -> past == null
                        ? store.bean(Organisations.class).list(filter, TODAY, reach, null, PAGE)
                        : store.bean(PastOrganisations.class).list(filter, past, reach, null, PAGE))
                .rows()
                .size();
    }

    private static Reach reach(String division) {
        var grant = Grant.on(Role.PROVINCIAL_AUDITOR, new DivisionCode(division));
        return new Actor("a", "a", "a", List.of(grant), Locale.CHINESE, "").reach(Role.PROVINCIAL_AUDITOR);
    }
}
