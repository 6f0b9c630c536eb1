package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.calendar.SetSpecialDay;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;

/** What lies on a desk is overdue by the working calendar as it is entered; it came on 2021-03-10. */
class ReviewTermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 15);
    private static final LocalDate SATURDAY = LocalDate.of(2021, 3, 20);

    @StoreTest
    void aHolidayMovesTheDayOnWhichAnApplicationIsDueAndADayWorkedInsteadMovesItBack(Store store) {
        var office = new AnOffice(store, "320106");
        var submitted = office.asReporter().submit(office.draft());

        assertThat(due(store, office, submitted.id())).isEqualTo(LocalDate.of(2021, 3, 24));
        set(store, office, new SetSpecialDay(MONDAY, false, "样例假日"));
        assertThat(due(store, office, submitted.id())).isEqualTo(LocalDate.of(2021, 3, 25));
        set(store, office, new SetSpecialDay(SATURDAY, true, "样例假日"));
        assertThat(due(store, office, submitted.id())).isEqualTo(LocalDate.of(2021, 3, 24));
    }

    private static void set(Store store, AnOffice office, SetSpecialDay day) {
        office.as("组织者", Role.CAMPAIGN_MANAGER, AnApplication.JIANGSU);
        store.inTransaction(() -> store.bean(CalendarService.class).set(day));
    }

    private static LocalDate due(Store store, AnOffice office, String id) {
        office.asReviewer();
        return store.bean(ApplicationWork.class).waiting(50).stream()
                .filter(item -> item.path().endsWith(id))
                .map(WorkItem::due)
                .map(end -> LocalDate.ofInstant(end, BusinessTime.ZONE))
                .findFirst()
                .orElseThrow();
    }
}
