package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Outcome;
import org.grassroots.registry.scheme.model.Scheme;

/** What a document that was once handed in said of each indicator, with the points that it was worth. */
final class Said {

    private final CaseDocument document;
    private final Map<String, Outcome> outcomes;

    Said(Scheme scheme, CaseDocument document) {
        this.document = document;
        this.outcomes = new Engine(scheme).outcomes(document);
    }

    StageView of(Indicator indicator) {
        var code = indicator.code();
        var answer = Optional.ofNullable(document.answers().get(code));
        var outcome = outcomes.get(code);
        return new StageView(
                answer.map(given -> QuestionViews.pieces(given, AnswerText.canonical(document, code)))
                        .orElse(null),
                figures(indicator, document),
                Set.of(),
                outcome instanceof Outcome.Scored scored ? scored.points() : null,
                outcome instanceof Outcome.Unscored unscored ? unscored.reason() : null,
                null,
                null,
                false);
    }

    /** The figures that the indicator reads, however many decimals they were typed with. */
    static Map<String, String> figures(Indicator indicator, CaseDocument document) {
        var amounts = new TreeMap<String, String>();
        indicator.method().figures().forEach(code -> {
            BigDecimal amount = document.figures().get(code);
            if (amount != null) {
                amounts.put(code, amount.stripTrailingZeros().toPlainString());
            }
        });
        return amounts;
    }
}
