package org.grassroots.registry.scheme.model;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison sets side by side: an indicator, or of an archived scheme an item of the third level.
 *
 * @param group the code of the indicator above an item of the third level, else of the dimension
 * @param title of the part itself
 * @param rule how it is scored, where it is
 */
public record SchemePart(
        String dimension,
        String group,
        String code,
        Title title,
        int weight,
        Indicator.Evidence evidence,
        @Nullable Rule rule) {

    static SchemePart of(Dimension dimension, Indicator indicator) {
        var method = indicator.method();
        return new SchemePart(
                dimension.code(),
                dimension.code(),
                indicator.code(),
                indicator.title(),
                indicator.weight(),
                indicator.evidence(),
                method instanceof Unscorable ? null : method.rule(indicator.weight()));
    }

    static SchemePart of(Dimension dimension, Indicator indicator, Indicator.Item item) {
        return new SchemePart(
                dimension.code(),
                indicator.code(),
                item.code(),
                item.title(),
                item.weight(),
                Indicator.Evidence.NOT_REQUIRED,
                null);
    }
}
