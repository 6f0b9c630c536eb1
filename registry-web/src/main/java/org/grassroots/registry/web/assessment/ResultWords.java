package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Exact;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.IndicatorExplanation;
import org.grassroots.registry.scheme.model.IndicatorExplanation.FigureShown;
import org.grassroots.registry.scheme.model.Outcome;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.web.scheme.RuleWords;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.grassroots.registry.web.shared.Times;
import org.jspecify.annotations.Nullable;

/** An explanation in words: what was answered, where each figure is from, what a stage gave, how points were rounded. */
@Named
@RequestScoped
public class ResultWords {

    private static final int PLACES = 6;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RuleWords rules;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    /** What was answered to the indicator's question; empty where nothing was asked. */
    public String answer(IndicatorExplanation explained) {
        var answer = explained.answer();
        if (answer instanceof Answer.Yes given) {
            return text(given.yes() ? "assessment.yes" : "assessment.no");
        } else if (answer instanceof Answer.Choice given) {
            return choice(explained.indicator(), given.code());
        } else if (answer instanceof Answer.Met given) {
            return met(explained.indicator(), given);
        } else if (answer instanceof Answer.Defects given) {
            return text("assessment.defects.count", given.count());
        } else if (answer instanceof Answer.Ratings given) {
            return text("assessment.ratings.given", plain(given.ratings()));
        }
        return "";
    }

    private static String plain(List<BigDecimal> ratings) {
        return ratings.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    private String choice(Indicator indicator, String code) {
        return indicator.method() instanceof Choice choice
                ? choice.options().stream()
                        .filter(option -> option.code().equals(code))
                        .map(option -> option.title().in(language.getLocale()))
                        .findFirst()
                        .orElse(code)
                : code;
    }

    private String met(Indicator indicator, Answer.Met given) {
        if (!(indicator.method() instanceof Checklist checklist)
                || given.codes().isEmpty()) {
            return text("assessment.met.none");
        }
        return checklist.conditions().stream()
                .filter(condition -> given.codes().contains(condition.code()))
                .map(condition -> condition.title().in(language.getLocale()))
                .collect(Collectors.joining(text("scheme.parts.separator")));
    }

    /** A figure with its value and unit. */
    public String figure(FigureShown figure) {
        var value = figure.value() == null
                ? text("assessment.figure.none")
                : rules.amount(figure.code(), figure.value().toPlainString());
        return text("assessment.figure.is", rules.figure(figure.code()), value);
    }

    /** Where a figure is from, and what its source said where the value that counts is another. */
    public String source(FigureShown figure) {
        var source = figure.source();
        if (source == null) {
            return "";
        }
        var where = source.kind() == Provenance.Kind.REGISTER
                ? text("assessment.source.register", String.valueOf(source.asOf()))
                : text("assessment.source.reported", String.valueOf(source.by()), times.minute(source.at()));
        return figure.corrected()
                ? where + text("assessment.source.corrected", source.value().toPlainString())
                : where;
    }

    /** What became of the indicator at a stage. */
    public String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return text("assessment.points", scored.points().toPlainString());
        } else if (outcome instanceof Outcome.Unscored unscored) {
            return unscored.reason().text(language.getLocale());
        }
        var reason = outcome instanceof Outcome.NotApplicable none ? none.reason() : "";
        return reason.isEmpty() ? text("assessment.inapplicable") : text("assessment.inapplicable.because", reason);
    }

    /** An exact number as it is, with its decimals where it is a fraction. */
    public String exact(@Nullable Exact number) {
        if (number == null || number.isUndefined()) {
            return "—";
        }
        var fraction = number.toString();
        return fraction.contains("/")
                ? fraction + " ≈ " + number.rounded(PLACES).stripTrailingZeros().toPlainString()
                : fraction;
    }

    /** Whether the factor of the indicator's dimension changes anything. */
    public boolean isScaled(Exact factor) {
        return !factor.equals(Exact.ONE);
    }

    /** The file of a digest, which the explanation only names; null if it is not known any more. */
    public @Nullable EvidenceItem file(List<EvidenceItem> files, String sha256) {
        return files.stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElse(null);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
