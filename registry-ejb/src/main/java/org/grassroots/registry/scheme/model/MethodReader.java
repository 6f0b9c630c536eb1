package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the method of an indicator; one that lacks what it needs cannot score, and keeps the draft from publication
 * (§1, §2).
 */
final class MethodReader {

    private final SchemeParts parts;
    private final ChecklistReader checklists;
    private final ThresholdReader thresholds;

    MethodReader(SchemeParts parts) {
        this.parts = parts;
        this.checklists = new ChecklistReader(parts);
        this.thresholds = new ThresholdReader(parts);
    }

    Method method(JsonCursor item, int weight) {
        item.require("type");
        return item.name("type", MethodType.class)
                .flatMap(type -> method(type, item, new BigDecimal(weight)))
                .orElse(new Unscorable(Reason.METHOD_INCOMPLETE));
    }

    private Optional<Method> method(MethodType type, JsonCursor item, BigDecimal weight) {
        return switch (type) {
            case YES_NO -> yesNo(item);
            case CHOICE -> choice(item, weight);
            case CHECKLIST -> checklists.checklist(item, weight, whenUndefined(item));
            case THRESHOLD -> thresholds.threshold(item, weight, whenUndefined(item));
            case PROPORTION -> proportion(item);
            case FORMULA -> formula(item);
            case DEDUCTION -> deduction(item);
            case EXPERT -> expert(item);
        };
    }

    private static WhenUndefined whenUndefined(JsonCursor item) {
        var given = item.name("whenUndefined", WhenUndefined.class);
        if (given.filter(WhenUndefined.UNSCORED::equals).isPresent()) {
            item.fault("whenUndefined", FaultCode.VALUE_UNKNOWN, WhenUndefined.UNSCORED);
        }
        return given.orElse(WhenUndefined.UNSCORED);
    }

    private Optional<Method> yesNo(JsonCursor item) {
        item.allowing(Set.of("type", "value", "whenUndefined"));
        var whenUndefined = whenUndefined(item);
        if (!item.has("value")) {
            return Optional.of(new YesNo(null, whenUndefined));
        }
        return parts.expression(item, "value").map(value -> new YesNo(value, whenUndefined));
    }

    private Optional<Method> choice(JsonCursor item, BigDecimal weight) {
        item.allowing(Set.of("type", "options"));
        var codes = new HashSet<String>();
        var options = item.list("options", option -> {
            option.allowing(Set.of("code", "title", "points"));
            return new Choice.Option(
                    parts.code(option, codes), parts.title(option), parts.points(option, "points", weight));
        });
        return parts.filled(item, "options", options.size()) ? Optional.of(new Choice(options)) : Optional.empty();
    }

    private Optional<Method> proportion(JsonCursor item) {
        item.allowing(Set.of("type", "value", "target", "whenUndefined"));
        item.require("value");
        item.require("target");
        var whenUndefined = whenUndefined(item);
        var target = parts.expression(item, "target");
        return parts.expression(item, "value")
                .flatMap(value -> target.map(known -> new Proportion(value, known, whenUndefined)));
    }

    private Optional<Method> formula(JsonCursor item) {
        item.allowing(Set.of("type", "points", "whenUndefined"));
        item.require("points");
        var whenUndefined = whenUndefined(item);
        return parts.expression(item, "points").map(points -> new Formula(points, whenUndefined));
    }

    private Optional<Method> deduction(JsonCursor item) {
        item.allowing(Set.of("type", "perDefect", "value", "whenUndefined"));
        var whenUndefined = whenUndefined(item);
        var each = parts.aboveZero(item, "perDefect");
        each.ifPresent(value -> SchemeParts.decimals(item, "perDefect", value));
        var value = parts.expression(item, "value");
        if (item.has("value") && value.isEmpty()) {
            return Optional.empty();
        }
        return each.map(points -> new Deduction(points, value.orElse(null), whenUndefined));
    }

    private Optional<Method> expert(JsonCursor item) {
        item.allowing(Set.of("type", "scale", "minimumExperts", "rubric"));
        int experts = item.integer("minimumExperts").orElse(3);
        if (experts < 1) {
            item.fault("minimumExperts", FaultCode.NUMBER_OUT_OF_RANGE, experts, "≥ 1");
        }
        var rubric = item.list("rubric", this::level);
        return parts.aboveZero(item, "scale").map(scale -> new Expert(scale, experts, rubric));
    }

    private Expert.Level level(JsonCursor item) {
        item.allowing(Set.of("from", "title"));
        item.require("from");
        return new Expert.Level(item.number("from").orElse(BigDecimal.ZERO), parts.title(item));
    }
}
