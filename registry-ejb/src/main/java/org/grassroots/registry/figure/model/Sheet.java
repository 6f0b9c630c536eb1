package org.grassroots.registry.figure.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.figure.FigureProblem;
import org.grassroots.registry.figure.model.AnnualFigure.Place;
import org.grassroots.registry.figure.model.AnnualFigure.Said;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * A report with every value that was ever given on it. Of each figure, at most one value is being worked on and at
 * most one is accepted; all others are history.
 *
 * <p>What takes another value's place is done in two moves, so that the database never sees both there: first the old
 * value gives way, then the new one comes.
 */
public final class Sheet {

    private final AnnualReport report;
    private final List<AnnualFigure> values;

    public Sheet(AnnualReport report, List<AnnualFigure> values) {
        this.report = report;
        this.values = new ArrayList<>(values);
    }

    public AnnualReport report() {
        return report;
    }

    /** The value of a figure that is being worked on: written, handed in or sent back. */
    public Optional<AnnualFigure> inWork(String figure) {
        return at(Place.WORK).filter(value -> value.figure().equals(figure)).findFirst();
    }

    /** The accepted value of a figure. */
    public Optional<AnnualFigure> accepted(String figure) {
        return accepted(figure, null);
    }

    /** The value of a figure that was the accepted one at an instant; null asks about this moment. */
    public Optional<AnnualFigure> accepted(String figure, @Nullable Instant knownAt) {
        return values.stream()
                .filter(value -> value.figure().equals(figure) && value.wasAccepted(knownAt))
                .findFirst();
    }

    /** What the organisation says of a figure now: the value being worked on, or else the accepted one. */
    public Optional<AnnualFigure> now(String figure) {
        return inWork(figure).or(() -> accepted(figure));
    }

    /** Values that were handed in and hold no longer, the last first. */
    public List<AnnualFigure> past() {
        return values.stream()
                .filter(value -> value.supersededAt().isPresent() && value.status() != FigureStatus.DRAFT)
                .sorted(Comparator.comparing(
                                (AnnualFigure value) -> value.recorded().at())
                        .reversed()
                        .thenComparing(AnnualFigure::figure))
                .toList();
    }

    /** The values that the reviewer has to judge. */
    public List<AnnualFigure> handedIn() {
        return at(Place.WORK)
                .filter(value -> value.status() == FigureStatus.HANDED_IN)
                .toList();
    }

    /** Whether saying this would change nothing. */
    public boolean says(Said said) {
        return now(said.figure()).filter(said::isSame).isPresent();
    }

    /** First move of writing: what is being worked on of a figure gives way. */
    public void giveWay(String figure, Signature by) {
        report.requireEditable();
        inWork(figure).ifPresent(value -> value.supersede(by.at()));
    }

    /** Second move of writing: the new value, or nothing if it is what was accepted. */
    public Optional<AnnualFigure> write(Said said, Signature by, String id) {
        report.requireEditable();
        if (accepted(said.figure()).filter(said::isSame).isPresent()) {
            return Optional.empty();
        }
        var value = new AnnualFigure(id, report.id(), said, by);
        values.add(value);
        return Optional.of(value);
    }

    /** Ends writing: where the report stands follows from its values. */
    public void written(Signature by) {
        report.requireEditable();
        report.written(standing(), by);
    }

    private ReportState standing() {
        if (at(Place.WORK).anyMatch(value -> value.status() == FigureStatus.RETURNED)) {
            return ReportState.RETURNED;
        }
        boolean settled = at(Place.WORK).findAny().isEmpty()
                && at(Place.ACCEPTED).findAny().isPresent();
        return settled ? ReportState.ACCEPTED : ReportState.DRAFT;
    }

    /** Hands in what was written since. */
    public void handIn(Signature by) {
        report.requireEditable();
        var drafts = at(Place.WORK)
                .filter(value -> value.status() == FigureStatus.DRAFT)
                .toList();
        if (drafts.isEmpty()) {
            throw new RegistryException(FigureProblem.REPORT_NOTHING_NEW);
        }
        drafts.forEach(value -> value.handIn(by.at()));
        report.handedIn(by);
    }

    /** First move of a review: the accepted values give way to those of the figures that will be accepted now. */
    public void giveWay(Collection<String> returned, Signature by) {
        requireReviewable(by.account());
        handedIn().stream()
                .map(AnnualFigure::figure)
                .filter(figure -> !returned.contains(figure))
                .forEach(figure -> accepted(figure).ifPresent(value -> value.supersede(by.at())));
    }

    /** Second move of a review: what is named goes back for the reason given, everything else is accepted. */
    public void judge(Map<String, String> returned, Signature by) {
        handedIn().forEach(value -> {
            var reason = returned.get(value.figure());
            if (reason == null) {
                value.accept(by);
            } else {
                value.sendBack(by, reason);
            }
        });
        report.reviewed(returned.isEmpty(), by);
    }

    /** Asks that it can be judged by {@code account}. */
    public void requireReviewable(String account) {
        if (report.state() != ReportState.HANDED_IN) {
            throw new RegistryException(FigureProblem.REPORT_NOT_HANDED_IN);
        }
        if (isOf(account)) {
            throw new RegistryException(FigureProblem.REPORT_SAME_PERSON);
        }
    }

    /** Whether it waits for a judgement and {@code account} has neither written nor handed in any of it. */
    public boolean isReviewable(String account) {
        return report.state() == ReportState.HANDED_IN && !isOf(account);
    }

    private boolean isOf(String account) {
        return report.handedInBy().filter(account::equals).isPresent()
                || handedIn().stream()
                        .anyMatch(value -> value.recorded().account().equals(account));
    }

    private Stream<AnnualFigure> at(Place place) {
        return values.stream().filter(value -> value.isAt(place));
    }
}
