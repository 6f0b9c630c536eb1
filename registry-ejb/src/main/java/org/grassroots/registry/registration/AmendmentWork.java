package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.ReviewTerm;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The amendments that wait for the actor: at the city those to be judged, at the county what was returned. */
@ApplicationScoped
class AmendmentWork implements WorkSource {

    private Amendments amendments;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentWork() {
        // for the container's proxy
    }

    @Inject
    AmendmentWork(Amendments amendments, Acting acting) {
        this.amendments = amendments;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        return Stream.concat(
                        at(Desk.CITY, AmendmentState.SUBMITTED, most), at(Desk.COUNTY, AmendmentState.RETURNED, most))
                .limit(most)
                .toList();
    }

    private Stream<WorkItem> at(Desk desk, AmendmentState state, int most) {
        if (!acting.actor().holds(desk.role())) {
            return Stream.empty();
        }
        return amendments.waiting(state, desk, acting.actor().reach(desk.role()), most).stream()
                .filter(row -> acting.actor()
                        .grantOver(
                                desk.over(new DivisionCode(desk == Desk.COUNTY ? row.division() : row.jurisdiction())),
                                row.organisationId(),
                                desk.role())
                        .isPresent())
                .map(AmendmentWork::item);
    }

    private static WorkItem item(AmendmentRow row) {
        boolean judged = row.state() == AmendmentState.RETURNED;
        boolean congress = row.purpose().isCongress();
        return new WorkItem(
                (congress ? "congress.work." : "amendment.work.") + row.state(),
                List.of(row.organisationName()),
                row.changedAt(),
                judged ? null : ReviewTerm.end(row.changedAt()),
                "/registration/" + page(judged, congress) + ".xhtml?id=" + row.id());
    }

    private static String page(boolean judged, boolean congress) {
        if (!judged) {
            return "amendment";
        }
        return congress ? "congress" : "amend";
    }
}
