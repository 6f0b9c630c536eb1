package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Chain;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/**
 * The applications that wait for the actor: where they are written the drafts and what was returned, further on
 * what waits at a desk of the actor's on its {@link Chain}.
 */
@ApplicationScoped
class ApplicationWork implements WorkSource {

    private Applications applications;
    private ReviewTerms terms;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationWork() {
        // for the container's proxy
    }

    @Inject
    ApplicationWork(Applications applications, ReviewTerms terms, Acting acting) {
        this.applications = applications;
        this.terms = terms;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        var rows = Stream.of(
                        at(ApplicationState.RETURNED, most),
                        at(ApplicationState.SUBMITTED, most),
                        at(ApplicationState.PRELIM_PASSED, most),
                        at(ApplicationState.APPROVED_TO_PREPARE, most),
                        applications.editable(acting.actor().id(), most))
                .flatMap(List::stream)
                .distinct()
                .limit(most)
                .toList();
        var ends = terms.ends(rows.stream()
                .filter(ApplicationWork::isJudged)
                .map(ApplicationRow::changedAt)
                .toList());
        return rows.stream().map(row -> item(row, ends)).toList();
    }

    // what lies in this state at a desk where the actor sits, and waits for a step that leads on
    private List<ApplicationRow> at(ApplicationState state, int most) {
        var roles = Arrays.stream(Chain.values())
                .flatMap(chain -> desks(chain, state))
                .map(Desk::role)
                .distinct()
                .toArray(Role[]::new);
        if (!acting.actor().holds(roles)) {
            return List.of();
        }
        return applications.waiting(state, acting.actor().reach(roles), most).stream()
                .filter(row -> row.waitsFor(acting.actor()).isPresent())
                .toList();
    }

    private static Stream<Desk> desks(Chain chain, ApplicationState state) {
        return chain.startingIn(state).stream()
                .filter(line -> line.verb().goesOn())
                .flatMap(line -> line.desks().stream());
    }

    // what is written or prepared takes its time
    private static boolean isJudged(ApplicationRow row) {
        return !row.state().isEditable() && row.state() != ApplicationState.APPROVED_TO_PREPARE;
    }

    private static WorkItem item(ApplicationRow row, Map<Instant, Instant> ends) {
        var page = row.state().isEditable() ? "edit" : "application";
        return new WorkItem(
                "registration.work." + row.state(),
                List.of(Objects.requireNonNullElse(row.name(), row.division().value())),
                row.changedAt(),
                isJudged(row) ? ends.get(row.changedAt()) : null,
                "/registration/" + page + ".xhtml?id=" + row.id());
    }
}
