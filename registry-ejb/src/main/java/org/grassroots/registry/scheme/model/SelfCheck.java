package org.grassroots.registry.scheme.model;

import java.util.List;
import java.util.Set;

/**
 * What an organisation may not do in its self-inspection: rate itself as an expert, adjust its own case, or claim
 * points without the proof that the scheme asks for (contract §3.4, §3.5, §3.7).
 */
public record SelfCheck(Scheme scheme, FigureCatalogue catalogue) {

    /** The faults of a self-inspection; {@code proven} are the indicators for which evidence was handed in. */
    public List<Fault> faults(CaseDocument self, Set<String> proven) {
        var log = new FaultLog();
        if (!self.adjustments().isEmpty()) {
            log.add("", FaultCode.AUDITORS_ONLY);
        }
        var outcomes = new Engine(scheme).outcomes(self);
        scheme.indicators().forEach(indicator -> {
            var pointer = FaultLog.below("/answers", indicator.code());
            if (indicator.method() instanceof Expert && self.answers().containsKey(indicator.code())) {
                log.add(pointer, FaultCode.EXPERTS_ONLY, indicator.code());
            }
            var earns = outcomes.get(indicator.code()) instanceof Outcome.Scored scored
                    && scored.points().signum() > 0;
            if (earns && needsProof(indicator) && !proven.contains(indicator.code())) {
                log.add(pointer, FaultCode.EVIDENCE_REQUIRED, indicator.code());
            }
        });
        return log.all();
    }

    /** What only the register says needs no proof by the organisation. */
    private boolean needsProof(Indicator indicator) {
        var method = indicator.method();
        return indicator.evidence().required()
                && (method.asks() || !method.figures().stream().allMatch(catalogue::derived));
    }
}
