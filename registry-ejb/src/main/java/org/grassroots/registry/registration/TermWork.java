package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.organisation.TermRow;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/**
 * The re-elections that wait: each of those for which the actor reports, unless its report is under way already, and
 * in one line how many are overdue where the actor watches.
 */
@ApplicationScoped
class TermWork implements WorkSource {

    /** More than these are not counted. */
    private static final int MOST_WATCHED = 100;

    private TermService terms;
    private Amendments amendments;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected TermWork() {
        // for the container's proxy
    }

    @Inject
    TermWork(TermService terms, Amendments amendments, Acting acting) {
        this.terms = terms;
        this.amendments = amendments;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        var items = new ArrayList<WorkItem>();
        if (acting.actor().holds(Role.ORG_REPORTER)) {
            var rows = terms.pressing(most);
            var reported =
                    amendments.reportedCongresses(rows.stream().map(TermRow::id).toList());
            rows.stream()
                    .filter(row -> !reported.contains(row.id()))
                    .map(TermWork::item)
                    .forEach(items::add);
        }
        if (acting.actor().holds(Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR)) {
            var overdue = terms.overdue(MOST_WATCHED);
            if (!overdue.isEmpty()) {
                items.add(watched(overdue));
            }
        }
        return items;
    }

    // it began to wait when it became due, which for an overdue one is long ago
    private static WorkItem item(TermRow row) {
        var last = row.extendedTo() == null ? row.termEnd() : row.extendedTo();
        return new WorkItem(
                "term.work." + row.status(),
                List.of(row.name(), row.termEnd().toString()),
                BusinessTime.startOf(row.termEnd().minusMonths(Term.MONTHS_DUE)),
                BusinessTime.endOf(last),
                "/registration/congress.xhtml?organisation=" + row.id());
    }

    private static WorkItem watched(List<TermRow> overdue) {
        var earliest = overdue.get(0).termEnd();
        return new WorkItem(
                "term.work.watched",
                List.of(overdue.size()),
                BusinessTime.startOf(earliest.plusDays(1)),
                "/organisation/terms.xhtml?status=" + TermStatus.OVERDUE);
    }
}
