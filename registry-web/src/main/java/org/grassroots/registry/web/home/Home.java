package org.grassroots.registry.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkService;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The home page: what waits for me, from every feature that knows. */
@Named
@RequestScoped
public class Home {

    private static final int MOST = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    WorkService work;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable List<WorkItem> items;

    /** One thing that waits. */
    public record Row(String text, String path, Instant since, boolean overdue) {}

    /** The most pressing things: overdue ones first, then by how long they have waited. */
    public List<Row> getWaiting() {
        var now = clock.instant();
        var overdueFirst = Comparator.comparing((WorkItem item) -> !item.overdue(now));
        return items().stream()
                .sorted(overdueFirst.thenComparing(WorkItem::since))
                .limit(MOST)
                .map(item -> new Row(text(item), item.path(), item.since(), item.overdue(now)))
                .toList();
    }

    /** Whether more waits than is shown. */
    public boolean isMore() {
        return items().size() > MOST;
    }

    private List<WorkItem> items() {
        if (items == null) {
            items = work.waiting(MOST + 1);
        }
        return items;
    }

    private String text(WorkItem item) {
        return Texts.of(item.key(), language.getLocale(), item.arguments().toArray());
    }
}
