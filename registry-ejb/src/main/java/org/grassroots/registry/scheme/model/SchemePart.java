package org.grassroots.registry.scheme.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison sets side by side: an indicator, or of an archived scheme an item of the third level.
 *
 * @param group the code of the indicator above an item of the third level, else of the dimension
 * @param title of the part itself
 * @param rule how it is scored, where it is
 * @param details what the rule does not say itself: options, conditions, steps and levels in their words
 */
public record SchemePart(
        String dimension,
        String group,
        String code,
        Title title,
        int weight,
        Indicator.Evidence evidence,
        @Nullable Rule rule,
        List<String> details) {

    public SchemePart {
        details = List.copyOf(details);
    }

    static SchemePart of(Dimension dimension, Indicator indicator) {
        var method = indicator.method();
        return new SchemePart(
                dimension.code(),
                dimension.code(),
                indicator.code(),
                indicator.title(),
                indicator.weight(),
                indicator.evidence(),
                method instanceof Unscorable ? null : method.rule(indicator.weight()),
                details(method));
    }

    private static List<String> details(Method method) {
        if (method instanceof Choice choice) {
            return texts(choice.options(), option -> option.code() + " " + option.title());
        } else if (method instanceof Checklist list) {
            return texts(
                    list.conditions(),
                    condition -> condition.code() + " " + condition.title() + " " + condition.value());
        } else if (method instanceof Threshold threshold) {
            return texts(threshold.steps(), step -> step.title().toString());
        } else if (method instanceof Expert expert) {
            return texts(expert.rubric(), level -> level.from().toPlainString() + " " + level.title());
        }
        return List.of();
    }

    private static <T> List<String> texts(List<T> parts, Function<T, String> shape) {
        return parts.stream().map(shape).toList();
    }

    static SchemePart of(Dimension dimension, Indicator indicator, Indicator.Item item) {
        return new SchemePart(
                dimension.code(),
                indicator.code(),
                item.code(),
                item.title(),
                item.weight(),
                Indicator.Evidence.NOT_REQUIRED,
                null,
                List.of());
    }
}
