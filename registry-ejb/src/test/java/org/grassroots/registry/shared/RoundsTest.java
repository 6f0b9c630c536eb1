package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Instant NOON = Instant.parse("2021-07-01T04:00:00Z");

    /** Settles numbers up to a hundred and twenty, but for those that it cannot. */
    private static final class Numbers implements Chore {

        private final List<String> open = new ArrayList<>(IntStream.rangeClosed(1, 120)
                .mapToObj(number -> String.format("%03d", number))
                .toList());

        @Override
        public String name() {
            return "organisation.founding";
        }

        @Override
        public List<String> due(String after, int most) {
            return open.stream()
                    .filter(id -> id.compareTo(after) > 0)
                    .limit(most)
                    .toList();
        }

        @Override
        public void settle(String id) {
            if (id.equals("060")) {
                throw new IllegalStateException("not this one");
            }
            open.remove(id);
        }
    }

    /** Holds every lease. */
    private static final class Free extends Leases {

        private boolean free = true;

        @Override
        public boolean hold(String name, String holder, Instant now) {
            return free;
        }

        @Override
        public void release(String name, String holder, Instant now) {
            // nobody else asks
        }
    }

    @Test
    void whatCannotBeSettledIsLeftAndKeepsNobodyWaiting() {
        var numbers = new Numbers();
        var leases = new Free();
        var rounds = new Rounds(leases, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(rounds.make(numbers)).isEqualTo(119);
        assertThat(numbers.open).containsExactly("060");
        leases.free = false;
        assertThat(rounds.make(new Numbers())).isZero();
    }

    @StoreTest
    void oneHoldsALeaseUntilItGivesItBackOrIsSilent(Store store) {
        var leases = store.bean(Leases.class);
        var name = "organisation.founding";

        assertThat(held(store, leases, name, "one", NOON)).isTrue();
        assertThat(held(store, leases, name, "two", NOON.plusSeconds(1))).isFalse();
        assertThat(held(store, leases, name, "one", NOON.plusSeconds(100))).isTrue();
        assertThat(held(store, leases, name, "two", NOON.plus(Leases.TERM))).isFalse();
        assertThat(held(store, leases, name, "two", NOON.plusSeconds(100).plus(Leases.TERM)))
                .as("silent for too long")
                .isTrue();

        var later = NOON.plus(Duration.ofHours(1));
        assertThat(held(store, leases, name, "three", later)).isTrue();
        store.inTransaction(() -> leases.release(name, "two", later));
        assertThat(held(store, leases, name, "four", later))
                .as("not given back")
                .isFalse();
        store.inTransaction(() -> leases.release(name, "three", later));
        assertThat(held(store, leases, name, "four", later)).isTrue();
        store.inTransaction(() -> leases.release(name, "four", later));
        assertThat(held(store, leases, "no such chore", "one", later)).isFalse();
    }

    private static boolean held(Store store, Leases leases, String name, String holder, Instant at) {
        return store.fromTransaction(() -> leases.hold(name, holder, at));
    }
}
