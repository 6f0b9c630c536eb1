package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents meant to break the reader are refused, quickly, as schemes and as cases. */
class HostileDocumentsTest {

    static Stream<Arguments> documents() {
        var longKey = "k".repeat(500_000);
        return Stream.of(
                Arguments.of("33 levels", "[".repeat(33) + "]".repeat(33), FaultCode.TOO_DEEP),
                Arguments.of("a million levels", "{\"a\":".repeat(170_000), FaultCode.TOO_DEEP),
                Arguments.of("10 MB", "{\"id\":\"" + "x".repeat(10_000_000) + "\"}", FaultCode.TOO_LARGE),
                Arguments.of(
                        "1 MB of three-byte characters", "\"" + "\u4eba".repeat(360_000) + "\"", FaultCode.TOO_LARGE),
                Arguments.of("raw control character", "{\"id\":\"a\u0001\"}", FaultCode.MALFORMED),
                Arguments.of("escaped control character", "{\"id\":\"a\\u0000\"}", FaultCode.TEXT_NOT_ALLOWED),
                Arguments.of("unpaired surrogate", "{\"id\":\"a\\ud800\"}", FaultCode.TEXT_NOT_ALLOWED),
                Arguments.of("enormous exponent", "{\"id\":1e999999999}", FaultCode.NUMBER_TOO_LONG),
                Arguments.of("long number", "{\"id\":" + "9".repeat(100_000) + "}", FaultCode.NUMBER_TOO_LONG),
                Arguments.of("overflowing exponent", "{\"id\":1e99999999999}", FaultCode.NUMBER_TOO_LONG),
                Arguments.of(
                        "key that is long",
                        "{\"" + longKey + "\":[" + "1,".repeat(200_000) + "1]}",
                        FaultCode.KEY_TOO_LONG),
                Arguments.of("keys twice", "{" + "\"a\":1,".repeat(40_000) + "\"a\":1}", FaultCode.DUPLICATE_KEY),
                Arguments.of("key twice deep inside", "{\"figures\":[[[{\"x\":1,\"x\":2}]]]}", FaultCode.DUPLICATE_KEY),
                Arguments.of("many values", "[" + "1,".repeat(500_000) + "1]", FaultCode.TOO_MANY_VALUES),
                Arguments.of("comment", "{/* */}", FaultCode.MALFORMED),
                Arguments.of("single quotes", "{'id':1}", FaultCode.MALFORMED),
                Arguments.of("trailing comma", "{\"id\":\"1\",}", FaultCode.MALFORMED),
                Arguments.of("byte order mark", "\ufeff{}", FaultCode.MALFORMED),
                Arguments.of("not a number", "{\"id\":NaN}", FaultCode.MALFORMED),
                Arguments.of("unfinished", "{\"id\":[1,2", FaultCode.MALFORMED),
                Arguments.of("nothing but blanks", "   ", FaultCode.MALFORMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aSchemeDocumentThatMeansHarmIsRefusedAtOnce(String what, String text, FaultCode code) {
        assertThat(Duration.ofSeconds(1))
                .isGreaterThan(time(() -> assertThatExceptionOfType(FaultsException.class)
                        .isThrownBy(() -> AScheme.read(text))
                        .satisfies(refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .contains(code))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aCaseDocumentThatMeansHarmIsRefusedAtOnce(String what, String text, FaultCode code) {
        assertThat(Duration.ofSeconds(1))
                .isGreaterThan(time(() -> assertThatExceptionOfType(FaultsException.class)
                        .isThrownBy(() -> CaseDocument.read(text))
                        .satisfies(refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .contains(code))));
    }

    @Test
    void tensOfThousandsOfFaultsAreFoundAtOnceAndNotListedInFull() {
        var text = AScheme.text("{},".repeat(45_000) + "{}", "");

        var took = time(() -> assertThat(AScheme.read(text).faults()).hasSizeLessThanOrEqualTo(2000));

        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    /** The longest and deepest expressions that the grammar admits, as many as a document holds. */
    @Test
    void expressionBombsAreReadAndEvaluatedAtOnceInLittleMemory() {
        var deep = "(".repeat(20) + "a" + "*9".repeat(200) + ")".repeat(20);
        var indicators = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            indicators
                    .append(i > 1 ? "," : "")
                    .append("{\"code\":\"1.")
                    .append(i)
                    .append("\",\"title\":{\"zh\":\"标\"},\"weight\":1,\"method\":{\"type\":\"FORMULA\",\"points\":\"")
                    .append(deep)
                    .append("\"}}");
        }
        var text = AScheme.text(
                "{\"code\":\"1\",\"title\":{\"zh\":\"一\"},\"weight\":1000,\"indicators\":[" + indicators + "]}", "");
        var largest = "9".repeat(20) + "." + "9".repeat(10);

        var took = time(() -> {
            var scheme = AScheme.read(text).scheme();
            var result = new Engine(scheme).score(CaseDocument.read(ACase.figures("a", largest)));
            assertThat(result.indicators()).hasSize(1000);
        });

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(allocated(() -> AScheme.read(text))).isLessThan(200L << 20);
    }

    @Test
    void aRefusedDocumentTakesNoMoreMemoryThanAFewCopiesOfIt() {
        var large = "{\"id\":\"" + "x".repeat(10_000_000) + "\"}";

        assertThat(allocated(
                        () -> assertThatExceptionOfType(FaultsException.class).isThrownBy(() -> AScheme.read(large))))
                .isLessThan(4L * large.length());
        assertThat(allocated(() -> assertThatExceptionOfType(FaultsException.class)
                        .isThrownBy(() -> AScheme.read("[".repeat(1 << 20)))))
                .isLessThan(16L << 20);
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void thirtyTwoLevelsAreNotTooDeep() {
        var log = new FaultLog();

        JsonText.read("[".repeat(32) + "]".repeat(32), log);

        assertThat(log.all()).isEmpty();
    }

    /** Processor time, because a busy machine is not the fault of the reader. */
    private static Duration time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
