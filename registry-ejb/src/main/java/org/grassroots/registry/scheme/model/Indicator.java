package org.grassroots.registry.scheme.model;

import java.util.List;

/** 二级指标: one thing that is assessed, the most points it can earn, and how it earns them (contract §1, §2). */
public record Indicator(String code, Title title, int weight, Method method, Evidence evidence, List<Item> items) {

    public Indicator {
        items = List.copyOf(items);
    }

    /** Whether proof must be handed in with a value that earns points, and what proof is meant. */
    public record Evidence(boolean required, Title note) {
        public static final Evidence NOT_REQUIRED = new Evidence(false, Title.NONE);
    }

    /** 三级指标 of an archived scheme; shown and compared, never scored. */
    public record Item(String code, Title title, int weight) {}

    /**
     * What these inputs earn, before anyone asks whether the indicator applies to the case (contract §2, §3.2, §3.6).
     */
    Outcome outcome(Inputs inputs) {
        if (lacksFigures(inputs)) {
            var missing = method.figures().stream()
                    .filter(figure -> !inputs.has(figure))
                    .findFirst();
            return new Outcome.Unscored(Reason.FIGURE_MISSING, missing.orElseThrow());
        }
        if (method.asks() && !method.fits(inputs.answer())) {
            return new Outcome.Unscored(Reason.ANSWER_MISSING, "");
        }
        var hindrance = method.hindrance(inputs);
        if (hindrance.isPresent()) {
            return new Outcome.Unscored(hindrance.get(), "");
        }
        var raw = method.raw(weight, inputs);
        return raw.isUndefined() ? undefined() : new Outcome.Scored(raw, raw.round2());
    }

    /** Asked of every indicator of every case, so it does without sorting what it reads. */
    private boolean lacksFigures(Inputs inputs) {
        for (var expression : method.expressions().values()) {
            for (var name : expression.names()) {
                if (!inputs.has(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome undefined() {
        return switch (method.whenUndefined()) {
            case ZERO -> scored(Exact.ZERO);
            case FULL -> scored(Exact.of(weight));
            case NOT_APPLICABLE -> new Outcome.NotApplicable("");
            case UNSCORED -> new Outcome.Unscored(Reason.UNDEFINED, "");
        };
    }

    private static Outcome scored(Exact raw) {
        return new Outcome.Scored(raw, raw.round2());
    }
}
