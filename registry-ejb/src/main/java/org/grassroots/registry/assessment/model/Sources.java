package org.grassroots.registry.assessment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Provenance.FigureSource;
import org.grassroots.registry.scheme.model.Provenance.Giver;
import org.grassroots.registry.scheme.model.Provenance.Kind;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.Stage;

/** Finds out of the rows of a case where each figure, value and proof comes from, for its explanation. */
public record Sources(
        List<CaseAnswer> answers, List<CaseFigure> figures, List<CaseEvidence> evidence, LocalDate cutOff) {

    public Provenance provenance(Scheme scheme) {
        var givers = new HashMap<String, Map<Stage, Giver>>();
        scheme.indicators().forEach(indicator -> {
            var byStage = givers(indicator);
            if (!byStage.isEmpty()) {
                givers.put(indicator.code(), byStage);
            }
        });
        return new Provenance(figureSources(), givers, hashes());
    }

    /** A figure's source is who gave it first in the order of the stages; later stages correct it. */
    private Map<String, FigureSource> figureSources() {
        var sources = new HashMap<String, FigureSource>();
        figures.stream()
                .sorted(Comparator.comparing(CaseFigure::stage))
                .forEach(row -> sources.putIfAbsent(row.figure(), source(row)));
        return sources;
    }

    private FigureSource source(CaseFigure row) {
        return row.source() == Kind.REGISTER
                ? new FigureSource(row.amount(), Kind.REGISTER, cutOff, null, null)
                : new FigureSource(
                        row.amount(),
                        Kind.REPORTED,
                        null,
                        row.given().name(),
                        row.given().at());
    }

    /** Who gave the indicator's value at each stage: whoever last answered it or reported one of its figures there. */
    private Map<Stage, Giver> givers(Indicator indicator) {
        var byStage = new EnumMap<Stage, Giver>(Stage.class);
        for (var stage : Stage.values()) {
            var given = Stream.concat(
                    answers.stream()
                            .filter(row ->
                                    row.stage() == stage && row.indicator().equals(indicator.code()))
                            .map(CaseAnswer::given),
                    figures.stream()
                            .filter(row -> row.stage() == stage && row.source() == Kind.REPORTED)
                            .filter(row -> indicator.method().figures().contains(row.figure()))
                            .map(CaseFigure::given));
            given.max(Comparator.comparing(Given::at).thenComparing(Given::name))
                    .ifPresent(last -> byStage.put(stage, new Giver(last.name(), last.at())));
        }
        return byStage;
    }

    private Map<String, List<String>> hashes() {
        var hashes = new HashMap<String, List<String>>();
        evidence.stream()
                .sorted(Comparator.comparing(row -> row.file().sha256()))
                .forEach(row -> hashes.computeIfAbsent(row.indicator(), indicator -> new ArrayList<>())
                        .add(row.file().sha256()));
        return hashes;
    }
}
