package org.grassroots.registry.web.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** The version that a write is based on, and the tag under which it was handed out. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * The version that the caller saw.
     *
     * @throws RegistryException {@link CommonProblem#VERSION_MISSING} without the header, {@link
     *     CommonProblem#STALE_EDIT} with a tag that we never handed out
     */
    public static long version(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new RegistryException(CommonProblem.VERSION_MISSING);
        }
        var digits = header.strip().replace("\"", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        return Long.parseLong(digits);
    }

    public static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }
}
