package org.grassroots.registry.ear;

import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Reads the token that an empty system prints, as an operator reads it in the server's log. */
final class BootstrapLog extends Handler {

    private static final Pattern TOKEN = Pattern.compile("token ([A-Z0-9-]{8,})");

    private final AtomicReference<String> token = new AtomicReference<>();
    private final Logger logger = Logger.getLogger("org.grassroots.registry.access.BootstrapToken");

    void listen() {
        logger.addHandler(this);
    }

    String token() {
        return token.get();
    }

    @Override
    public void publish(LogRecord entry) {
        var found = TOKEN.matcher(entry.getMessage());
        if (found.find()) {
            token.set(found.group(1));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
