package org.grassroots.registry.web.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.grassroots.registry.assessment.IndicatorView.AnswerView;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Deduction;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What is typed for one indicator while a scheme is tried out: its answer, or why it does not apply. */
public class TryInput {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;，、；]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    private final Indicator indicator;
    private @Nullable String answer;
    private String @Nullable [] met;
    private @Nullable String reason;

    TryInput(Indicator indicator) {
        this.indicator = indicator;
    }

    /** Begins with what was answered in a case, as far as the indicator can read it. */
    void begin(@Nullable AnswerView given, @Nullable String inapplicable) {
        reason = inapplicable;
        if (given == null) {
            return;
        }
        met = given.met().toArray(String[]::new);
        if (given.yes() != null) {
            answer = given.yes().toString();
        } else if (given.choice() != null) {
            answer = given.choice();
        } else if (given.defects() != null) {
            answer = given.defects().toString();
        } else if (!given.ratings().isEmpty()) {
            answer = String.join(", ", given.ratings());
        }
    }

    /** The answer as the engine reads it; null where there is none, and nothing is checked that does not apply. */
    @Nullable
    Answer read(FieldChecks checks) {
        var typed = answer == null ? "" : answer.strip();
        if (getType().equals("CHECKLIST")) {
            return new Answer.Met(met == null ? Set.of() : Set.copyOf(Arrays.asList(met)));
        }
        if (typed.isEmpty()) {
            return null;
        }
        return switch (getType()) {
            case "YES_NO" -> new Answer.Yes(typed.equals("true"));
            case "CHOICE" -> new Answer.Choice(typed);
            case "DEDUCTION" -> defects(typed, checks);
            default -> ratings(typed, checks);
        };
    }

    private @Nullable Answer defects(String typed, FieldChecks checks) {
        boolean isCount = COUNT.matcher(typed).matches();
        checks.when(!isCount, getId(), CommonProblem.FIELD_TYPE, "2");
        return isCount ? new Answer.Defects(Integer.parseInt(typed)) : null;
    }

    private @Nullable Answer ratings(String typed, FieldChecks checks) {
        var ratings = List.of(BETWEEN.split(typed));
        boolean areNumbers =
                ratings.stream().allMatch(rating -> DECIMAL.matcher(rating).matches());
        checks.when(!areNumbers, getId(), CommonProblem.FIELD_TYPE, "1.8, 2, 1.9");
        return areNumbers
                ? new Answer.Ratings(ratings.stream().map(BigDecimal::new).toList())
                : null;
    }

    /** Why the indicator does not apply; empty where it does. */
    String reasonGiven() {
        return reason == null ? "" : reason.strip();
    }

    /** How it is answered; OTHER where figures alone tell. */
    public String getType() {
        var method = indicator.method();
        if (!method.asks()) {
            return "OTHER";
        } else if (method instanceof Choice) {
            return "CHOICE";
        } else if (method instanceof Checklist) {
            return "CHECKLIST";
        } else if (method instanceof Deduction) {
            return "DEDUCTION";
        }
        return method instanceof Expert ? "EXPERT" : "YES_NO";
    }

    /** The conditions of which somebody has to say whether they are met. */
    public List<Checklist.Condition> getConditions() {
        return indicator.method() instanceof Checklist checklist
                ? checklist.conditions().stream()
                        .filter(condition -> condition.value() == null)
                        .toList()
                : List.of();
    }

    /** The id of the answer's input. */
    public String getId() {
        return "answer-" + inputId(indicator.code());
    }

    /** The id of the input for the reason why it does not apply. */
    public String getReasonId() {
        return "reason-" + inputId(indicator.code());
    }

    /** A code as part of an input's id, in which not every character may stand. */
    static String inputId(String code) {
        return code.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** Whether the reason is open to be read. */
    public boolean isDeclared() {
        return !reasonGiven().isEmpty();
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public String @Nullable [] getMet() {
        return met;
    }

    public void setMet(String @Nullable [] met) {
        this.met = met;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
