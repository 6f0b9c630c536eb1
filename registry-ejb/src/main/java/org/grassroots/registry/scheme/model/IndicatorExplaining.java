package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.scheme.model.IndicatorExplanation.FigureShown;
import org.grassroots.registry.scheme.model.IndicatorExplanation.StageValue;
import org.grassroots.registry.scheme.model.IndicatorExplanation.Working;

/** Explains the indicators of one case from the inputs of their official stage (contract §5). */
final class IndicatorExplaining {

    private final CaseDocument desk;
    private final CaseDocument onSite;
    private final StagedResult result;
    private final Provenance provenance;

    IndicatorExplaining(StagedCase staged, StagedResult result, Provenance provenance) {
        this.desk = staged.desk();
        this.onSite = staged.overlaid();
        this.result = result;
        this.provenance = provenance;
    }

    IndicatorExplanation explanation(Indicator indicator, Exact factor) {
        var code = indicator.code();
        var values = Objects.requireNonNull(result.values().get(code), code);
        var stage = values.officialStage();
        var document = stage.filter(Stage.ON_SITE::equals).isPresent() ? onSite : desk;
        var inputs = new Inputs(document.figures(), document.answers().get(code));
        var scored = values.official() instanceof Outcome.Scored;
        return new IndicatorExplanation(
                indicator,
                values.official(),
                stage.orElse(null),
                indicator.method().rule(indicator.weight()),
                workings(indicator, inputs),
                scored
                        ? indicator
                                .method()
                                .calculation(indicator.weight(), inputs)
                                .orElse(null)
                        : null,
                figures(indicator, inputs),
                inputs.answer(),
                stageValues(code, values),
                provenance.evidence().getOrDefault(code, List.of()),
                factor,
                scored ? next(indicator, inputs).orElse(null) : null);
    }

    /** Every expression whose figures are all there. */
    private static List<Working> workings(Indicator indicator, Inputs inputs) {
        var workings = new ArrayList<Working>();
        indicator.method().expressions().forEach((part, expression) -> {
            if (expression.names().stream().allMatch(inputs::has)) {
                workings.add(
                        new Working(part, expression.text(), inputs.shown(expression), inputs.evaluate(expression)));
            }
        });
        return workings;
    }

    private List<FigureShown> figures(Indicator indicator, Inputs inputs) {
        return indicator.method().figures().stream()
                .map(figure -> new FigureShown(
                        figure,
                        inputs.figures().get(figure),
                        provenance.figures().get(figure)))
                .toList();
    }

    private List<StageValue> stageValues(String code, StagedResult.Values values) {
        var shown = new ArrayList<StageValue>();
        values.byStage()
                .forEach((stage, outcome) -> shown.add(new StageValue(stage, outcome, provenance.giver(code, stage))));
        return shown;
    }

    private static Optional<NextStep> next(Indicator indicator, Inputs inputs) {
        var method = indicator.method();
        return method.raw(indicator.weight(), inputs).isUndefined()
                ? Optional.empty()
                : method.next(indicator.weight(), inputs);
    }
}
