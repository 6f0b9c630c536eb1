package org.grassroots.registry.web.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.scheme.model.Adjustments;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Everything that is typed while a scheme is tried out, and the case document that it makes. */
public class TryForm {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private final Map<String, TryInput> inputs = new LinkedHashMap<>();
    private final Map<String, @Nullable String> figures = new HashMap<>();
    private final Map<String, @Nullable String> deductions = new HashMap<>();
    private String[] bonus = {};
    private String[] vetoes = {};

    TryForm(Scheme scheme) {
        scheme.indicators().forEach(indicator -> inputs.put(indicator.code(), new TryInput(indicator)));
    }

    /** Begins with what counts in a case: what was found on site, else at the desk, else what was self-inspected. */
    void begin(CaseView view) {
        view.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .forEach(this::begin);
        bonus = due(view, RulingKind.BONUS);
        vetoes = due(view, RulingKind.VETO);
        view.rulings().stream()
                .filter(ruling -> ruling.kind() == RulingKind.DEDUCTION && ruling.times() > 0)
                .forEach(ruling -> deductions.put(ruling.code(), String.valueOf(ruling.times())));
    }

    private void begin(IndicatorView indicator) {
        var stages = Stream.of(indicator.self(), indicator.desk(), indicator.onSite())
                .filter(Objects::nonNull)
                .toList();
        stages.forEach(stage -> figures.putAll(stage.figures()));
        var input = inputs.get(indicator.code());
        if (input != null) {
            var answer = stages.stream()
                    .map(StageView::answer)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            input.begin(answer, indicator.inapplicable());
        }
    }

    private static String[] due(CaseView view, RulingKind kind) {
        return view.rulings().stream()
                .filter(ruling -> ruling.kind() == kind && ruling.times() > 0)
                .map(CaseView.RulingView::code)
                .toArray(String[]::new);
    }

    /**
     * The case document that was typed.
     *
     * @throws org.grassroots.registry.shared.RegistryException with every number that is none
     */
    CaseDocument read() {
        var checks = new FieldChecks();
        var amounts = amounts(checks);
        var answers = new TreeMap<String, Answer>();
        var reasons = new TreeMap<String, String>();
        inputs.forEach((code, input) -> {
            if (!input.reasonGiven().isEmpty()) {
                reasons.put(code, input.reasonGiven());
            } else if (input.getIndicator().method().asks()) {
                var answer = input.read(checks);
                if (answer != null) {
                    answers.put(code, answer);
                }
            }
        });
        var counts = counts(checks);
        checks.verify();
        var adjustments =
                new Adjustments(new TreeSet<>(Arrays.asList(bonus)), counts, new TreeSet<>(Arrays.asList(vetoes)));
        return new CaseDocument("", amounts, answers, reasons, adjustments);
    }

    private Map<String, BigDecimal> amounts(FieldChecks checks) {
        var amounts = new TreeMap<String, BigDecimal>();
        figures.forEach((code, typed) -> {
            var text = typed == null ? "" : typed.strip();
            if (DECIMAL.matcher(text).matches()) {
                amounts.put(code, new BigDecimal(text));
            } else {
                checks.when(!text.isEmpty(), figureId(code), CommonProblem.FIELD_TYPE, "12.5");
            }
        });
        return amounts;
    }

    private Map<String, Integer> counts(FieldChecks checks) {
        var counts = new TreeMap<String, Integer>();
        deductions.forEach((code, typed) -> {
            var text = typed == null ? "" : typed.strip();
            if (COUNT.matcher(text).matches()) {
                counts.put(code, Integer.valueOf(text));
            } else {
                checks.when(!text.isEmpty(), deductionId(code), CommonProblem.FIELD_TYPE, "2");
            }
        });
        return counts;
    }

    /** The same problem at the input that it is about; what is about none stands on top of the page. */
    FieldProblem atInput(FieldProblem fault) {
        var parts = fault.field().split("/", -1);
        var code = parts.length > 2 ? parts[2] : "";
        var id = switch (parts.length > 1 ? parts[1] : "") {
            case "figures" -> figureId(code);
            case "answers" -> inputs.containsKey(code) ? inputs.get(code).getId() : fault.field();
            case "inapplicable" -> inputs.containsKey(code) ? inputs.get(code).getReasonId() : fault.field();
            case "deductions" -> deductionId(code);
            default -> fault.field();
        };
        return new FieldProblem(id, fault.problem(), fault.arguments());
    }

    /** The id of a figure's input. */
    public String figureId(String code) {
        return "figure-" + TryInput.inputId(code);
    }

    /** The id of the input that counts a deduction. */
    public String deductionId(String code) {
        return "deduction-" + TryInput.inputId(code);
    }

    /** The inputs of one indicator. */
    public @Nullable TryInput input(String code) {
        return inputs.get(code);
    }

    public List<TryInput> getInputs() {
        return List.copyOf(inputs.values());
    }

    public Map<String, @Nullable String> getFigures() {
        return figures;
    }

    public Map<String, @Nullable String> getDeductions() {
        return deductions;
    }

    public String[] getBonus() {
        return bonus.clone();
    }

    public void setBonus(String @Nullable [] chosen) {
        bonus = chosen == null ? new String[0] : chosen.clone();
    }

    public String[] getVetoes() {
        return vetoes.clone();
    }

    public void setVetoes(String @Nullable [] chosen) {
        vetoes = chosen == null ? new String[0] : chosen.clone();
    }
}
