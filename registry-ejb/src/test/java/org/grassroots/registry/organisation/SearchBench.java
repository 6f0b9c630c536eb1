package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/**
 * How long the register takes to be searched for any part of a name, its pinyin, its number or code: 300,000 organisations
 * on PostgreSQL, where an index of trigrams helps, and 50,000 on H2, which reads them all.
 */
class SearchBench {

    private static final int ON_POSTGRES = 300_000;
    private static final int ON_H2 = 50_000;
    private static final int RUNS = 15;
    private static final int PAGE = 20;
    private static final int MOST_MILLISECONDS = 300;
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    private static final List<String> TEXTS = List.of(
            "麒麟",
            "恒远医药",
            "恆遠醫藥",
            "医药",
            "科学技术",
            "qilin",
            "hengyuanyiyao",
            "njshyyy",
            "91000000000000012345",
            "JS-QY-320106",
            "没有这样的");

    @StoreTest
    void anyPartOfANameIsFoundSoon(Store store) throws SQLException, IOException {
        int members = store.isPostgres() ? ON_POSTGRES : ON_H2;
        new ALargeRegister(store.bean(NameReading.class).reader()).write(store, members, false);
        System.out.printf("search among %,d organisations on %s%n", members, store.isPostgres() ? "PostgreSQL" : "H2");
        for (var text : TEXTS) {
            measure(store, text, "320000");
        }
        measure(store, "麒麟", "320100");
        measure(store, "医药", "320106");
    }

    private static void measure(Store store, String text, String division) {
        var filter = new OrganisationFilter(text, null, null, null, null);
        var reach = reach(division);
        int found = list(store, filter, reach);
        var taken = IntStream.range(0, RUNS)
                .mapToLong(run -> {
                    long begin = System.nanoTime();
                    list(store, filter, reach);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .map(nanos -> nanos / 1000)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-22s in %s: %2d on the page, median %.1f ms, slowest %.1f ms%n",
                text,
                division,
                found,
                taken[RUNS / 2] / 1000.0,
                taken[RUNS - 1] / 1000.0);
        assertThat(taken[RUNS / 2] / 1000)
                .as("%s %s", text, Arrays.toString(taken))
                .isLessThan(MOST_MILLISECONDS);
    }

    private static int list(Store store, OrganisationFilter filter, Reach reach) {
        return store.fromTransaction(() -> store.bean(Organisations.class)
                .list(filter, TODAY, reach, null, PAGE)
                .rows()
                .size());
    }

    private static Reach reach(String division) {
        var grant = Grant.on(Role.PROVINCIAL_AUDITOR, new DivisionCode(division));
        return new Actor("a", "a", "a", List.of(grant), Locale.CHINESE, "").reach(Role.PROVINCIAL_AUDITOR);
    }
}
