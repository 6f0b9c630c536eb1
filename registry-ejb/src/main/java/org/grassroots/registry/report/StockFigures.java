package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.report.model.Body;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.model.Level;

/** Counts what there is of the other kinds of organisation, each figure with its list. */
@ApplicationScoped
class StockFigures {

    private Stock stock;
    private DivisionService divisions;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected StockFigures() {
        // for the container's proxy
    }

    @Inject
    StockFigures(Stock stock, DivisionService divisions, Clock clock) {
        this.stock = stock;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * What there is for the bounds within a reach.
     *
     * @param places the divisions that coverage is a part of, each with its level
     */
    record Count(FigurePeriod.Bounds bounds, List<Body> bodies, Map<String, Level> places) {

        /** Where the organisations lie, and what that lies in. */
        Set<String> divisions() {
            return bodies.stream()
                    .map(Body::division)
                    .flatMap(place -> Stream.of(place, place.county(), place.city()))
                    .map(DivisionCode::value)
                    .collect(Collectors.toSet());
        }

        private boolean isGranted(Body body) {
            return !body.decidedOn().isBefore(bounds.first())
                    && !body.decidedOn().isAfter(bounds.last());
        }

        // what lies in a division that is no longer one covers nothing, until somebody moves it
        private boolean isCounted(StockFigure figure, Body body) {
            var measure = figure.measure();
            boolean there = measure == StockFigure.Measure.NEW ? isGranted(body) : Stock.isLiving(body);
            return there && figure.counts(body) && (!measure.isCoverage() || places.containsKey(figure.once(body)));
        }

        ReportFigure of(StockFigure figure, Map<String, String> labels) {
            var items = bodies.stream()
                    .filter(body -> isCounted(figure, body))
                    .sorted(order(figure))
                    .map(body -> item(figure, body, labels))
                    .toList();
            var counted = ReportFigure.of(figure.code(), figure.measure().unit(), items);
            return figure.measure()
                    .level()
                    .map(level -> counted.ofWhole(Collections.frequency(places.values(), level)))
                    .orElse(counted);
        }

        private static Comparator<Body> order(StockFigure figure) {
            var byDay = Comparator.comparing(Body::decidedOn).thenComparing(Body::registryNumber);
            return figure.measure().isCoverage()
                    ? Comparator.comparing(figure::once).thenComparing(byDay)
                    : byDay;
        }

        private static FigureItem item(StockFigure figure, Body body, Map<String, String> labels) {
            var division = body.division().value();
            var counted = figure.once(body);
            return new FigureItem(
                    body.organisationId(),
                    body.registryNumber(),
                    body.name(),
                    division,
                    labels.getOrDefault(division, division),
                    body.decidedOn(),
                    body.documentNumber(),
                    counted.equals(body.organisationId()) ? null : labels.getOrDefault(counted, counted),
                    figure.amount(body));
        }
    }

    /** Counts by the divisions that there were on the last day of the bounds, or by those that there are today. */
    Count count(FigurePeriod.Bounds bounds, Reach reach, Tree tree) {
        var day = tree == Tree.NOW ? BusinessTime.today(clock) : bounds.last();
        var places = new HashMap<>(divisions.codes(day));
        places.keySet().removeIf(code -> !reach.covers(code));
        return new Count(bounds, stock.bodies(bounds, reach, tree), places);
    }
}
