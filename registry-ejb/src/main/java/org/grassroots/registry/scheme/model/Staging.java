package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of each indicator at each stage, and from them the self total, the official total and the result
 * (§3.5).
 */
final class Staging {

    private final Engine engine;
    private final StagedCase staged;

    Staging(Engine engine, StagedCase staged) {
        this.engine = engine;
        this.staged = staged;
    }

    StagedResult result() {
        var self = engine.outcomes(staged.self());
        var desk = engine.outcomes(staged.desk());
        // nobody was there for most cases, and then there is nothing to be laid over the desk's
        var onSite = staged.onSite().isBlank() ? Map.<String, Outcome>of() : engine.outcomes(staged.overlaid());
        var values = new LinkedHashMap<String, StagedResult.Values>();
        engine.scheme().indicators().forEach(indicator -> {
            var code = indicator.code();
            var byStage = new EnumMap<Stage, Outcome>(Stage.class);
            selfValue(indicator, self.get(code)).ifPresent(value -> byStage.put(Stage.SELF, value));
            deskValue(indicator, desk.get(code)).ifPresent(value -> byStage.put(Stage.DESK, value));
            onSiteValue(indicator, onSite.get(code)).ifPresent(value -> byStage.put(Stage.ON_SITE, value));
            values.put(code, new StagedResult.Values(byStage));
        });
        return blended(values);
    }

    /**
     * The organisation has no say where experts rate; elsewhere it has a value where its figures and answer give one.
     */
    private static Optional<Outcome> selfValue(Indicator indicator, @Nullable Outcome outcome) {
        return indicator.method() instanceof Expert && !(outcome instanceof Outcome.NotApplicable)
                ? Optional.empty()
                : Optional.ofNullable(outcome).filter(value -> !(value instanceof Outcome.Unscored));
    }

    private Optional<Outcome> deskValue(Indicator indicator, @Nullable Outcome outcome) {
        return staged.unconfirmed().contains(indicator.code()) ? Optional.empty() : Optional.ofNullable(outcome);
    }

    /**
     * There is one where inspectors answered the indicator's question, corrected one of its figures, or found it not
     * to apply.
     */
    private Optional<Outcome> onSiteValue(Indicator indicator, @Nullable Outcome outcome) {
        var onSite = staged.onSite();
        if (onSite.isBlank()) {
            return Optional.empty();
        }
        var given = onSite.answers().containsKey(indicator.code())
                || onSite.inapplicable().containsKey(indicator.code())
                || indicator.method().figures().stream().anyMatch(onSite.figures()::containsKey);
        return given ? Optional.ofNullable(outcome) : Optional.empty();
    }

    private StagedResult blended(Map<String, StagedResult.Values> values) {
        var official = tally(values, StagedResult.Values::official);
        var self = tally(values, StagedResult.Values::selfElseOfficial);
        var result = result(self.total(), official.total());
        var grade = engine.grade(result, staged.adjustments());
        return new StagedResult(staged.id(), values, self, official, result, deviates(self, official), grade);
    }

    private Tally tally(Map<String, StagedResult.Values> values, Function<StagedResult.Values, Outcome> chosen) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        values.forEach((code, value) -> outcomes.put(code, chosen.apply(value)));
        return new Adding(engine.scheme(), outcomes).tally(staged.adjustments());
    }

    private @Nullable BigDecimal result(@Nullable BigDecimal self, @Nullable BigDecimal official) {
        var alpha = Exact.of(engine.scheme().blend().selfWeight());
        if (official == null || alpha.signum() == 0) {
            return official;
        }
        return self == null
                ? null
                : alpha.times(Exact.of(self))
                        .plus(Exact.ONE.minus(alpha).times(Exact.of(official)))
                        .round2();
    }

    private boolean deviates(Tally self, Tally official) {
        if (self.total() == null || official.total() == null) {
            return false;
        }
        var difference = self.total().subtract(official.total()).abs();
        return difference.compareTo(engine.scheme().blend().deviationFlag()) >= 0;
    }
}
