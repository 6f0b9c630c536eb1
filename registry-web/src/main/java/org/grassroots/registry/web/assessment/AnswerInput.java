package org.grassroots.registry.web.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.web.evidence.Papers;
import org.jspecify.annotations.Nullable;

/** The inputs of the form in which one indicator is answered, filled with what a stage says so far. */
public class AnswerInput {

    private final IndicatorView indicator;
    private final @Nullable StageView stage;
    private final Map<String, @Nullable String> figures = new HashMap<>();
    private String seen;
    private @Nullable String answer;
    private String @Nullable [] met;
    private @Nullable String reason;
    private @Nullable String reuse;
    private final Papers papers = new Papers("files");

    /** The inputs for {@code indicator}; {@code stage} is what they begin with, or null for nothing. */
    AnswerInput(IndicatorView indicator, @Nullable StageView stage) {
        this.indicator = indicator;
        this.stage = stage;
        this.seen = fingerprint();
        this.reason = indicator.inapplicable();
        if (stage != null) {
            figures.putAll(stage.figures());
        }
        var given = stage == null ? null : stage.answer();
        if (given != null) {
            answer = TypedAnswer.shown(indicator.question().type(), given);
            met = given.met().toArray(String[]::new);
        }
    }

    /** The answer as JSON if it was changed, empty if it was taken away, or null. */
    @Nullable
    String changedAnswer() {
        var text = answerText();
        return text == null || text.equals(storedAnswer()) ? null : text;
    }

    /** None ticked says that none is met, unless nothing was answered before and something else is handed in. */
    private @Nullable String answerText() {
        var question = indicator.question();
        boolean nothingTicked = met == null || met.length == 0;
        boolean silent = question.type() == MethodType.CHECKLIST
                && nothingTicked
                && storedAnswer().isEmpty()
                && isMoreThanAnAnswer();
        return !question.asks() || silent ? null : TypedAnswer.text(question.type(), stripped(answer), met);
    }

    private boolean isMoreThanAnAnswer() {
        return isWithFiles() || !changedFigures().isEmpty() || isReasonChanged();
    }

    private String storedAnswer() {
        return stage == null || stage.answer() == null ? "" : stage.answer().text();
    }

    /** The figures that were changed, as they were typed. */
    Map<String, String> changedFigures() {
        var changed = new TreeMap<String, String>();
        figures.forEach((code, typed) -> {
            var now = typed == null ? "" : typed.strip();
            if (!now.equals(stage == null ? "" : stage.figures().getOrDefault(code, ""))) {
                changed.put(code, now);
            }
        });
        return changed;
    }

    boolean isReasonChanged() {
        return !stripped(reason).equals(stripped(indicator.inapplicable()));
    }

    /** The reason why the indicator does not apply; empty where it does. */
    String reasonGiven() {
        return stripped(reason);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private boolean isWithFiles() {
        return !papers.isEmpty() || !stripped(reuse).isEmpty();
    }

    /** Whether nobody has changed the indicator since the form was shown; afterwards the form counts as shown anew. */
    boolean isUpToDate() {
        var now = fingerprint();
        boolean same = seen.equals(now);
        seen = now;
        return same;
    }

    private String fingerprint() {
        var shown = stage == null ? Map.of() : new TreeMap<>(stage.figures());
        return Digest.of(storedAnswer() + shown + stripped(indicator.inapplicable()));
    }

    /** Whether there is anything to fill in but evidence. */
    public boolean isAsking() {
        return indicator.question().asks()
                || indicator.question().figures().stream().anyMatch(figure -> !figure.derived());
    }

    /** The id of the form. */
    public String getFormId() {
        return "i" + indicator.code().replaceAll("[^A-Za-z0-9]", "_");
    }

    /** The id of the place on the page. */
    public String getAnchor() {
        return anchor(indicator.code());
    }

    static String anchor(String code) {
        return "at-" + code;
    }

    public IndicatorView getIndicator() {
        return indicator;
    }

    public Map<String, @Nullable String> getFigures() {
        return figures;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
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

    public @Nullable String getReuse() {
        return reuse;
    }

    public void setReuse(@Nullable String reuse) {
        this.reuse = reuse;
    }

    public Papers getPapers() {
        return papers;
    }
}
