package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CHECKLIST: points for the number of conditions met, or for certain sets of them; the first set that is met wins
 * over any number (contract §2). A condition with a {@code value} is met while that is above 0; of the others
 * somebody says so.
 */
public record Checklist(
        List<Condition> conditions,
        NavigableMap<Integer, BigDecimal> points,
        List<Combination> sets,
        WhenUndefined whenUndefined)
        implements Method {

    public Checklist {
        conditions = List.copyOf(conditions);
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
        sets = List.copyOf(sets);
    }

    /** One thing that is there or not. */
    public record Condition(
            String code, Title title, @Nullable Expression value) {}

    /** The points of having all of these. */
    public record Combination(List<String> all, BigDecimal points) {
        public Combination {
            all = List.copyOf(all);
        }
    }

    @Override
    public Map<String, Expression> expressions() {
        var expressions = new LinkedHashMap<String, Expression>();
        for (var condition : conditions) {
            if (condition.value() != null) {
                expressions.put(condition.code(), condition.value());
            }
        }
        return expressions;
    }

    @Override
    public boolean asks() {
        return conditions.stream().anyMatch(condition -> condition.value() == null);
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return answer instanceof Answer.Met;
    }

    @Override
    public void check(Answer answer, String pointer, FaultLog log) {
        var asked = conditions.stream()
                .filter(condition -> condition.value() == null)
                .map(Condition::code)
                .collect(Collectors.toSet());
        if (answer instanceof Answer.Met met) {
            met.codes().stream()
                    .filter(code -> !asked.contains(code))
                    .forEach(code -> log.add(pointer, FaultCode.CONDITION_NOT_ASKED, code));
        }
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        for (var condition : conditions) {
            if (condition.value() != null && inputs.evaluate(condition.value()).isUndefined()) {
                return Exact.UNDEFINED;
            }
        }
        return Exact.of(points(met(inputs)));
    }

    /** The codes of the conditions that these inputs meet. */
    Set<String> met(Inputs inputs) {
        var met = new HashSet<String>();
        for (var condition : conditions) {
            var fulfilled = condition.value() == null
                    ? inputs.answer() instanceof Answer.Met answer
                            && answer.codes().contains(condition.code())
                    : inputs.evaluate(condition.value()).signum() > 0;
            if (fulfilled) {
                met.add(condition.code());
            }
        }
        return met;
    }

    private BigDecimal points(Set<String> met) {
        for (var set : sets) {
            if (met.containsAll(set.all())) {
                return set.points();
            }
        }
        var reached = points.floorEntry(met.size());
        return reached == null ? BigDecimal.ZERO : reached.getValue();
    }

    /** One more condition: of those that earn most, the first. */
    @Override
    public Optional<NextStep> next(int weight, Inputs inputs) {
        var met = met(inputs);
        var now = points(met);
        Optional<NextStep> best = Optional.empty();
        for (var condition : conditions) {
            var more = new HashSet<>(met);
            more.add(condition.code());
            var gain = points(more).subtract(now);
            if (gain.compareTo(best.map(NextStep::gain).orElse(BigDecimal.ZERO)) > 0) {
                best = Optional.of(NextStep.condition(condition.code(), gain));
            }
        }
        return best;
    }

    @Override
    public Rule rule(int weight) {
        var counts = points.entrySet().stream()
                .map(entry -> entry.getKey() + " → " + entry.getValue().toPlainString());
        var combinations = sets.stream()
                .map(set -> String.join("+", set.all()) + " → " + set.points().toPlainString());
        return Rule.of(
                sets.isEmpty() ? RuleKey.CHECKLIST : RuleKey.CHECKLIST_SETS,
                weight,
                conditions.size(),
                counts.collect(Collectors.joining("; ")),
                combinations.collect(Collectors.joining("; ")));
    }
}
