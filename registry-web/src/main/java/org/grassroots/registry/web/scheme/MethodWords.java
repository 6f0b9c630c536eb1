package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.scheme.model.Threshold;
import org.grassroots.registry.scheme.model.Unscorable;
import org.grassroots.registry.scheme.model.YesNo;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** How indicators are scored, laid out as an official table prints it: a sentence, and below it a line for each case. */
@Named
@RequestScoped
public class MethodWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RuleWords rules;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** What holds for all lines, or all there is to say. */
    public String sentence(Indicator indicator) {
        var method = indicator.method();
        if (method instanceof Choice) {
            return text("scheme.method.choice");
        } else if (method instanceof Checklist list) {
            return text("scheme.method.checklist", list.conditions().size());
        } else if (method instanceof Threshold threshold) {
            return text("scheme.method.threshold", named(threshold.value().text()));
        } else if (method instanceof Unscorable) {
            return text("scheme.method.none");
        } else if (method instanceof YesNo yesNo
                && yesNo.value() != null
                && rules.isYesNo(yesNo.value().text())) {
            return text("scheme.method.yesNoFigure", named(yesNo.value().text()), indicator.weight());
        }
        return signed(rules.of(indicator));
    }

    /** What the kind of method is called. */
    public String name(Indicator indicator) {
        var key = indicator.method().rule(indicator.weight()).key().name();
        return Stream.of(MethodType.values())
                .filter(type -> key.startsWith(type.name()))
                .findFirst()
                .map(type -> text("scheme.type." + type))
                .orElseGet(() -> text("scheme.method.none"));
    }

    /** What each option, step, condition or level is worth, in the order of the document. */
    public List<String> lines(Indicator indicator) {
        var method = indicator.method();
        if (method instanceof Choice choice) {
            return choice.options().stream()
                    .map(option -> worth(option.title().in(language.getLocale()), option.points()))
                    .toList();
        } else if (method instanceof Threshold threshold) {
            return threshold.steps().stream().map(step -> step(threshold, step)).toList();
        } else if (method instanceof Checklist list) {
            return Stream.concat(conditions(list), points(list)).toList();
        } else if (method instanceof Expert expert) {
            return expert.rubric().stream()
                    .map(level ->
                            "≥ " + plain(level.from()) + " " + level.title().in(language.getLocale()))
                    .toList();
        }
        return List.of();
    }

    private String step(Threshold threshold, Threshold.Step step) {
        var amount = (step.exclusive() ? "> " : "≥ ") + plain(step.atLeast());
        var unit = rules.unit(threshold.value().text());
        var reached = Stream.concat(
                        Stream.of(unit.isEmpty() ? amount : amount + " " + unit),
                        step.any().stream().map(other -> named(other.value().text()) + " ≥ " + plain(other.atLeast())))
                .collect(Collectors.joining(text("scheme.method.or")));
        var title = step.title().in(language.getLocale());
        return worth(title.isEmpty() ? reached : title + " " + reached, step.points());
    }

    private Stream<String> conditions(Checklist list) {
        return IntStream.range(0, list.conditions().size()).mapToObj(at -> {
            var condition = list.conditions().get(at);
            var title = condition.title().in(language.getLocale());
            var value = condition.value();
            var told = value == null ? title : text("scheme.method.told", title, named(value.text()));
            return text("scheme.method.condition", at + 1, told);
        });
    }

    private Stream<String> points(Checklist list) {
        Function<String, String> title = code -> list.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .map(condition -> condition.title().in(language.getLocale()))
                .orElse(code);
        var sets = list.sets().stream()
                .map(set -> worth(
                        text(
                                "scheme.method.all",
                                set.all().stream().map(title).collect(Collectors.joining(text("page.listSeparator")))),
                        set.points()));
        var counts = list.points().entrySet().stream()
                .map(count -> worth(text("scheme.method.met", count.getKey()), count.getValue()));
        return Stream.concat(sets, counts);
    }

    private String worth(String what, BigDecimal points) {
        return text("scheme.method.worth", what, plain(points));
    }

    private String named(String expression) {
        return signed(rules.named(expression));
    }

    /** The signs of arithmetic as they are printed. */
    private static String signed(String expression) {
        return expression.replaceAll(" ?\\* ?", " × ").replaceAll(" / ", " ÷ ");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String text(String key, Object... arguments) {
        var shown = Stream.of(arguments).map(Object::toString).toArray();
        return Texts.of(key, language.getLocale(), shown);
    }
}
