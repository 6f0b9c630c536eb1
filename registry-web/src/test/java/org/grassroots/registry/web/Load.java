package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a server by several callers at once, each of them as soon as it has its answer, and counts. */
final class Load implements AutoCloseable {

    private static final String ROW = "\"registryNumber\"";

    private final int callers;
    private final ExecutorService threads;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Load(int callers) {
        this.callers = callers;
        this.threads = Executors.newFixedThreadPool(callers);
    }

    /**
     * How it went.
     *
     * @param perSecond answers in a second
     * @param processor the server's processor time for each of them, in milliseconds
     */
    record Figures(double perSecond, double processor) {}

    /** One of the things that callers ask for, the next one each time; it fails where the answer is wrong. */
    @FunctionalInterface
    interface Work {
        void ask(int number) throws IOException, InterruptedException;
    }

    /** Asks these questions in turn for so long; every answer has to be good and to have as many rows. */
    Figures run(Server server, List<HttpRequest> questions, int rows, Duration time)
            throws InterruptedException, ExecutionException {
        return run(server, number -> ask(questions.get(number % questions.size()), rows), time, Integer.MAX_VALUE);
    }

    /** Does the work numbered from 0 on, for so long or so often. */
    Figures run(Server server, Work work, Duration time, int most) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        var worked = server.processorTime();
        Callable<Integer> caller = () -> {
            int answers = 0;
            for (int number = next.getAndIncrement();
                    number < most && System.nanoTime() < end;
                    number = next.getAndIncrement()) {
                work.ask(number);
                answers++;
            }
            return answers;
        };
        int answers = 0;
        for (Future<Integer> result : threads.invokeAll(Collections.nCopies(callers, caller))) {
            answers += result.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var processor = server.processorTime().minus(worked);
        return new Figures(answers / seconds, processor.toNanos() / 1e6 / answers);
    }

    private void ask(HttpRequest question, int rows) throws IOException, InterruptedException {
        var answer = client.send(question, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        int found = 0;
        for (int at = answer.body().indexOf(ROW); at >= 0; at = answer.body().indexOf(ROW, at + 1)) {
            found++;
        }
        assertThat(found).as(question.uri() + ": " + answer.body()).isEqualTo(rows);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
