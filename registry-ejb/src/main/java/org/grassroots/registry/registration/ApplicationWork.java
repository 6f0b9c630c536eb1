package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.ReviewTerm;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/**
 * The applications that wait for the actor: at the county its own drafts and what was returned, at the city what was
 * handed in, at the province what was passed.
 */
@ApplicationScoped
class ApplicationWork implements WorkSource {

    private Applications applications;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationWork() {
        // for the container's proxy
    }

    @Inject
    ApplicationWork(Applications applications, Acting acting) {
        this.applications = applications;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        return Stream.of(
                        at(Desk.COUNTY, ApplicationState.RETURNED, most),
                        at(Desk.CITY, ApplicationState.SUBMITTED, most),
                        at(Desk.PROVINCE, ApplicationState.PRELIM_PASSED, most),
                        drafts(most))
                .flatMap(List::stream)
                .limit(most)
                .map(ApplicationWork::item)
                .toList();
    }

    private List<ApplicationRow> at(Desk desk, ApplicationState state, int most) {
        if (!acting.actor().holds(desk.role())) {
            return List.of();
        }
        return applications.waiting(state, acting.actor().reach(desk.role()), most).stream()
                .filter(row -> acting.actor()
                        .grantOver(desk.over(row.division()), desk.role())
                        .isPresent())
                .toList();
    }

    private List<ApplicationRow> drafts(int most) {
        return acting.actor().holds(Desk.COUNTY.role())
                ? applications.drafts(acting.actor().id(), most)
                : List.of();
    }

    private static WorkItem item(ApplicationRow row) {
        var page = row.state().isEditable() ? "edit" : "application";
        return new WorkItem(
                "registration.work." + row.state(),
                List.of(Objects.requireNonNullElse(row.name(), row.division().value())),
                row.changedAt(),
                row.state().isEditable() ? null : ReviewTerm.end(row.changedAt()),
                "/registration/" + page + ".xhtml?id=" + row.id());
    }
}
