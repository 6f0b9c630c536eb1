package org.grassroots.registry.web.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.grassroots.registry.shared.Ids;

/** The short number that links what a person was shown to what the log says. */
public final class ErrorId {

    private static final Logger LOG = System.getLogger(ErrorId.class.getPackageName());

    private ErrorId() {}

    /** Logs {@code thrown} under a new id. */
    public static String logged(Throwable thrown) {
        var id = Ids.fresh().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "error " + id, thrown);
        return id;
    }
}
