package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is no fault of a scheme but hardly meant: weights, bands, steps and proofs (ceilings: Statistics). */
public record Linter(Scheme scheme, FigureCatalogue catalogue) {

    private static final String COUNTY = "COUNTY_ASSOCIATION";
    private static final int LEAST_SERVICES = 60;

    /** Everything that it advises, in the order of the document. */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (scheme.archived()) {
            return findings;
        }
        services(findings);
        bands(findings);
        for (int d = 0; d < scheme.dimensions().size(); d++) {
            var indicators = scheme.dimensions().get(d).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                indicator(indicators.get(i), "/dimensions/" + d + "/indicators/" + i, findings);
            }
        }
        return findings;
    }

    private void services(List<Finding> findings) {
        int weight = scheme.dimensions().stream()
                .filter(dimension -> dimension.service() != null)
                .mapToInt(Dimension::weight)
                .sum();
        if (scheme.identity().subject().equals(COUNTY) && weight < LEAST_SERVICES) {
            findings.add(Finding.of("/dimensions", LintCode.SERVICES_TOO_LIGHT, weight, LEAST_SERVICES));
        }
    }

    private void bands(List<Finding> findings) {
        var best = scheme.indicators().map(Attainable::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        var bonus = scheme.bonus().stream()
                .map(Scheme.ExtraItem::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(scheme.bonusCap());
        var most = best.add(bonus).min(new BigDecimal(100));
        for (int band = 0; band < scheme.bands().size(); band++) {
            var from = scheme.bands().get(band).from();
            if (from.compareTo(most) > 0) {
                findings.add(Finding.of(
                        "/bands/" + band,
                        LintCode.BAND_UNREACHABLE,
                        scheme.bands().get(band).grade(),
                        from.toPlainString(),
                        most.toPlainString()));
            }
        }
    }

    private void indicator(Indicator indicator, String pointer, List<Finding> findings) {
        var method = indicator.method();
        var most = Attainable.most(indicator);
        if (!(method instanceof Unscorable) && most.compareTo(new BigDecimal(indicator.weight())) < 0) {
            findings.add(Finding.of(
                    pointer, LintCode.WEIGHT_UNREACHABLE, indicator.code(), most.toPlainString(), indicator.weight()));
        }
        if (method instanceof Threshold threshold) {
            steps(threshold, indicator.code(), pointer, findings);
        } else if (method instanceof Checklist checklist) {
            sets(checklist, indicator.code(), pointer, findings);
        }
        if (isUnproven(indicator)) {
            findings.add(Finding.of(pointer, LintCode.EVIDENCE_UNASKED, indicator.code()));
        }
    }

    private static void steps(Threshold threshold, String code, String pointer, List<Finding> findings) {
        for (int step = 0; step < threshold.steps().size(); step++) {
            if (!Attainable.reachable(threshold, threshold.steps().get(step))) {
                findings.add(Finding.of(
                        pointer + "/method/steps/" + step,
                        LintCode.STEP_UNREACHABLE,
                        code,
                        threshold.steps().get(step).atLeast().toPlainString()));
            }
        }
    }

    private static void sets(Checklist checklist, String code, String pointer, List<Finding> findings) {
        for (int set = 0; set < checklist.sets().size(); set++) {
            var all = checklist.sets().get(set).all();
            if (checklist.sets().subList(0, set).stream().anyMatch(earlier -> all.containsAll(earlier.all()))) {
                findings.add(Finding.of(
                        pointer + "/method/points/sets/" + set,
                        LintCode.SET_UNREACHABLE,
                        code,
                        String.join(" + ", all)));
            }
        }
    }

    /** Experts answer for themselves, defects are the auditors' to count, and the register needs no proof. */
    private boolean isUnproven(Indicator indicator) {
        var method = indicator.method();
        if (method instanceof Expert || method instanceof Deduction || method instanceof Unscorable) {
            return false;
        }
        var told = method.asks() || method.figures().stream().anyMatch(figure -> !catalogue.derived(figure));
        return told
                && !indicator.evidence().required()
                && indicator.evidence().note().zh().isEmpty();
    }
}
