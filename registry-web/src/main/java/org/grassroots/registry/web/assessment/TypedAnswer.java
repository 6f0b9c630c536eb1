package org.grassroots.registry.web.assessment;

import java.util.Arrays;
import java.util.List;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.scheme.model.MethodType;
import org.jspecify.annotations.Nullable;

/** Between the inputs of a form and the text in which answers are given. */
final class TypedAnswer {

    private static final String BETWEEN_RATINGS = "[\\s,;，、；]+";

    private TypedAnswer() {}

    /** The answer as JSON; empty where it was emptied, null where nothing was chosen. */
    static @Nullable String text(MethodType type, String typed, String @Nullable [] met) {
        return switch (type) {
            case YES_NO -> typed.isEmpty() ? null : AnswerText.yes(Boolean.parseBoolean(typed));
            case CHOICE -> typed.isEmpty() ? null : AnswerText.choice(typed);
            case DEDUCTION -> typed.isEmpty() ? "" : AnswerText.defects(typed);
            case EXPERT -> typed.isEmpty() ? "" : AnswerText.ratings(Arrays.asList(typed.split(BETWEEN_RATINGS, -1)));
            case CHECKLIST -> AnswerText.met(met == null ? List.of() : List.of(met));
            case THRESHOLD, PROPORTION, FORMULA -> null;
        };
    }

    /** What the input begins with. */
    static @Nullable String shown(MethodType type, AnswerView given) {
        return switch (type) {
            case YES_NO -> given.yes() == null ? null : given.yes().toString();
            case CHOICE -> given.choice();
            case DEDUCTION -> given.defects() == null ? null : given.defects().toString();
            case EXPERT -> String.join(", ", given.ratings());
            case CHECKLIST, THRESHOLD, PROPORTION, FORMULA -> null;
        };
    }
}
