package org.grassroots.registry.journal.model;

import org.grassroots.registry.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What was done to what.
 *
 * @param action the verb in lower case with its feature, such as {@code registration.submit}
 * @param objectType the kind of thing, such as {@code application}
 * @param objectId its id, or what the caller asked for where there is no such thing
 * @param beforeDigest SHA-256 of the thing's content before the act, or null where there was none
 * @param afterDigest SHA-256 of the content after it, or null where there is none
 */
public record Act(
        String action,
        String objectType,
        String objectId,
        @Nullable String beforeDigest,
        @Nullable String afterDigest) {

    public static Act of(String action, String objectType, String objectId) {
        return new Act(action, objectType, objectId, null, null);
    }

    /** The same act with the digest of what the thing's content became. */
    public Act leaving(String content) {
        return new Act(action, objectType, objectId, beforeDigest, Digest.of(content));
    }

    /** The same act with the digest of what the content was. */
    public Act replacing(String content) {
        return new Act(action, objectType, objectId, Digest.of(content), afterDigest);
    }
}
