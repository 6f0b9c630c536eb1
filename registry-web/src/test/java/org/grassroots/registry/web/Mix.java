package org.grassroots.registry.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Calls of several kinds that come at their own rates, whether the server keeps up or not: what one has to wait is
 * counted from when it was to be asked, so a server that falls behind cannot hide it.
 */
final class Mix implements AutoCloseable {

    /** A kind of call and how many of them come in a second. */
    record Kind(String name, double perSecond, Load.Work work) {}

    /**
     * What callers waited.
     *
     * @param answers how many good answers
     * @param failed how many others
     * @param median the middle one, in milliseconds
     * @param p99 what 99 of 100 did not wait longer than, in milliseconds
     * @param longest the longest, in milliseconds
     */
    record Waits(int answers, int failed, double median, double p99, double longest) {

        private static Waits of(List<Long> nanoseconds, int failed) {
            var sorted =
                    nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Waits(sorted.length, failed, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
        }

        private static double at(long[] sorted, double part) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
        }
    }

    private final ScheduledExecutorService threads;

    /** With so many callers that none has to wait for another. */
    Mix(int callers) {
        this.threads = Executors.newScheduledThreadPool(callers);
    }

    /** Lets the kinds come at {@code multiple} times their rates for so long, and waits for every answer. */
    Map<String, Waits> run(List<Kind> kinds, double multiple, Duration time) throws InterruptedException {
        var counts = new LinkedHashMap<String, Count>();
        long begin = System.nanoTime();
        for (var kind : kinds) {
            var count = new Count();
            counts.put(kind.name(), count);
            double pause = 1e9 / (kind.perSecond() * multiple);
            int calls = (int) (time.toNanos() / pause);
            for (int number = 0; number < calls; number++) {
                // kinds of the same rate do not come at the same moment
                long due = begin + (long) ((number + (counts.size() % 7) / 7.0) * pause);
                int which = number;
                count.open.add(threads.schedule(
                        () -> count.ask(kind.work(), which, due), due - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
        }
        var waits = new LinkedHashMap<String, Waits>();
        for (var entry : counts.entrySet()) {
            for (var call : entry.getValue().open) {
                await(call);
            }
            waits.put(entry.getKey(), entry.getValue().waits());
        }
        return waits;
    }

    private static void await(Future<?> call) throws InterruptedException {
        try {
            call.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** What happened to the calls of one kind. */
    private static final class Count {

        private final List<Future<?>> open = new ArrayList<>();
        private final ConcurrentLinkedQueue<Long> waited = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

        private void ask(Load.Work work, int number, long due) {
            try {
                work.ask(number);
                waited.add(System.nanoTime() - due);
            } catch (IOException | AssertionError wrong) {
                failures.add(String.valueOf(wrong.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private Waits waits() {
            failures.stream().limit(1).forEach(System.out::println);
            return Waits.of(List.copyOf(waited), failures.size());
        }
    }
}
