package org.grassroots.registry.scheme.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a draft whose method is missing or unfinished, and in archived schemes, which have none (contract
 * §1).
 */
public record Unscorable(Reason reason) implements Method {

    @Override
    public Map<String, Expression> expressions() {
        return Map.of();
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return false;
    }

    @Override
    public Optional<Reason> hindrance(Inputs inputs) {
        return Optional.of(reason);
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        return Exact.UNDEFINED;
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(RuleKey.NO_METHOD, weight);
    }
}
