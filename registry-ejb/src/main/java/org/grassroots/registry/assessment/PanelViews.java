package org.grassroots.registry.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.PanelView.LevelView;
import org.grassroots.registry.assessment.PanelView.RatingView;
import org.grassroots.registry.assessment.PanelView.SeatView;
import org.grassroots.registry.assessment.PanelView.TaskView;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.assessment.model.PanelRating;
import org.grassroots.registry.assessment.model.PanelSeat;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Shows a panel to one who may see this much of it and no more. */
final class PanelViews {

    private final CaseFile file;
    private final Panel panel;
    private final String viewer;
    private final boolean namesShown;
    private final Set<CaseVerb> possible;

    /**
     * For whoever has the account {@code viewer} and these roles over the case.
     *
     * @param possible what the viewer can do to the case now
     */
    PanelViews(CaseFile file, Panel panel, String viewer, Set<Role> roles, Set<CaseVerb> possible) {
        this.file = file;
        this.panel = panel;
        this.viewer = viewer;
        this.namesShown = roles.contains(Role.CAMPAIGN_MANAGER) || roles.contains(Role.PROVINCIAL_AUDITOR);
        this.possible = possible;
    }

    PanelView view() {
        var about = CaseViews.of(file, List.of(), Set.of(), false, CaseViews.Shown.NOTHING);
        var own = panel.seatOf(viewer).orElse(null);
        boolean mayRate = own != null && !own.isHandedIn() && possible.contains(CaseVerb.RATE);
        return new PanelView(
                about,
                Panel.needed(file.scheme()),
                panel.seats().stream().map(this::seat).toList(),
                Panel.rated(file.scheme()).stream()
                        .map(indicator -> task(about, indicator.code(), (Expert) indicator.method()))
                        .toList(),
                panel.isComplete(),
                own == null ? null : seat(own),
                mayRate,
                possible.contains(CaseVerb.EMPANEL),
                List.of(),
                file.frozen().handedIn().sha256());
    }

    private SeatView seat(PanelSeat seat) {
        boolean own = seat.account().equals(viewer);
        // what was rated from a seat that was left counts for nothing, and whoever comes is not to be led by it
        boolean shown = seat.isHeld() && (own || panel.isComplete());
        return new SeatView(
                seat.id(),
                own || namesShown ? seat.name() : null,
                own,
                seat.given().at(),
                seat.handedInAt().orElse(null),
                seat.leftAt().orElse(null),
                seat.leftReason().orElse(null),
                shown ? panel.from(seat).stream().map(PanelViews::rating).toList() : List.of());
    }

    private static RatingView rating(PanelRating rating) {
        return new RatingView(
                rating.indicator(), rating.rating(), rating.remark().orElse(null));
    }

    private TaskView task(CaseView about, String code, Expert method) {
        var indicator = about.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        var rubric = method.rubric().stream()
                .map(level -> new LevelView(level.from(), level.title()))
                .toList();
        return new TaskView(indicator, method.scale(), rubric, mean(code));
    }

    private @Nullable BigDecimal mean(String code) {
        var ratings = panel.isComplete() ? panel.ratings(code) : List.<BigDecimal>of();
        return ratings.isEmpty() ? null : Expert.mean(new Answer.Ratings(ratings));
    }
}
