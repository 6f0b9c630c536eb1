package org.grassroots.registry.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.SchemeUsed;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.StagedCase;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation got the last time, as it was frozen: the official value of each indicator, found by its code, and
 * the points that it was worth then.
 */
final class PastCase {

    private final CaseResult result;
    private final Campaign campaign;
    private final StagedCase staged;
    private final Result points;

    PastCase(CaseResult result, Campaign campaign) {
        this.result = result;
        this.campaign = campaign;
        this.staged = FrozenCase.read(result.frozenCase()).staged();
        this.points = Result.read(result.result());
    }

    /** The case as a whole, beside one that is judged by {@code now}. */
    PastCaseView view(SchemeUsed now) {
        return new PastCaseView(
                result.caseId(),
                campaign.code(),
                campaign.assessedYear(),
                campaign.scheme().schemeVersion(),
                campaign.scheme().sha256().equals(now.sha256()),
                result.total(),
                result.grade());
    }

    /** The official value of the indicator of the same code then, or null if nothing was said of one. */
    @Nullable
    StageView of(Indicator indicator) {
        var code = indicator.code();
        var onSite = staged.onSite();
        var source = onSite.answers().containsKey(code) ? onSite : staged.desk();
        Optional<Answer> answer = Optional.ofNullable(source.answers().get(code));
        var figures = new TreeMap<>(Said.figures(indicator, staged.desk()));
        figures.putAll(Said.figures(indicator, onSite));
        var scored = points.indicators().get(code);
        if (answer.isEmpty() && figures.isEmpty() && scored == null) {
            return null;
        }
        return new StageView(
                answer.map(given -> QuestionViews.pieces(given, AnswerText.canonical(source, code)))
                        .orElse(null),
                figures,
                Set.of(),
                scored,
                null,
                null,
                null,
                false);
    }
}
