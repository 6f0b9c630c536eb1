package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.assessment.IndicatorView.FigureView;
import org.grassroots.registry.assessment.IndicatorView.NextView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.web.scheme.RuleWords;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What was answered, as people read it: the names of options and conditions, figures with their units. */
@Named
@RequestScoped
public class AnswerWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RuleWords rules;

    /** What a stage says, a line for the answer and one for each figure; nothing where it says nothing. */
    public List<String> lines(IndicatorView indicator, @Nullable StageView stage) {
        var lines = new ArrayList<String>();
        if (stage == null) {
            return lines;
        }
        if (stage.answer() != null) {
            lines.add(words(indicator, stage.answer()));
        }
        indicator.question().figures().stream()
                .filter(figure -> stage.figures().containsKey(figure.code()))
                .forEach(figure ->
                        lines.add(figure(figure, String.valueOf(stage.figures().get(figure.code())))));
        return lines;
    }

    private String words(IndicatorView indicator, AnswerView answer) {
        if (answer.yes() != null) {
            return text(answer.yes() ? "assessment.yes" : "assessment.no");
        }
        if (answer.choice() != null) {
            return titles(indicator).getOrDefault(answer.choice(), answer.choice());
        }
        if (answer.defects() != null) {
            return text("assessment.defects.count", answer.defects());
        }
        if (!answer.ratings().isEmpty()) {
            return text("assessment.ratings.given", String.join(", ", answer.ratings()));
        }
        if (answer.met().isEmpty()) {
            return text("assessment.met.none");
        }
        var titles = titles(indicator);
        return answer.met().stream()
                .map(code -> titles.getOrDefault(code, code))
                .collect(Collectors.joining(text("scheme.parts.separator")));
    }

    private Map<String, String> titles(IndicatorView indicator) {
        var titles = new HashMap<String, String>();
        var locale = language.getLocale();
        indicator
                .question()
                .options()
                .forEach(each -> titles.put(each.code(), each.title().in(locale)));
        indicator
                .question()
                .conditions()
                .forEach(each -> titles.put(each.code(), each.title().in(locale)));
        return titles;
    }

    private String figure(FigureView figure, String amount) {
        var locale = language.getLocale();
        return text("assessment.figure.is", figure.title().in(locale), shown(figure, amount));
    }

    /** The amount with its unit; what the register says as yes or no is shown as that. */
    public String shown(FigureView figure, @Nullable String amount) {
        return amount == null ? text("assessment.figure.none") : rules.amount(figure.code(), amount);
    }

    /** The rule of an indicator, with names for codes. */
    public String rule(IndicatorView indicator) {
        var question = indicator.question();
        return rules.named(language.getTag().equals("en") ? question.ruleEn() : question.ruleZh(), titles(indicator));
    }

    /** What would earn more points. */
    public String next(NextView next) {
        var key = next.figure() ? "assessment.next.figure" : "assessment.next.condition";
        return text(
                key,
                next.title().in(language.getLocale()),
                next.change(),
                next.gain().toPlainString());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
