package org.grassroots.registry.web.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.SecondDrawView;
import org.grassroots.registry.calibration.Calibration;
import org.grassroots.registry.calibration.Calibration.ExpertSeverity;
import org.grassroots.registry.calibration.Calibration.PanelAgreement;
import org.grassroots.registry.calibration.SecondAgreement;
import org.grassroots.registry.calibration.model.Interval;
import org.grassroots.registry.calibration.model.Kappa;
import org.jspecify.annotations.Nullable;

/** The calibration of a campaign as the API tells of it. */
public record CalibrationBody(
        String campaign,
        List<Agreement> agreements,
        List<Expert> experts,
        List<JudgedPanel> panels,
        List<Repeated> repeated,
        @Nullable SecondDrawView second) {

    public CalibrationBody {
        agreements = List.copyOf(agreements);
        experts = List.copyOf(experts);
        panels = List.copyOf(panels);
        repeated = List.copyOf(repeated);
    }

    /** How far the experts agree about an indicator: {@code alpha} by metric, empty where nothing can be told. */
    public record Agreement(String indicator, BigDecimal scale, int cases, boolean enough, Map<String, Measure> alpha) {

        static Agreement of(PanelAgreement view) {
            var alpha = new TreeMap<String, Measure>();
            view.alphas()
                    .forEach((metric, each) -> alpha.put(metric.name(), new Measure(each.value(), each.interval())));
            return new Agreement(view.indicator(), view.scale(), view.cases(), view.enough(), alpha);
        }
    }

    /** A measure and where it lies with a confidence of 95 %. */
    public record Measure(double value, @Nullable Interval interval) {}

    /** How strict an expert is: the mean deviation in percent of the scale. */
    public record Expert(String account, String name, int ratings, Measure severity) {

        static Expert of(ExpertSeverity view) {
            var severity = view.severity();
            return new Expert(
                    view.account(), view.name(), severity.count(), new Measure(severity.mean(), severity.interval()));
        }
    }

    /** How far first and second scoring agree; {@code indicator} is null for all of them together. */
    public record Repeated(
            @Nullable String indicator,
            long pairs,
            long alike,
            @Nullable Coefficient unweighted,
            @Nullable Coefficient weighted) {

        static Repeated of(SecondAgreement view) {
            return new Repeated(
                    view.indicator(),
                    view.pairs(),
                    view.alike(),
                    Coefficient.of(view.unweighted()),
                    Coefficient.of(view.weighted()));
        }
    }

    /** κ with its asymptotic standard error. */
    public record Coefficient(double value, double error, Interval interval) {

        static @Nullable Coefficient of(@Nullable Kappa kappa) {
            return kappa == null ? null : new Coefficient(kappa.value(), kappa.error(), kappa.interval());
        }
    }

    static CalibrationBody of(Calibration view) {
        return new CalibrationBody(
                view.campaign().code(),
                view.agreements().stream().map(Agreement::of).toList(),
                view.experts().stream().map(Expert::of).toList(),
                view.panels(),
                view.repeated().stream().map(Repeated::of).toList(),
                view.second());
    }
}
