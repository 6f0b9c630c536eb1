package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.report.model.Body;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.model.Level;

/** Counts what there is of the other kinds of organisation, each figure with its list. */
@ApplicationScoped
class StockFigures {

    private Stock stock;
    private DivisionService divisions;

    @SuppressWarnings("NullAway.Init")
    protected StockFigures() {
        // for the container's proxy
    }

    @Inject
    StockFigures(Stock stock, DivisionService divisions) {
        this.stock = stock;
        this.divisions = divisions;
    }

    /** What was counted for the bounds within a reach. */
    final class Count {

        private final FigurePeriod.Bounds bounds;
        private final Reach reach;
        private final List<Body> living;
        private final List<Body> granted;
        private final Map<String, String> labels;

        private Count(FigurePeriod.Bounds bounds, Reach reach) {
            this.bounds = bounds;
            this.reach = reach;
            this.living = stock.living(bounds, reach);
            this.granted = stock.granted(bounds, reach);
            this.labels = divisions.labels(Stream.concat(living.stream(), granted.stream())
                    .map(body -> body.division().value())
                    .collect(Collectors.toSet()));
        }

        ReportFigure of(StockFigure figure) {
            boolean fresh = figure.measure() == StockFigure.Measure.NEW;
            var counted = (fresh ? granted : living)
                    .stream()
                            .filter(figure::counts)
                            .sorted(Comparator.comparing(Body::decidedOn).thenComparing(Body::registryNumber))
                            .toList();
            var items = counted.stream().map(this::item).toList();
            var once = new LinkedHashMap<String, Body>();
            counted.forEach(body -> once.putIfAbsent(figure.once(body), body));
            return switch (figure.measure()) {
                case NEW, STANDING, PARTNERS -> ReportFigure.of(figure.code(), once.size(), items);
                case PROJECTS ->
                    ReportFigure.of(
                            figure.code(),
                            (int) counted.stream()
                                    .mapToLong(body -> body.number(Attribute.PROJECTS))
                                    .sum(),
                            items);
                case CITIES -> covering(figure, once.size(), Level.PREFECTURE, items);
                case COUNTIES -> covering(figure, once.size(), Level.COUNTY, items);
                case TOWNSHIPS -> covering(figure, once.size(), Level.TOWNSHIP, items);
            };
        }

        private ReportFigure covering(StockFigure figure, int part, Level level, List<FigureItem> items) {
            return ReportFigure.covering(figure.code(), part, whole(level, bounds.last()), items);
        }

        private int whole(Level level, LocalDate day) {
            return (int) divisions.codes(level, day).stream()
                    .filter(code -> reach.covers(code))
                    .count();
        }

        private FigureItem item(Body body) {
            var division = body.division().value();
            return new FigureItem(
                    body.organisationId(),
                    body.registryNumber(),
                    body.name(),
                    division,
                    labels.getOrDefault(division, division),
                    body.decidedOn(),
                    body.documentNumber());
        }
    }

    Count count(FigurePeriod.Bounds bounds, Reach reach) {
        return new Count(bounds, reach);
    }
}
