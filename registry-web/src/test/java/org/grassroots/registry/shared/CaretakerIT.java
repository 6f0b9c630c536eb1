package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The container's timer makes the rounds by itself, every two seconds here, and whatever is due is settled once even
 * where several make their rounds at the same moment. What is due are societies whose founding was not reported.
 */
@ExtendWith(ArquillianExtension.class)
class CaretakerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DivisionCode PROVINCE = new DivisionCode("320000");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);

    @Inject
    Acting acting;

    @Inject
    OrganisationService organisations;

    @Inject
    Rounds rounds;

    @Inject
    @Any
    Instance<Chore> chores;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    // without the mechanism, which would send the runner of these tests to the sign-in page
    @Deployment
    static WebArchive registry() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("registry.war")));
        war.delete("/WEB-INF/classes/org/grassroots/registry/web/access/SignInMechanism.class");
        return war.addClass(CaretakerIT.class).addPackages(true, "org.assertj.core");
    }

    @Test
    void theTimerSettlesWhatIsDue() {
        var late = granted("样例逾期学会");

        await(() -> status(late).equals("EXPIRED"));

        assertThatItEndedOnce(late);
    }

    @Test
    void severalWhoMakeTheirRoundsAtOnceSettleItOnce() throws Exception {
        var late = IntStream.range(0, 5)
                .mapToObj(number -> granted("样例逾期学会之" + number))
                .toList();
        var together = new CyclicBarrier(2);

        var one = executor.submit(() -> round(together));
        var two = executor.submit(() -> round(together));
        // the timer takes part too, so that the two may find less than there was
        int settled = one.get(1, TimeUnit.MINUTES) + two.get(1, TimeUnit.MINUTES);
        await(() -> late.stream().allMatch(id -> status(id).equals("EXPIRED")));

        assertThat(settled).isBetween(0, late.size());
        late.forEach(this::assertThatItEndedOnce);
    }

    private int round(CyclicBarrier together) throws Exception {
        requests.activate();
        try {
            acting.as(Actor.itself());
            var founding = chores.stream()
                    .filter(chore -> chore.name().equals("organisation.founding"))
                    .findFirst()
                    .orElseThrow();
            together.await(1, TimeUnit.MINUTES);
            return rounds.make(founding);
        } finally {
            requests.deactivate();
        }
    }

    private void assertThatItEndedOnce(String id) {
        assertThat(count(
                        "SELECT COUNT(*) FROM attribute_version WHERE organisation_id = ?1 AND content = 'EXPIRED'",
                        id))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT COUNT(*) FROM journal_entry WHERE object_id = ?1 AND action = 'organisation.lapse'"
                                + " AND account_name = '系统' AND address = 'timer'",
                        id))
                .isEqualTo(1);
    }

    private String granted(String name) {
        acting.as(new Actor(
                "clerk", "clerk", "clerk", List.of(Grant.on(Role.DECISION_CLERK, PROVINCE)), Locale.CHINESE, "test"));
        var society = Registration.of(
                OrganisationKind.LEARNED_SOCIETY,
                new DivisionCode("320106"),
                name,
                LONG_AGO,
                new Decision("样例机关", LONG_AGO, "样例〔2019〕1号"));
        return organisations.register(society).id();
    }

    private static void await(BooleanSupplier reached) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(reached.getAsBoolean()).as("in time").isTrue();
    }

    private String status(String id) {
        return String.valueOf(em.createNativeQuery("SELECT status FROM organisation WHERE id = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    private long count(String query, String id) {
        return ((Number) em.createNativeQuery(query).setParameter(1, id).getSingleResult()).longValue();
    }
}
