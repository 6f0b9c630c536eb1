package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What {@link EngineBench} measures: one county's case by the sample scheme, counted in indicators. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(ScoringWork.INDICATORS)
public class ScoringWork {

    static final int INDICATORS = 23;

    private final Scheme scheme = AScheme.county();
    private final Engine engine = new Engine(scheme);

    /** Not full marks, so that next steps have to be looked for. */
    private final CaseDocument middling = middling();

    private static CaseDocument middling() {
        var full = ACase.full();
        var figures = new HashMap<>(full.figures());
        for (var low : new String[] {
            "enterpriseProjects", "volunteers", "demandsMatched", "surveyItems", "enterpriseAssociationsNetNew"
        }) {
            figures.put(low, BigDecimal.ONE);
        }
        return new CaseDocument(full.id(), figures, full.answers(), full.inapplicable(), full.adjustments());
    }

    @Benchmark
    public Result scored() {
        return engine.score(middling);
    }

    @Benchmark
    public String explained() {
        return new Explaining(scheme, StagedCase.reviewed(middling), Provenance.UNKNOWN)
                .explanation(Optional.empty())
                .canonical();
    }
}
