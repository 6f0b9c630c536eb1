package org.grassroots.registry.web.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Chain;
import org.jspecify.annotations.Nullable;

/**
 * A station on the way of an application, as the page draws it.
 *
 * @param style done, current, or nothing for what lies ahead
 * @param at when it got there, or null for what lies ahead
 */
public record Stage(
        ApplicationState state,
        @Nullable String style,
        @Nullable Instant at) {

    /** Whether it stands here. */
    public boolean isCurrent() {
        return "current".equals(style);
    }

    static List<Stage> of(ApplicationView application) {
        var way = way(application.content().chain());
        var stages = new ArrayList<Stage>();
        var state = application.state();
        if (state == ApplicationState.RETURNED) {
            stages.add(new Stage(state, "current", application.changedAt()));
            way.stream().skip(1).forEach(ahead -> stages.add(new Stage(ahead, null, null)));
            return stages;
        }
        var last = state.isFinal() ? lastOnTheWay(application) : state;
        for (var one : way) {
            boolean behind = way.indexOf(one) <= way.indexOf(last) && one != state;
            stages.add(new Stage(one, behind ? "done" : one == state ? "current" : null, reached(application, one)));
        }
        if (!way.contains(state)) {
            stages.removeIf(stage -> stage.style() == null);
            stages.add(new Stage(state, "current", reached(application, state)));
        }
        return stages;
    }

    private static List<ApplicationState> way(Chain chain) {
        return switch (chain) {
            case FILING ->
                List.of(
                        ApplicationState.DRAFT,
                        ApplicationState.SUBMITTED,
                        ApplicationState.PRELIM_PASSED,
                        ApplicationState.GRANTED);
            case LOCAL, CITY -> List.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED, ApplicationState.GRANTED);
            case DIRECT -> List.of(ApplicationState.DRAFT, ApplicationState.PRELIM_PASSED, ApplicationState.GRANTED);
            case SOCIETY ->
                List.of(
                        ApplicationState.DRAFT,
                        ApplicationState.PRELIM_PASSED,
                        ApplicationState.APPROVED_TO_PREPARE,
                        ApplicationState.GRANTED);
        };
    }

    // an end off the way began where the last step left it
    private static ApplicationState lastOnTheWay(ApplicationView application) {
        var steps = application.steps();
        var from = steps.get(steps.size() - 1).from();
        return from == ApplicationState.RETURNED ? ApplicationState.DRAFT : from;
    }

    private static @Nullable Instant reached(ApplicationView application, ApplicationState state) {
        if (state == ApplicationState.DRAFT) {
            return application.createdAt();
        }
        return application.steps().stream()
                .filter(step -> step.to() == state)
                .map(ApplicationView.Step::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
