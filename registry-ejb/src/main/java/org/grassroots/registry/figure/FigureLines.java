package org.grassroots.registry.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.figure.ReportFiles.ReportFile;
import org.grassroots.registry.figure.model.AnnualFigure;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.FigureStatus;
import org.grassroots.registry.figure.model.SheetChecks;
import org.grassroots.registry.figure.model.Signature;
import org.jspecify.annotations.Nullable;

/** Shows a sheet line by line: as it stands, or as it was accepted and known at an instant. */
record FigureLines(ReportFile file, @Nullable Instant knownAt) {

    SheetChecks checks() {
        return new SheetChecks(file.reported(), file.sheet(), file.lastYear());
    }

    List<FigureLine> lines() {
        return file.figures().stream()
                .map(figure -> figure.derived() ? derived(figure) : reported(figure))
                .toList();
    }

    private FigureLine derived(Figure figure) {
        var amount = plain(figure, file.derived().get(figure.code()));
        return new FigureLine(figure, amount, null, null, null, null, false, null, null, null);
    }

    private FigureLine reported(Figure figure) {
        var code = figure.code();
        var sheet = file.sheet();
        var accepted = sheet.accepted(code, knownAt);
        var shown = knownAt == null ? sheet.now(code) : accepted;
        boolean corrected =
                shown.filter(value -> value.status() != FigureStatus.ACCEPTED).isPresent();
        return new FigureLine(
                figure,
                plain(figure, shown.map(AnnualFigure::amount).orElse(null)),
                shown.map(AnnualFigure::status).orElse(null),
                shown.flatMap(AnnualFigure::explanation).orElse(null),
                corrected ? plain(figure, accepted.map(AnnualFigure::amount).orElse(null)) : null,
                plain(figure, file.lastYear().get(code)),
                knownAt == null && checks().deviates(figure),
                shown.map(AnnualFigure::recorded).map(Signature::name).orElse(null),
                shown.map(AnnualFigure::recorded).map(Signature::at).orElse(null),
                shown.flatMap(AnnualFigure::returnReason).orElse(null));
    }

    /** The values that hold no longer; a figure that the catalogue has dropped is not shown. */
    List<PastFigure> past() {
        return file.sheet().past().stream()
                .flatMap(value -> Catalogue.standard().find(value.figure()).map(figure -> past(figure, value)).stream())
                .toList();
    }

    private static PastFigure past(Figure figure, AnnualFigure value) {
        Optional<Signature> judged = value.judged();
        return new PastFigure(
                figure,
                figure.plain(value.amount()),
                value.status(),
                value.recorded().name(),
                value.recorded().at(),
                judged.map(Signature::name).orElse(null),
                judged.map(Signature::at).orElse(null),
                value.returnReason().orElse(null),
                value.supersededAt().orElseThrow());
    }

    private static @Nullable String plain(Figure figure, @Nullable BigDecimal amount) {
        return amount == null ? null : figure.plain(amount);
    }
}
