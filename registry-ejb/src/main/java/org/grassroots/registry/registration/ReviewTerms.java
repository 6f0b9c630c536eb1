package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.registration.model.ReviewTerm;

/** When the review terms of what lies on desks end, by the working calendar. */
@ApplicationScoped
class ReviewTerms {

    private CalendarService calendar;

    @SuppressWarnings("NullAway.Init")
    protected ReviewTerms() {
        // for the container's proxy
    }

    @Inject
    ReviewTerms(CalendarService calendar) {
        this.calendar = calendar;
    }

    /** The end of the term of what came at each of these moments; the calendar is asked once, and not for nothing. */
    Map<Instant, Instant> ends(Collection<Instant> came) {
        if (came.isEmpty()) {
            return Map.of();
        }
        var first = came.stream().min(Comparator.naturalOrder()).orElseThrow();
        var last = came.stream().max(Comparator.naturalOrder()).orElseThrow();
        var days = calendar.workingDays(first, last);
        return came.stream().distinct().collect(Collectors.toMap(each -> each, each -> ReviewTerm.end(each, days)));
    }
}
