package org.grassroots.registry.web.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.assessment.PanelView;
import org.grassroots.registry.assessment.PanelView.LevelView;
import org.grassroots.registry.assessment.PanelView.RatingView;
import org.grassroots.registry.assessment.PanelView.SeatView;
import org.grassroots.registry.assessment.PanelView.TaskView;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/** A panel as the API tells of it. */
public record PanelBody(
        String caseId, int needed, boolean complete, List<Seat> seats, List<Task> indicators, String contentSha256) {

    public PanelBody {
        seats = List.copyOf(seats);
        indicators = List.copyOf(indicators);
    }

    /** One seat; {@code name} and {@code ratings} only where the caller may know. */
    public record Seat(
            String id,
            @Nullable String name,
            boolean own,
            Instant appointedAt,
            @Nullable Instant handedInAt,
            @Nullable Instant leftAt,
            @Nullable String leftReason,
            List<RatingView> ratings) {

        static Seat of(SeatView view) {
            return new Seat(
                    view.id(),
                    view.name(),
                    view.own(),
                    view.appointedAt(),
                    view.handedInAt(),
                    view.leftAt(),
                    view.leftReason(),
                    view.ratings());
        }
    }

    /** One indicator that is rated between 0 and {@code scale}; the mean once all have handed in. */
    public record Task(
            String code,
            Title title,
            BigDecimal scale,
            List<LevelView> rubric,
            @Nullable BigDecimal mean) {

        static Task of(TaskView view) {
            return new Task(
                    view.indicator().code(), view.indicator().title(), view.scale(), view.rubric(), view.mean());
        }
    }

    static PanelBody of(PanelView view) {
        return new PanelBody(
                view.about().id(),
                view.needed(),
                view.complete(),
                view.seats().stream().map(Seat::of).toList(),
                view.tasks().stream().map(Task::of).toList(),
                view.contentSha256());
    }
}
