package org.grassroots.registry.figure.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.figure.FigureProblem;
import org.grassroots.registry.shared.FieldProblem;

/**
 * What keeps a sheet from being handed in, figure by figure: a figure without a value, for there are no blanks and none
 * is 0; a value that was sent back and not corrected; a part that exceeds its whole; a move from last year that nobody
 * explained.
 *
 * @param figures what the organisation reports
 * @param lastYear the accepted values of the year before, by figure
 */
public record SheetChecks(List<Figure> figures, Sheet sheet, Map<String, BigDecimal> lastYear) {

    /** Everything that is missing or wrong; the fields are named by the figures' codes. */
    public List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        figures.forEach(figure -> sheet.now(figure.code())
                .ifPresentOrElse(
                        value -> check(figure, value, problems),
                        () -> problems.add(FieldProblem.of(figure.code(), FigureProblem.AMOUNT_MISSING))));
        return List.copyOf(problems);
    }

    private void check(Figure figure, AnnualFigure value, List<FieldProblem> problems) {
        var code = figure.code();
        if (value.status() == FigureStatus.RETURNED) {
            problems.add(FieldProblem.of(
                    code, FigureProblem.AMOUNT_RETURNED, value.returnReason().orElse("")));
        }
        whole(figure)
                .filter(whole -> value.amount().compareTo(whole.amount()) > 0)
                .flatMap(whole -> Catalogue.standard().find(whole.figure()))
                .ifPresent(whole -> problems.add(FieldProblem.of(
                        code,
                        FigureProblem.AMOUNT_EXCEEDS_WHOLE,
                        whole.title().zh(),
                        whole.title().en())));
        if (deviates(figure) && value.explanation().isEmpty() && value.status() != FigureStatus.ACCEPTED) {
            problems.add(FieldProblem.of(code, FigureProblem.EXPLANATION_MISSING));
        }
    }

    private Optional<AnnualFigure> whole(Figure figure) {
        return Optional.ofNullable(figure.bounds().within()).flatMap(sheet::now);
    }

    /** Whether the value moved further from last year's than the figure may without a word. */
    public boolean deviates(Figure figure) {
        var before = lastYear.get(figure.code());
        return before != null
                && sheet.now(figure.code())
                        .filter(value -> figure.bounds().tolerance().isExceeded(before, value.amount()))
                        .isPresent();
    }
}
