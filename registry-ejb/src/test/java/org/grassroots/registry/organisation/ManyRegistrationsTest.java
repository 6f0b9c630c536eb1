package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A thousand registrations of associations of one enterprise at once, from all over the province. */
class ManyRegistrationsTest {

    private static final int REGISTRATIONS = 1000;
    private static final int AT_ONCE = 16;
    private static final String HOST = "91350100M000100Y43";
    private static final List<String> COUNTIES = List.of("320106", "320302", "320505", "320981", "321002", "321324");

    @StoreTest
    void ofAThousandAtOnceExactlyOneIsEntered(Store store) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        long entered = 0;
        try {
            var clerks = new ArrayList<Callable<Integer>>();
            for (int clerk = 0; clerk < AT_ONCE; clerk++) {
                int first = clerk;
                clerks.add(() -> enter(store, first));
            }
            for (var clerk : threads.invokeAll(clerks)) {
                entered += clerk.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(entered).isEqualTo(1);
        List<?> stored = store.em()
                .createNativeQuery("SELECT id FROM organisation WHERE host_code = '" + HOST + "'")
                .getResultList();
        assertThat(stored).hasSize(1);
    }

    // each clerk works on a connection of its own
    private static int enter(Store shared, int first) {
        int entered = 0;
        try (var store = shared.another()) {
            store.with(Clock.class, Clock.systemUTC()).bean(Acting.class).as(clerk());
            for (int number = first; number < REGISTRATIONS; number += AT_ONCE) {
                entered += isEntered(store, number) ? 1 : 0;
            }
        }
        return entered;
    }

    private static boolean isEntered(Store store, int number) {
        var day = LocalDate.of(2021, 3, 1);
        var division = new DivisionCode(COUNTIES.get(number % COUNTIES.size()));
        var decision = new Decision("县科协（样例）", day, "科协〔2021〕" + number + "号");
        var registration = Registration.of(
                        OrganisationKind.ENTERPRISE_ASSOCIATION, division, "样例企业科协" + number, day, decision)
                .with(Attribute.HOST_CODE, HOST, day);
        try {
            store.fromTransaction(() -> store.bean(OrganisationService.class).register(registration));
            return true;
        } catch (RegistryException | PersistenceException refused) {
            return false;
        }
    }

    private static Actor clerk() {
        var grant = Grant.on(Role.DECISION_CLERK, new DivisionCode("320000"));
        return new Actor("clerk", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1");
    }
}
