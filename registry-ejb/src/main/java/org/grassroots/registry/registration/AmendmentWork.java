package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The amendments that wait for the actor: at the city those to be judged, at the county what was returned. */
@ApplicationScoped
class AmendmentWork implements WorkSource {

    private Amendments amendments;
    private ReviewTerms terms;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentWork() {
        // for the container's proxy
    }

    @Inject
    AmendmentWork(Amendments amendments, ReviewTerms terms, Acting acting) {
        this.amendments = amendments;
        this.terms = terms;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        var rows = Stream.concat(
                        at(Desk.CITY, AmendmentState.SUBMITTED, most), at(Desk.COUNTY, AmendmentState.RETURNED, most))
                .limit(most)
                .toList();
        var ends = terms.ends(rows.stream()
                .filter(AmendmentWork::isJudged)
                .map(AmendmentRow::changedAt)
                .toList());
        return rows.stream().map(row -> item(row, ends)).toList();
    }

    private Stream<AmendmentRow> at(Desk desk, AmendmentState state, int most) {
        if (!acting.actor().holds(desk.role())) {
            return Stream.empty();
        }
        return amendments.waiting(state, desk, acting.actor().reach(desk.role()), most).stream()
                .filter(row -> acting.actor()
                        .grantOver(
                                desk.over(new DivisionCode(desk == Desk.COUNTY ? row.division() : row.jurisdiction())),
                                row.organisationId(),
                                desk.role())
                        .isPresent());
    }

    // what was returned takes its time
    private static boolean isJudged(AmendmentRow row) {
        return row.state() == AmendmentState.SUBMITTED;
    }

    private static WorkItem item(AmendmentRow row, Map<Instant, Instant> ends) {
        boolean congress = row.purpose().isCongress();
        return new WorkItem(
                (congress ? "congress.work." : "amendment.work.") + row.state(),
                List.of(row.organisationName()),
                row.changedAt(),
                isJudged(row) ? ends.get(row.changedAt()) : null,
                "/registration/" + page(isJudged(row), congress) + ".xhtml?id=" + row.id());
    }

    private static String page(boolean judged, boolean congress) {
        if (judged) {
            return "amendment";
        }
        return congress ? "congress" : "amend";
    }
}
