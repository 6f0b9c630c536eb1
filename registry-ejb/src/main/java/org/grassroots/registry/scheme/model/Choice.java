package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CHOICE: the points of the one option that was chosen (contract §2). */
public record Choice(List<Option> options) implements Method {

    public Choice {
        options = List.copyOf(options);
    }

    /** One possible answer and what it earns. */
    public record Option(String code, Title title, BigDecimal points) {}

    private Optional<Option> chosen(@Nullable Answer answer) {
        return answer instanceof Answer.Choice choice
                ? options.stream()
                        .filter(option -> option.code().equals(choice.code()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Map<String, Expression> expressions() {
        return Map.of();
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return chosen(answer).isPresent();
    }

    @Override
    public void check(Answer answer, String pointer, FaultLog log) {
        if (answer instanceof Answer.Choice choice && !fits(answer)) {
            log.add(pointer, FaultCode.OPTION_UNKNOWN, choice.code());
        }
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        return chosen(inputs.answer()).map(option -> Exact.of(option.points())).orElse(Exact.ZERO);
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(
                RuleKey.CHOICE,
                weight,
                options.stream()
                        .map(option -> option.code() + " → " + option.points().toPlainString())
                        .collect(Collectors.joining("; ")));
    }
}
