package org.grassroots.registry.web.assessment;

import jakarta.ws.rs.core.Response;
import org.grassroots.registry.web.shared.IfMatch;

/** The version that a case has after a change. */
public record CaseVersion(long version) {

    static Response answer(long version) {
        return Response.ok(new CaseVersion(version)).tag(IfMatch.tag(version)).build();
    }
}
