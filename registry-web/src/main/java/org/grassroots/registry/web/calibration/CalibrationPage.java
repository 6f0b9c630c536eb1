package org.grassroots.registry.web.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.SecondDrawView;
import org.grassroots.registry.assessment.SecondDrawView.PairView;
import org.grassroots.registry.calibration.Calibration;
import org.grassroots.registry.calibration.Calibration.ExpertSeverity;
import org.grassroots.registry.calibration.Calibration.PanelAgreement;
import org.grassroots.registry.calibration.CalibrationService;
import org.grassroots.registry.calibration.SecondAgreement;
import org.grassroots.registry.calibration.model.Interval;
import org.grassroots.registry.calibration.model.Kappa;
import org.grassroots.registry.calibration.model.Metric;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page that tells of a campaign how far those who judge agree; each number leads to the cases behind it. */
@Named
@RequestScoped
public class CalibrationPage {

    private static final String ALL = "all";

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalibrationService calibrations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    // the account of an expert whose cases are shown
    @Inject
    @Param
    @Nullable
    String expert;

    // the code of the indicator whose cases are shown
    @Inject
    @Param
    @Nullable
    String indicator;

    // the code of the indicator whose two scorings are listed, or of all of them
    @Inject
    @Param
    @Nullable
    String of;

    private @Nullable Calibration shown;

    /** Finds the campaign. */
    public void load() {
        getShown();
    }

    public Calibration getShown() {
        if (shown == null) {
            shown = calibrations.calibration(campaign == null ? "" : campaign);
        }
        return shown;
    }

    public List<Metric> getMetrics() {
        return Arrays.asList(Metric.values());
    }

    /** The cases behind the number that was asked for: those of an expert or of an indicator, or all. */
    public List<JudgedPanel> getPanels() {
        return getShown().panels().stream()
                .filter(panel -> indicator == null || !panel.of(indicator).isEmpty())
                .filter(panel -> expert == null
                        || panel.ratings().stream()
                                .anyMatch(rating -> rating.expert().equals(expert)))
                .toList();
    }

    /** Whose cases, or the cases of what, are listed. */
    public String getPanelsTitle() {
        if (expert != null) {
            return getShown().experts().stream()
                    .filter(each -> each.account().equals(expert))
                    .map(ExpertSeverity::name)
                    .findFirst()
                    .map(name -> text("calibration.panels.of", name))
                    .orElseGet(() -> text("calibration.panels"));
        }
        return indicator == null ? text("calibration.panels") : text("calibration.panels.of.indicator", indicator);
    }

    /** An α with its interval, or a dash. */
    public String alpha(PanelAgreement agreement, Metric metric) {
        var alpha = agreement.alphas().get(metric);
        return alpha == null ? "—" : number(alpha.value()) + " " + range(alpha.interval());
    }

    /** A κ with its error and interval, or a dash. */
    public String kappa(@Nullable Kappa kappa) {
        return kappa == null
                ? "—"
                : number(kappa.value()) + " (" + number(kappa.error()) + ") " + range(kappa.interval());
    }

    /** Why there is no κ. */
    public String why(SecondAgreement agreement) {
        return agreement.isEnough()
                ? text("calibration.pairs.one")
                : text("calibration.pairs.tooFew", agreement.pairs(), SecondAgreement.FEWEST_PAIRS);
    }

    /** The code and title of an indicator, or that all are meant. */
    public String label(SecondAgreement agreement) {
        return getShown().scored().stream()
                .filter(each -> each.code().equals(agreement.indicator()))
                .findFirst()
                .map(each -> each.code() + " " + each.title().in(language.getLocale()))
                .orElseGet(() -> text("calibration.indicators.all"));
    }

    /** How many were drawn, how, and how far they are. */
    public String drawn(SecondDrawView second) {
        return text(
                "calibration.second.progress",
                second.cases().size(),
                second.population(),
                second.seed(),
                second.handedIn());
    }

    /** The pairs behind the number that was asked for: those of one indicator, or all; nothing while none was asked for. */
    public List<PairView> getPairs() {
        var second = getShown().second();
        return second == null || of == null
                ? List.of()
                : second.pairs().stream()
                        .filter(pair -> of.equals(ALL) || pair.indicator().equals(of))
                        .toList();
    }

    /** The name of the organisation whose case it is. */
    public String name(PairView pair) {
        var second = getShown().second();
        return second == null
                ? ""
                : second.cases().stream()
                        .filter(each -> each.caseId().equals(pair.caseId()))
                        .map(SecondDrawView.Scored::name)
                        .findFirst()
                        .orElse("");
    }

    /** Points, or that there are none. */
    public String points(@Nullable BigDecimal points) {
        return points == null ? text("calibration.unscored") : points.toPlainString();
    }

    /** Why there is no α. */
    public String why(PanelAgreement agreement) {
        return agreement.enough()
                ? text("calibration.same")
                : text("calibration.tooFew", agreement.cases(), Calibration.FEWEST_PANELS);
    }

    /** Both bounds. */
    public String range(@Nullable Interval interval) {
        return interval == null
                ? text("calibration.one")
                : "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    /** A measure to three decimals. */
    public String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replace("-0.000", "0.000");
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
