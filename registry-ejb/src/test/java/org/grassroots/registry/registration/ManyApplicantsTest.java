package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Two hundred applications for one division at once. */
class ManyApplicantsTest {

    private static final int APPLICANTS = 200;
    private static final int AT_ONCE = 20;

    @StoreTest
    void ofTwoHundredAtOnceExactlyOneIsGranted(Store store) throws InterruptedException, ExecutionException {
        var office = new AnOffice(store, "320106").asReporter();
        var drafts = new ArrayList<ApplicationView>();
        for (int i = 0; i < APPLICANTS; i++) {
            drafts.add(office.draft());
        }

        var ways = drafts.stream()
                .map(draft -> (Callable<Boolean>) () -> isGranted(store, draft))
                .toList();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        long granted = 0;
        try {
            for (var way : threads.invokeAll(ways)) {
                granted += result(way) ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(granted).isEqualTo(1);
        assertThat(states(store, ApplicationState.GRANTED)).isEqualTo(1);
        assertThat(count(store, "SELECT COUNT(*) FROM organisation WHERE division_code = '320106'"))
                .isEqualTo(1);
    }

    private static boolean result(Future<Boolean> way) throws InterruptedException, ExecutionException {
        return way.get();
    }

    // each applicant and the officers who deal with the application work on a connection of their own
    private static boolean isGranted(Store shared, ApplicationView draft) {
        try (var store = shared.another()) {
            var office = new AnOffice(store, "320106").asReporter();
            var submitted = office.submit(draft);
            var passed = office.asReviewer().pass(submitted);
            return office.asClerk().grant(passed).state() == ApplicationState.GRANTED;
        } catch (RegistryException | PersistenceException refused) {
            return false;
        }
    }

    private static long states(Store store, ApplicationState state) {
        return count(store, "SELECT COUNT(*) FROM application WHERE state = '" + state + "'");
    }

    private static long count(Store store, String sql) {
        List<?> rows = store.em().createNativeQuery(sql).getResultList();
        return ((Number) rows.get(0)).longValue();
    }
}
