package org.grassroots.registry.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.JudgedCampaign.GivenRating;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.JudgedCampaign.Rated;
import org.grassroots.registry.calibration.Calibration.ExpertSeverity;
import org.grassroots.registry.calibration.Calibration.PanelAgreement;
import org.grassroots.registry.calibration.model.Alpha;
import org.grassroots.registry.calibration.model.Metric;
import org.grassroots.registry.calibration.model.Severity;

/** Measures what the panels of a campaign rated. */
final class Agreements {

    private static final double PERCENT = 100;

    private Agreements() {}

    /** α of each indicator that experts rate; a case is a unit, an expert an observer. */
    static List<PanelAgreement> of(List<Rated> rated, List<JudgedPanel> panels, long seed) {
        return rated.stream()
                .map(indicator -> agreement(indicator, panels, seed))
                .toList();
    }

    private static PanelAgreement agreement(Rated indicator, List<JudgedPanel> panels, long seed) {
        var units = Alpha.pairable(panels.stream()
                .map(panel -> panel.of(indicator.code()).stream()
                        .mapToDouble(rating -> rating.rating().doubleValue())
                        .toArray())
                .toList());
        boolean enough = units.size() >= Calibration.FEWEST_PANELS;
        var alphas = new EnumMap<Metric, Alpha>(Metric.class);
        for (var metric : Metric.values()) {
            if (enough && Alpha.value(units, metric).isPresent()) {
                alphas.put(metric, Alpha.of(units, metric, seed));
            }
        }
        return new PanelAgreement(indicator.code(), indicator.title(), indicator.scale(), units.size(), enough, alphas);
    }

    /** How strict each expert is, the strictest first. */
    static List<ExpertSeverity> severities(List<Rated> rated, List<JudgedPanel> panels) {
        var scales = rated.stream()
                .collect(Collectors.toMap(Rated::code, each -> each.scale().doubleValue()));
        var deviations = new LinkedHashMap<String, List<Double>>();
        var names = new LinkedHashMap<String, String>();
        for (var panel : panels) {
            var byIndicator = panel.ratings().stream().collect(Collectors.groupingBy(GivenRating::indicator));
            byIndicator.forEach((indicator, ratings) -> deviations(ratings, scales.getOrDefault(indicator, 1.0))
                    .forEach((rating, deviation) -> {
                        names.put(rating.expert(), rating.expertName());
                        deviations
                                .computeIfAbsent(rating.expert(), none -> new ArrayList<>())
                                .add(deviation);
                    }));
        }
        return deviations.entrySet().stream()
                .map(entry -> new ExpertSeverity(
                        entry.getKey(), names.getOrDefault(entry.getKey(), ""), Severity.of(entry.getValue())))
                .sorted(Comparator.comparing(
                                (ExpertSeverity each) -> each.severity().mean())
                        .thenComparing(ExpertSeverity::account))
                .toList();
    }

    private static Map<GivenRating, Double> deviations(List<GivenRating> ratings, double scale) {
        double mean = ratings.stream()
                .mapToDouble(rating -> rating.rating().doubleValue())
                .average()
                .orElseThrow();
        return ratings.stream()
                .collect(Collectors.toMap(
                        rating -> rating, rating -> (rating.rating().doubleValue() - mean) / scale * PERCENT));
    }
}
