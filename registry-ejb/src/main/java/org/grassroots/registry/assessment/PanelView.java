package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * The panel of a case as somebody may see it: single ratings only once all have handed in, one's own always, and experts
 * never learn who the others are.
 *
 * @param about the case as the organisation handed it in
 * @param needed how many experts there are at least
 * @param seats those who sit on it, and those who left
 * @param tasks the indicators that are rated
 * @param own the seat of whoever looks, or null
 * @param mayRate whether whoever looks can hand in now
 * @param mayAppoint whether whoever looks can appoint and replace now
 * @param candidates the experts who could be appointed, and why some cannot; empty where whoever looks cannot appoint
 * @param contentSha256 the fingerprint of what was handed in, which a rating has to name
 */
public record PanelView(
        CaseView about,
        int needed,
        List<SeatView> seats,
        List<TaskView> tasks,
        boolean complete,
        @Nullable SeatView own,
        boolean mayRate,
        boolean mayAppoint,
        List<PanelCandidate> candidates,
        String contentSha256)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public PanelView {
        seats = List.copyOf(seats);
        tasks = List.copyOf(tasks);
        candidates = List.copyOf(candidates);
    }

    /** The same with those who could be appointed. */
    PanelView among(List<PanelCandidate> experts) {
        return new PanelView(about, needed, seats, tasks, complete, own, mayRate, mayAppoint, experts, contentSha256);
    }

    /** The seats that are held. */
    public List<SeatView> held() {
        return seats.stream().filter(seat -> seat.leftAt() == null).toList();
    }

    /** The seats that were left. */
    public List<SeatView> left() {
        return seats.stream().filter(seat -> seat.leftAt() != null).toList();
    }

    public int handedIn() {
        return (int) held().stream().filter(seat -> seat.handedInAt() != null).count();
    }

    /**
     * One seat.
     *
     * @param name null where whoever looks may not know
     * @param ratings empty where whoever looks may not know, or not handed in
     */
    public record SeatView(
            String id,
            @Nullable String name,
            boolean own,
            Instant appointedAt,
            @Nullable Instant handedInAt,
            @Nullable Instant leftAt,
            @Nullable String leftReason,
            List<RatingView> ratings)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        public SeatView {
            ratings = List.copyOf(ratings);
        }

        /** What was rated for an indicator, or null. */
        public @Nullable RatingView of(String indicator) {
            return ratings.stream()
                    .filter(rating -> rating.indicator().equals(indicator))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What one expert rated one indicator with. */
    public record RatingView(
            String indicator, BigDecimal rating, @Nullable String remark) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * One indicator that is rated between 0 and {@code scale}.
     *
     * @param mean of all ratings, once the panel is complete
     */
    public record TaskView(
            IndicatorView indicator,
            BigDecimal scale,
            List<LevelView> rubric,
            @Nullable BigDecimal mean) implements Serializable {

        private static final long serialVersionUID = 1L;

        public TaskView {
            rubric = List.copyOf(rubric);
        }
    }

    /** What a rating from here on means. */
    public record LevelView(BigDecimal from, Title title) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
