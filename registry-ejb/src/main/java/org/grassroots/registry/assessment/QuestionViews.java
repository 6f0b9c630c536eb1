package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.assessment.IndicatorView.ConditionView;
import org.grassroots.registry.assessment.IndicatorView.FigureView;
import org.grassroots.registry.assessment.IndicatorView.OptionView;
import org.grassroots.registry.assessment.IndicatorView.QuestionView;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Deduction;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Formula;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Method;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.scheme.model.Proportion;
import org.grassroots.registry.scheme.model.Threshold;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.scheme.model.YesNo;

/** Shows how an indicator is answered: its question, its figures, its rule in words; and answers in pieces. */
final class QuestionViews {

    private QuestionViews() {}

    static QuestionView of(Indicator indicator) {
        var method = indicator.method();
        var rule = method.rule(indicator.weight());
        var expert = method instanceof Expert rated ? rated : null;
        return new QuestionView(
                type(method),
                method.asks(),
                method instanceof Choice choice
                        ? choice.options().stream()
                                .map(option -> new OptionView(option.code(), option.title(), option.points()))
                                .toList()
                        : List.of(),
                method instanceof Checklist checklist
                        ? checklist.conditions().stream()
                                .map(each -> new ConditionView(each.code(), each.title(), each.value() == null))
                                .toList()
                        : List.of(),
                method.figures().stream().sorted().map(QuestionViews::figure).toList(),
                expert == null ? null : expert.scale(),
                expert == null ? 0 : expert.minimumExperts(),
                rule.text(Locale.CHINESE),
                rule.text(Locale.ENGLISH));
    }

    private static MethodType type(Method method) {
        if (method instanceof YesNo) {
            return MethodType.YES_NO;
        } else if (method instanceof Choice) {
            return MethodType.CHOICE;
        } else if (method instanceof Checklist) {
            return MethodType.CHECKLIST;
        } else if (method instanceof Threshold) {
            return MethodType.THRESHOLD;
        } else if (method instanceof Proportion) {
            return MethodType.PROPORTION;
        } else if (method instanceof Formula) {
            return MethodType.FORMULA;
        } else if (method instanceof Deduction) {
            return MethodType.DEDUCTION;
        } else if (method instanceof Expert) {
            return MethodType.EXPERT;
        }
        throw new IllegalArgumentException("no published scheme has an indicator without method");
    }

    private static FigureView figure(String code) {
        var figure = Catalogue.standard().find(code).orElseThrow();
        return new FigureView(code, title(figure.title()), title(figure.unit()), figure.scale(), figure.derived());
    }

    static Title title(Figure.Words words) {
        return new Title(words.zh(), words.en());
    }

    /** An answer in pieces, with its whole text. */
    static AnswerView pieces(Answer answer, String text) {
        return new AnswerView(
                answer instanceof Answer.Yes given ? given.yes() : null,
                answer instanceof Answer.Choice given ? given.code() : null,
                answer instanceof Answer.Met given ? List.copyOf(given.codes()) : List.of(),
                answer instanceof Answer.Defects given ? given.count() : null,
                answer instanceof Answer.Ratings given
                        ? given.ratings().stream()
                                .map(BigDecimal::toPlainString)
                                .toList()
                        : List.of(),
                text);
    }
}
