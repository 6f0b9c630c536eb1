package org.grassroots.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.journal.model.JournalEntry;
import org.grassroots.registry.journal.model.Outcome;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class JournalEntriesTest {

    private static final Instant NOON = Instant.parse("2021-03-01T04:00:00.123456Z");
    private static final Grant GRANT = Grant.on(Role.ORG_REPORTER, new DivisionCode("320106"));
    private static final Actor OFFICER =
            new Actor("account-1", "gulou", "鼓楼区填报员", List.of(GRANT), Locale.CHINESE, "10.0.0.1");

    @StoreTest
    void anEntryKeepsWhoDidWhatAndWhen(Store store) {
        var act = Act.of("registration.submit", "application", "kept").leaving("鼓楼区科协");
        store.inTransaction(
                () -> store.bean(JournalEntries.class).add(new JournalEntry(OFFICER, GRANT, act, Outcome.DONE, NOON)));

        assertThat(about(store, "kept", null, 5).rows()).singleElement().satisfies(entry -> {
            assertThat(entry.recordedAt()).isEqualTo(NOON);
            assertThat(entry.accountName()).isEqualTo("鼓楼区填报员");
            assertThat(entry.role()).isEqualTo("ORG_REPORTER");
            assertThat(entry.jurisdiction()).isEqualTo("320106");
            assertThat(entry.afterDigest()).hasSize(64);
            assertThat(entry.beforeDigest()).isNull();
            assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
        });
    }

    @StoreTest
    void whatWasRolledBackIsNotThere(Store store) {
        var act = Act.of("registration.submit", "application", "undone");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.inTransaction(() -> {
                    store.bean(JournalEntries.class).add(new JournalEntry(OFFICER, GRANT, act, Outcome.DONE, NOON));
                    throw new IllegalStateException("the act failed");
                }));

        assertThat(about(store, "undone", null, 5).rows()).isEmpty();
    }

    @StoreTest
    void theNewestComesFirstAndPagesMeetWithoutGapOrOverlap(Store store) {
        store.inTransaction(() -> {
            for (int i = 0; i < 5; i++) {
                var act = Act.of("registration.step" + i, "application", "walked");
                store.bean(JournalEntries.class).add(new JournalEntry(OFFICER, GRANT, act, Outcome.DONE, NOON));
            }
        });

        var first = about(store, "walked", null, 2);
        var second = about(store, "walked", first.next(), 2);
        var third = about(store, "walked", second.next(), 2);

        assertThat(actions(first)).containsExactly("registration.step4", "registration.step3");
        assertThat(actions(second)).containsExactly("registration.step2", "registration.step1");
        assertThat(actions(third)).containsExactly("registration.step0");
        assertThat(third.next()).isNull();
        assertThat(about(store, "walked", third.previous(), 2)).isEqualTo(second);
    }

    @StoreTest
    void theJournalIsNarrowedByWhoWhatWhenAndOutcome(Store store) {
        var other = new Actor("account-2", "jianye", "建邺区填报员", List.of(), Locale.CHINESE, "10.0.0.2");
        store.inTransaction(() -> {
            add(store, OFFICER, "narrow.submit", Outcome.DONE, "2021-03-01T15:59:59Z");
            add(store, OFFICER, "narrow.submit", Outcome.REFUSED, "2021-03-01T16:00:00Z");
            add(store, other, "narrow_submit", Outcome.DONE, "2021-03-02T15:59:59.999999Z");
        });

        assertThat(found(store, new JournalFilter(Outcome.REFUSED, "narrowed", null, null, null, null, null)))
                .hasSize(1);
        assertThat(found(store, new JournalFilter(null, "narrowed", "narrow_", null, null, null, null)))
                .hasSize(1);
        assertThat(found(store, new JournalFilter(null, "narrowed", null, "鼓楼区填报员", null, null, null)))
                .hasSize(2);
        var second = LocalDate.of(2021, 3, 2);
        assertThat(found(store, new JournalFilter(null, "narrowed", null, null, null, second, second)))
                .hasSize(2);
        assertThat(found(store, new JournalFilter(null, "narrowed", null, null, null, null, second.minusDays(1))))
                .hasSize(1);
    }

    @StoreTest
    void whatACallerMadeUpIsCutToWhatCanBeKept(Store store) {
        var act = Act.of("access.sign-in", "account", "a\0b".repeat(60));
        store.inTransaction(() ->
                store.bean(JournalEntries.class).add(new JournalEntry(OFFICER, null, act, Outcome.REFUSED, NOON)));

        assertThat(about(store, "ab".repeat(50), null, 5).rows()).hasSize(1);
    }

    private static void add(Store store, Actor actor, String action, Outcome outcome, String at) {
        var act = Act.of(action, "application", "narrowed");
        store.bean(JournalEntries.class).add(new JournalEntry(actor, null, act, outcome, Instant.parse(at)));
    }

    private static List<JournalEntryView> found(Store store, JournalFilter filter) {
        return store.bean(JournalEntries.class).list(filter, null, 10).rows();
    }

    private static Slice<JournalEntryView> about(Store store, String object, String cursor, int size) {
        return store.bean(JournalEntries.class).list(JournalFilter.about(object), Cursor.of(cursor, 2), size);
    }

    private static List<String> actions(Slice<JournalEntryView> page) {
        return page.rows().stream().map(JournalEntryView::action).toList();
    }
}
