package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * What there is for the bounds within a reach.
     *
     * @param wholes how many divisions of each level there are on the last day
     */
    record Count(FigurePeriod.Bounds bounds, List<Body> bodies, Map<Level, Integer> wholes) {

        /** Where the organisations lie. */
        Set<String> divisions() {
            return bodies.stream().map(body -> body.division().value()).collect(Collectors.toSet());
        }

        private boolean isGranted(Body body) {
            return !body.decidedOn().isBefore(bounds.first())
                    && !body.decidedOn().isAfter(bounds.last());
        }

        ReportFigure of(StockFigure figure, Map<String, String> labels) {
            boolean fresh = figure.measure() == StockFigure.Measure.NEW;
            var counted = bodies.stream()
                    .filter(fresh ? this::isGranted : Stock::isLiving)
                    .filter(figure::counts)
                    .sorted(Comparator.comparing(Body::decidedOn).thenComparing(Body::registryNumber))
                    .toList();
            var items = counted.stream().map(body -> item(body, labels)).toList();
            int once = (int) counted.stream().map(figure::once).distinct().count();
            return switch (figure.measure()) {
                case NEW, STANDING, PARTNERS -> ReportFigure.of(figure.code(), once, items);
                case PROJECTS -> ReportFigure.of(figure.code(), projects(counted), items);
                case CITIES -> covering(figure, once, Level.PREFECTURE, items);
                case COUNTIES -> covering(figure, once, Level.COUNTY, items);
                case TOWNSHIPS -> covering(figure, once, Level.TOWNSHIP, items);
            };
        }

        private static int projects(List<Body> counted) {
            return (int) counted.stream()
                    .mapToLong(body -> body.number(Attribute.PROJECTS))
                    .sum();
        }

        private ReportFigure covering(StockFigure figure, int part, Level level, List<FigureItem> items) {
            return ReportFigure.covering(figure.code(), part, wholes.getOrDefault(level, 0), items);
        }

        private static FigureItem item(Body body, Map<String, String> labels) {
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
        return new Count(bounds, stock.bodies(bounds, reach), wholes(bounds.last(), reach));
    }

    private Map<Level, Integer> wholes(LocalDate day, Reach reach) {
        var wholes = new EnumMap<Level, Integer>(Level.class);
        divisions.codes(day).forEach((code, level) -> {
            if (reach.covers(code)) {
                wholes.merge(level, 1, Integer::sum);
            }
        });
        return wholes;
    }
}
