package org.grassroots.registry.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.grassroots.registry.shared.Settings;

/**
 * Loads the sample province at the start, where {@code REGISTRY_DEMO} is on.
 *
 * <p>Every step looks first whether it was done already: a start that was killed in the middle goes on at the next.
 * Once all of it is told this is written down, and no later start touches what people have made of it since.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleProvince {

    private static final Logger LOG = System.getLogger(SampleProvince.class.getPackageName());

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleCast cast;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleRegister register;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleBodies bodies;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleFigures figures;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DecidedCampaign decided;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleRectifications rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RunningCampaign running;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SampleMark mark;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @PostConstruct
    void load() {
        if (!Settings.isOn("REGISTRY_DEMO")) {
            return;
        }
        var now = clock.instant();
        cast.enter();
        if (mark.isSet()) {
            return;
        }
        LOG.log(Level.INFO, "Loading the sample province; this takes about a minute, once");
        register.tell();
        if (SampleRegister.division().isProvince()) {
            bodies.tell();
        }
        figures.tell();
        decided.tell();
        rectifications.tell(DecidedCampaign.CODE, now);
        running.tell(now);
        mark.set();
        LOG.log(
                Level.INFO,
                "The sample province is loaded; its accounts are in demo-accounts.csv in the data directory");
    }
}
