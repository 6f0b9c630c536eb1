package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.registry.assessment.IndicatorView.ChangeView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Outcome;
import org.jspecify.annotations.Nullable;

/** What the organisation says otherwise, indicator by indicator, since its case was returned to it. */
final class Changes {

    private final CaseFile file;
    private final @Nullable FrozenCase before;
    private final CaseDocument now;
    private final Map<String, Outcome> outcomes;

    Changes(CaseFile file) {
        this.file = file;
        this.before = file.returned().before().orElse(null);
        this.now = file.contents().self();
        this.outcomes = before == null
                ? Map.of()
                : new Engine(file.scheme()).outcomes(before.staged().self());
    }

    /** What was said of the indicator before, if something else is said now. */
    @Nullable
    ChangeView of(Indicator indicator) {
        if (before == null) {
            return null;
        }
        var code = indicator.code();
        var then = before.staged().self();
        var proof = file.contents().evidence(code);
        var hashes = Set.copyOf(before.provenance().evidence().getOrDefault(code, List.of()));
        var added = proof.stream()
                .map(CaseEvidence::file)
                .filter(each -> !hashes.contains(each.sha256()))
                .map(CaseEvidence.File::name)
                .toList();
        var gone = new HashSet<>(hashes);
        proof.forEach(row -> gone.remove(row.file().sha256()));
        boolean same = Objects.equals(then.answers().get(code), now.answers().get(code))
                && figures(indicator, then).equals(figures(indicator, now))
                && Objects.equals(
                        then.inapplicable().get(code), now.inapplicable().get(code));
        return same && added.isEmpty() && gone.isEmpty()
                ? null
                : new ChangeView(
                        same ? null : said(indicator, then), then.inapplicable().get(code), added, gone.size());
    }

    private StageView said(Indicator indicator, CaseDocument then) {
        var answer = Optional.ofNullable(then.answers().get(indicator.code()));
        var outcome = outcomes.get(indicator.code());
        return new StageView(
                answer.map(given -> QuestionViews.pieces(given, AnswerText.canonical(then, indicator.code())))
                        .orElse(null),
                figures(indicator, then),
                Set.of(),
                outcome instanceof Outcome.Scored scored ? scored.points() : null,
                outcome instanceof Outcome.Unscored unscored ? unscored.reason() : null,
                null,
                null,
                false);
    }

    // however many decimals they were typed with
    private static Map<String, String> figures(Indicator indicator, CaseDocument document) {
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
