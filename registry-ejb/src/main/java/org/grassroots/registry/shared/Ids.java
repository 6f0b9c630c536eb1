package org.grassroots.registry.shared;

import java.util.UUID;

/** Where new keys come from: services draw them and hand them to the model. */
public final class Ids {

    private Ids() {}

    /** A random UUID as 36 characters; kept as text, since servers disagree on how to store a UUID. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
