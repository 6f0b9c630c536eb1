package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.scheme.model.Adjustments;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Provenance.FigureSource;
import org.grassroots.registry.scheme.model.Provenance.Kind;
import org.grassroots.registry.scheme.model.StagedCase;
import org.junit.jupiter.api.Test;

/** What is frozen is read again as it was, whole or as much of it as a what-if needs. */
class FrozenCaseTest {

    private static final String NASTY = "\"},\"desk\":{\"id\":\"\\";

    private static FrozenCase frozen() {
        var adjustments = new Adjustments(new TreeSet<>(Set.of("B1")), Map.of("D1", 2), new TreeSet<>());
        var self = new CaseDocument(
                "x",
                Map.of("members", new BigDecimal("173")),
                Map.of("1.4", new Answer.Met(Set.of("chairs"))),
                Map.of("1.6", NASTY),
                Adjustments.NONE);
        var desk = new CaseDocument(
                "x",
                Map.of("members", new BigDecimal("170.50")),
                Map.of("6.3", new Answer.Ratings(List.of(new BigDecimal("1.8"), new BigDecimal("2")))),
                Map.of("1.6", NASTY),
                adjustments);
        var header = new FrozenCase.Header(
                "CTY-2021", "JS-XX-320106-2021-00081-C", NASTY, "320106", "CTY", "2021.1", "00", "1");
        var staged = new StagedCase(self, desk, CaseDocument.empty("x"), Set.of(), adjustments);
        var source = new FigureSource(
                new BigDecimal("173"), Kind.REPORTED, null, NASTY, Instant.parse("2021-09-20T02:00:00Z"));
        return new FrozenCase(
                header, staged, new Provenance(Map.of("members", source), Map.of(), Map.of("1.4", List.of("ab"))));
    }

    @Test
    void aFrozenCaseReadsAsItWasWritten() {
        assertThat(FrozenCase.read(frozen().canonical())).isEqualTo(frozen());
    }

    @Test
    void itsStagesAreFoundWhateverStandsInItsTexts() {
        assertThat(StagedCase.read(frozen().canonical())).isEqualTo(frozen().staged());
    }

    @Test
    void whatHoldsNoStagesIsRefused() {
        for (var text : List.of("", "{}", "[]", "{\"self\":{\"id\":\"x\"}}", "{\"desk\":\"", "{\"self\":[1,")) {
            assertThatExceptionOfType(FaultsException.class).isThrownBy(() -> StagedCase.read(text));
        }
    }
}
