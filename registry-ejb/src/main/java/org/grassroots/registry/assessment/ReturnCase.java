package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is given back to its organisation, and why.
 *
 * @param remark what is said of every dimension without a remark of its own, which returns the whole case; empty if only
 *     the dimensions with remarks are returned
 * @param remarks by dimension
 */
public record ReturnCase(
        String caseId,
        String remark,
        Map<String, String> remarks,
        @Nullable Long seenVersion) implements Serializable {

    public ReturnCase {
        remarks = Map.copyOf(remarks);
    }

    /** Gives the whole case back for one reason. */
    public static ReturnCase whole(String caseId, String remark, @Nullable Long seenVersion) {
        return new ReturnCase(caseId, remark, Map.of(), seenVersion);
    }
}
