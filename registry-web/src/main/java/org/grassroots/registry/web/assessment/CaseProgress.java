package org.grassroots.registry.web.assessment;

import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.scheme.model.MethodType;

/**
 * How far an organisation has come with its self-inspection.
 *
 * @param asked how many indicators it has to answer
 * @param answered how many of them have all that they need
 */
public record CaseProgress(long asked, long answered) {

    static CaseProgress of(CaseView shown) {
        var own = shown.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(CaseProgress::isOwn)
                .toList();
        long answered = own.stream().filter(CaseProgress::isAnswered).count();
        return new CaseProgress(own.size(), answered);
    }

    /** Whether the organisation answers this indicator, and not experts. */
    static boolean isOwn(IndicatorView indicator) {
        return indicator.question().type() != MethodType.EXPERT;
    }

    private static boolean isAnswered(IndicatorView indicator) {
        boolean said = indicator.inapplicable() != null || indicator.self().unscored() == null;
        return said && indicator.problems().isEmpty();
    }
}
