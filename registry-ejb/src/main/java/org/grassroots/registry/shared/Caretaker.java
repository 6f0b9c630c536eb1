package org.grassroots.registry.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Looks every ten minutes, or as often as the operator set, whether a chore is due.
 *
 * <p>Every node has one: timers that a server keeps are lost with it. The lease sees to it that one node does the work,
 * and that another goes on where it ended.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Caretaker {

    private static final Logger LOG = System.getLogger(Caretaker.class.getPackageName());

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    Instance<Chore> chores;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Rounds rounds;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Resource
    @SuppressWarnings("NullAway.Init")
    TimerService timers;

    @PostConstruct
    void begin() {
        long period = Settings.caretakerPeriod().toMillis();
        timers.createIntervalTimer(period, period, new TimerConfig(null, false));
    }

    /** One round of each chore. */
    @Timeout
    public void round() {
        acting.as(Actor.itself());
        for (var chore : chores) {
            int settled = rounds.make(chore);
            if (settled > 0) {
                LOG.log(Level.INFO, chore.name() + ": " + settled);
            }
        }
    }
}
