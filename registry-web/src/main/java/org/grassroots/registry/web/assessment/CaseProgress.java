package org.grassroots.registry.web.assessment;

import java.util.List;
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
        return of(shown.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList());
    }

    static CaseProgress of(List<IndicatorView> indicators) {
        var own = indicators.stream().filter(CaseProgress::isOwn).toList();
        long answered = own.stream().filter(CaseProgress::isAnswered).count();
        return new CaseProgress(own.size(), answered);
    }

    /** Whether nothing is left to be answered. */
    public boolean complete() {
        return answered == asked;
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
