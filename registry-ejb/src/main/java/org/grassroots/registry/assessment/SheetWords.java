package org.grassroots.registry.assessment;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.assessment.IndicatorView.QuestionView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.scheme.model.Title;

/** Puts answers into the words of an inspection sheet, and reads what was typed there. */
final class SheetWords {

    private static final String TEXTS = "org.grassroots.registry.assessment.sheet";
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,，、;；]+");

    private final Locale language;
    private final ResourceBundle texts;

    /** {@code wanted} is taken as Chinese unless it is English. */
    SheetWords(Locale wanted) {
        this.language = wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        this.texts = ResourceBundle.getBundle(TEXTS, language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    String in(Title title) {
        return title.in(language);
    }

    /** The answer as one would type it. */
    String shown(QuestionView question, AnswerView answer) {
        if (answer.yes() != null) {
            return text(answer.yes() ? "yes" : "no");
        }
        if (answer.choice() != null) {
            return question.options().stream()
                    .filter(option -> option.code().equals(answer.choice()))
                    .map(option -> named(option.code(), option.title()))
                    .findFirst()
                    .orElse(answer.choice());
        }
        if (answer.defects() != null) {
            return answer.defects().toString();
        }
        if (!answer.ratings().isEmpty()) {
            return String.join(", ", answer.ratings());
        }
        return answer.met().isEmpty() ? text("none") : String.join(", ", answer.met());
    }

    String named(String code, Title title) {
        return code + " " + in(title);
    }

    /** What the list of a question offers. */
    List<String> offered(QuestionView question) {
        return question.options().stream()
                .map(option -> named(option.code(), option.title()))
                .toList();
    }

    /** The option that was typed: by its code, its title, or both as they are offered. */
    Optional<String> choice(QuestionView question, String typed) {
        return question.options().stream()
                .filter(option -> Stream.of(
                                option.code(),
                                option.title().zh(),
                                option.title().en(),
                                option.code() + " " + option.title().zh(),
                                option.code() + " " + option.title().en())
                        .anyMatch(typed::equals))
                .map(option -> AnswerText.choice(option.code()))
                .findFirst();
    }

    /** Yes or no in either language. */
    static Optional<String> yesNo(String typed, Optional<Boolean> truth) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "有" -> Optional.of(AnswerText.yes(true));
            case "no", "n", "无" -> Optional.of(AnswerText.yes(false));
            default -> truth.map(AnswerText::yes);
        };
    }

    /** The conditions that were typed, or the first one that there is not. */
    static <T> T conditions(
            QuestionView question, String typed, Function<String, T> known, Function<String, T> unknown) {
        var none = List.of("无", "none", "-").contains(typed.toLowerCase(Locale.ROOT));
        var codes = none ? List.<String>of() : Arrays.asList(BETWEEN_CODES.split(typed));
        var asked = question.conditions().stream()
                .filter(IndicatorView.ConditionView::asked)
                .map(IndicatorView.ConditionView::code)
                .collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> !asked.contains(code))
                .findFirst()
                .map(unknown)
                .orElseGet(() -> known.apply(AnswerText.met(codes)));
    }
}
