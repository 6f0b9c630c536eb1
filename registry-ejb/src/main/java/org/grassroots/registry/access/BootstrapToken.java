package org.grassroots.registry.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Proves that whoever opens the first accounts can read the server's log. Drawn at the start of an empty system that
 * is no demonstration, kept in memory alone, good for one use.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class BootstrapToken {

    private static final Logger LOG = System.getLogger(BootstrapToken.class.getName());

    private final AtomicReference<@Nullable String> token = new AtomicReference<>();

    @Inject
    @SuppressWarnings("NullAway.Init")
    Accounts accounts;

    @PostConstruct
    void draw() {
        if (!Settings.isOn("REGISTRY_DEMO") && accounts.isEmpty()) {
            var drawn = Secrets.typedToken();
            token.set(drawn);
            LOG.log(Level.INFO, "No account exists yet. Open /bootstrap.xhtml and enter the token " + drawn);
        }
    }

    /** Whether the system waits for its first accounts, as far as this node knows. */
    public boolean isDrawn() {
        return token.get() != null;
    }

    /** Uses the token up and returns it if {@code given} is it, in whatever case and with or without hyphens. */
    public Optional<String> use(String given) {
        var drawn = token.get();
        if (drawn == null || !MessageDigest.isEqual(bytes(drawn), bytes(given))) {
            return Optional.empty();
        }
        return token.compareAndSet(drawn, null) ? Optional.of(drawn) : Optional.empty();
    }

    /** Makes the token good again, since what it was used for has failed. */
    public void giveBack(String used) {
        token.compareAndSet(null, used);
    }

    /** There are accounts now, perhaps opened on another node. */
    public void forget() {
        token.set(null);
    }

    private static byte[] bytes(String text) {
        return text.replace("-", "").strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
