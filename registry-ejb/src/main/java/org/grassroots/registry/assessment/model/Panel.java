package org.grassroots.registry.assessment.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.RegistryException;

/**
 * 专家组: who rates what only judgement can tell of one case, blind to each other until all have handed in.
 *
 * @param seats all there ever were, in the order in which they were given
 * @param given what was rated from all of them
 */
public record Panel(List<PanelSeat> seats, List<PanelRating> given) {

    /** Fewer are no panel (contract §2: minimumExperts is 3 where a scheme says nothing else). */
    private static final int LEAST = 3;

    public Panel {
        seats = seats.stream()
                .sorted(Comparator.comparing((PanelSeat seat) -> seat.given().at())
                        .thenComparing(PanelSeat::name)
                        .thenComparing(PanelSeat::id))
                .toList();
        given = List.copyOf(given);
    }

    /** The indicators of a scheme that a panel rates. */
    public static List<Indicator> rated(Scheme scheme) {
        return scheme.indicators()
                .filter(indicator -> indicator.method() instanceof Expert)
                .toList();
    }

    /** How many experts a scheme needs at least. */
    public static int needed(Scheme scheme) {
        return rated(scheme).stream()
                .mapToInt(indicator -> ((Expert) indicator.method()).minimumExperts())
                .reduce(LEAST, Math::max);
    }

    /** The seats that somebody holds. */
    public List<PanelSeat> held() {
        return seats.stream().filter(PanelSeat::isHeld).toList();
    }

    /** The seat that an account holds. */
    public Optional<PanelSeat> seatOf(String account) {
        return held().stream().filter(seat -> seat.account().equals(account)).findFirst();
    }

    /** Whether there is one, complete or not. */
    public boolean isAppointed() {
        return !held().isEmpty();
    }

    /** Whether all have handed in: before that nobody learns what another has rated. */
    public boolean isComplete() {
        return isAppointed() && held().stream().allMatch(PanelSeat::isHandedIn);
    }

    public int handedIn() {
        return (int) held().stream().filter(PanelSeat::isHandedIn).count();
    }

    /** What was rated from one seat, by indicator. */
    public List<PanelRating> from(PanelSeat seat) {
        return given.stream()
                .filter(rating -> rating.seatId().equals(seat.id()))
                .sorted(Comparator.comparing(PanelRating::indicator))
                .toList();
    }

    /** The ratings of an indicator that count, the least first, so that their order tells of nobody. */
    public List<BigDecimal> ratings(String indicator) {
        var counting = held().stream().map(PanelSeat::id).collect(Collectors.toUnmodifiableSet());
        return given.stream()
                .filter(rating -> rating.indicator().equals(indicator) && counting.contains(rating.seatId()))
                .map(PanelRating::rating)
                .sorted()
                .toList();
    }

    /** The accounts that sit on it or rated in it once. */
    public Set<String> experts() {
        return seats.stream().map(PanelSeat::account).collect(Collectors.toUnmodifiableSet());
    }

    /** The same panel with more seats. */
    public Panel with(Collection<PanelSeat> more) {
        return new Panel(Stream.concat(seats.stream(), more.stream()).toList(), given);
    }

    /** The same panel with what was just rated. */
    public Panel rated(Collection<PanelRating> more) {
        return new Panel(seats, Stream.concat(given.stream(), more.stream()).toList());
    }

    /**
     * Asks that the seats held are enough and that nobody sits twice.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_TOO_SMALL}
     */
    public void requireSize(int needed) {
        var different = new HashSet<String>();
        held().forEach(seat -> different.add(seat.account()));
        if (different.size() < needed || different.size() < held().size()) {
            throw new RegistryException(AssessmentProblem.PANEL_TOO_SMALL, needed);
        }
    }

    /**
     * Asks that nobody on the panel has still to hand in; where there is no panel, a desk reviewer enters the sheet.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_INCOMPLETE}
     */
    public void requireDone() {
        if (isAppointed() && !isComplete()) {
            throw new RegistryException(AssessmentProblem.PANEL_INCOMPLETE, handedIn(), held().size());
        }
    }
}
